// The shape of the page on which is decided while it is fetched: two columns on one sheet.
import styles from './decide-skeleton.module.css';

export function DecideSkeleton() {
  return (
    <div className={styles.columns}>
      <Lines count={14} />
      <Lines count={8} />
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
