// How much is open in what is looked at, and how much of it is late.
import { useTranslation } from 'react-i18next';
import type { TaskCounts } from '../api/tasks';
import styles from './queue.module.css';

export function QueueCounts({ counts }: { counts: TaskCounts }) {
  const { t } = useTranslation('workList');
  const { overdue, today, this_week, later } = counts.urgencies;
  return (
    <>
      <span className={styles.open}>
        {t('open', { count: overdue + today + this_week + later })}
      </span>
      {overdue > 0 && (
        <>
          {', '}
          <span className={styles.late}>{t('late', { count: overdue })}</span>
        </>
      )}
    </>
  );
}
