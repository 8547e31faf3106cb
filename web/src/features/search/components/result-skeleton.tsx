// The stand-in for results that are on their way: entries of the final size.
import { Sheet } from '../../../shared/ui/sheet';
import entry from './result-entry.module.css';
import styles from './result-skeleton.module.css';

const places = ['a', 'b', 'c', 'd'] as const;

export function ResultSkeleton() {
  return (
    <Sheet flush bleed>
      {places.map((place) => (
        <div key={place} className={entry.entry}>
          <div className={entry.top}>
            <div className={entry.what}>
              <span className={styles.line} data-kind="title" />
              <span className={styles.line} data-kind="employer" />
              <span className={styles.line} data-kind="meta" />
            </div>
            <div className={entry.allowance}>
              <span className={styles.line} data-kind="amount" />
              <span className={styles.line} data-kind="per" />
            </div>
          </div>
          <div className={entry.checked}>
            <span className={styles.line} data-kind="checked" />
            <span className={styles.line} data-kind="facts" />
          </div>
        </div>
      ))}
    </Sheet>
  );
}
