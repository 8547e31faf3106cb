// Texts that can be taken over into an empty field with one click.
import styles from './suggestions.module.css';

interface SuggestionsProps {
  label: string;
  texts: readonly string[];
  onTake: (text: string) => void;
}

export function Suggestions({ label, texts, onTake }: SuggestionsProps) {
  if (texts.length === 0) return null;
  return (
    <p className={styles.row}>
      <span>{label}</span>
      {texts.map((text) => (
        <button
          key={text}
          type="button"
          onClick={() => {
            onTake(text);
          }}
        >
          {text}
        </button>
      ))}
    </p>
  );
}
