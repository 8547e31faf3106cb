// What students said, on a scale of 1 to 5: a block over the half point, the words at the right.
import styles from './band.module.css';

interface BandProps {
  label: string;
  /** Left and right end on the scale of 1 to 5. */
  from: number;
  to: number;
  /** The same in words, e.g. "4,0–4,5". */
  words: string;
}

const place = (value: number) => `${((100 * (value - 1)) / 4).toFixed(1)}%`;
const ticks = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

export function Band({ label, from, to, words }: BandProps) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.track} aria-hidden>
        {ticks.map((tick) => (
          <span
            key={tick}
            className={styles.tick}
            data-whole={Number.isInteger(tick) || undefined}
            style={{ insetInlineStart: place(tick) }}
          />
        ))}
        <span
          className={styles.block}
          style={{ insetInlineStart: place(from), insetInlineEnd: `calc(100% - ${place(to)})` }}
        />
      </span>
      <strong className={styles.words}>{words}</strong>
    </div>
  );
}

interface IntervalProps {
  label: string;
  low: number;
  high: number;
  value: number;
  words: string;
}

/** For staff only, and never on one page with a band: the range, the value in it. */
export function Interval({ label, low, high, value, words }: IntervalProps) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.line} aria-hidden>
        <span
          className={styles.range}
          style={{ insetInlineStart: place(low), insetInlineEnd: `calc(100% - ${place(high)})` }}
        />
        <span className={styles.value} style={{ insetInlineStart: place(value) }} />
      </span>
      <strong className={styles.words}>{words}</strong>
    </div>
  );
}
