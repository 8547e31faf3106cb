// A numbered heading of the page on which is decided: what is known, what is proposed, what you decide, what is sent.
import styles from './part-title.module.css';

export function PartTitle({ number, children }: { number: number; children: string }) {
  return (
    <h2 className={styles.title}>
      <span className={styles.number}>{number}</span>
      {children}
    </h2>
  );
}
