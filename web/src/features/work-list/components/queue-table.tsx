// The queue itself: one line a task, grouped by how pressing it is, with how many stand in each group.
import { useTranslation } from 'react-i18next';
import type { Task, TaskCounts, Urgency } from '../api/tasks';
import type { QueueAddress } from '../state/queue-address';
import { QueueRow } from './queue-row';
import { useQueueWords } from './use-queue-words';
import styles from './queue-table.module.css';

const urgencies = ['overdue', 'today', 'this_week', 'later'] as const satisfies readonly Urgency[];

interface QueueTableProps {
  tasks: readonly Task[];
  counts: TaskCounts | undefined;
  address: QueueAddress;
  /** Codes of programmes by id, where more than one is in view. */
  codes: ReadonlyMap<string, string> | null;
  /** Whoever decided a row while it was being handed over. */
  decided: { taskId: string; words: string } | null;
  /** The row that is open was opened once more. */
  onReopen: () => void;
}

export function QueueTable(props: QueueTableProps) {
  const { tasks, counts, address, codes, decided, onReopen } = props;
  const { t } = useTranslation('workList');
  const words = useQueueWords();
  const isWeekDone =
    tasks.length > 0 && tasks.every((task) => task.due.urgency === 'later') && !address.weergave;
  return (
    <>
      {isWeekDone && <p className={styles.done}>{t('empty.week', { day: words.friday() })}</p>}
      <table role="table" className={styles.table} data-codes={codes !== null || undefined}>
        <caption className="visually-hidden">{t('list')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Head part="due" />
            {codes && <Head part="programme" />}
            <Head part="kind" />
            <Head part="subject" />
            <Head part="reason" />
            <Head part="owner" />
          </tr>
        </thead>
        {urgencies.map((urgency) => {
          const group = tasks.filter((task) => task.due.urgency === urgency);
          if (group.length === 0) return null;
          return (
            <tbody key={urgency} role="rowgroup" aria-labelledby={`groep-${urgency}`}>
              <tr role="row" className={styles.group}>
                <th
                  role="rowheader"
                  colSpan={codes ? 6 : 5}
                  scope="rowgroup"
                  id={`groep-${urgency}`}
                >
                  {t(`group.${urgency}`)}{' '}
                  <span className={styles.groupCount}>
                    {counts?.urgencies[urgency] ?? group.length}
                  </span>
                </th>
              </tr>
              {group.map((task) => (
                <QueueRow
                  key={task.id}
                  task={task}
                  address={address}
                  code={codes && (codes.get(task.programme?.id ?? '') ?? '')}
                  decided={decided?.taskId === task.id ? decided.words : null}
                  onReopen={onReopen}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}

function Head({ part }: { part: 'due' | 'programme' | 'kind' | 'subject' | 'reason' | 'owner' }) {
  const { t } = useTranslation('workList');
  return (
    <th role="columnheader" scope="col" className={styles[part]}>
      {t(`column.${part}`)}
    </th>
  );
}
