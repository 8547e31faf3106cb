// How many points out of how many; the total shows where the two thresholds lie. The words stand beside it.
import styles from './score-bar.module.css';

interface ScoreBarProps {
  value: number;
  max: number;
  /** Values that get a mark; the screen says in words what they are. */
  thresholds?: readonly number[];
}

const share = (value: number, max: number) =>
  `${Math.min(100, Math.max(0, (100 * value) / max)).toFixed(1)}%`;

export function ScoreBar({ value, max, thresholds = [] }: ScoreBarProps) {
  return (
    <span className={styles.bar} aria-hidden>
      <span
        className={styles.fill}
        data-low={value < 0.4 * max || undefined}
        style={{ width: share(value, max) }}
      />
      {thresholds.map((threshold) => (
        <span
          key={threshold}
          className={styles.mark}
          style={{ insetInlineStart: share(threshold, max) }}
        />
      ))}
    </span>
  );
}
