// The shape of a screening while it is fetched: sections at the left, rows at the right.
import styles from './review-skeleton.module.css';

const sections = 7;
const rows = 12;

export function ReviewSkeleton() {
  return (
    <div className={styles.columns}>
      <Lines count={sections} />
      <Lines count={rows} />
    </div>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={styles.line} />
      ))}
    </div>
  );
}
