// The work that waits in the queue, and the jobs that failed: which, how often, why.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import type { SystemState } from '../api/system';
import styles from './system.module.css';

export function JobsSheet({ jobs }: Pick<SystemState, 'jobs'>) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const { counts, troubled } = jobs;
  return (
    <Sheet flush label={t('jobs.title')}>
      <div className={styles.head}>
        <h2>{t('jobs.title')}</h2>
        <p className={styles.counts}>
          {t('jobs.counts', {
            waiting: counts.waiting,
            running: counts.running,
            later: counts.later,
          })}
          {counts.oldestDue &&
            `, ${t('jobs.oldest', { moment: format.moment(counts.oldestDue, 'table') })}`}
        </p>
      </div>
      {troubled.length === 0 ? (
        <div className={styles.body}>
          <p>
            <StatusTag tone="ok" plain>
              {t('jobs.none')}
            </StatusTag>
          </p>
        </div>
      ) : (
        <WorkTable
          caption={t('jobs.failed')}
          columns={[
            { id: 'name', label: t('jobs.job') },
            { id: 'state', label: t('jobs.state') },
            { id: 'tried', label: t('jobs.tried') },
            { id: 'error', label: t('jobs.error') },
          ]}
          rows={troubled.map((job) => ({
            id: job.id,
            cells: [
              <code key="name">{job.name}</code>,
              <StatusTag key="state" tone={job.givenUp ? 'error' : 'warn'}>
                {job.givenUp ? t('jobs.givenUp') : t('jobs.again')}
              </StatusTag>,
              <div key="tried">
                {t('jobs.times', { count: job.attempts, most: job.maxAttempts })}
                <span className={styles.sub}>{format.moment(job.lastTriedAt, 'table')}</span>
              </div>,
              <span key="error" className={styles.error}>
                {job.error}
              </span>,
            ],
          }))}
        />
      )}
    </Sheet>
  );
}
