// The shape of the queue while it is fetched: lines of the height that comes.
import styles from './queue.module.css';

export function QueueSkeleton() {
  return (
    <div className={styles.skeleton}>
      {Array.from({ length: 12 }, (_, index) => (
        <span key={index}>
          <i style={{ width: '12%' }} />
          <i style={{ width: `${String(26 + ((index * 7) % 14))}%` }} />
          <i style={{ width: `${String(22 + ((index * 5) % 18))}%` }} />
        </span>
      ))}
    </div>
  );
}
