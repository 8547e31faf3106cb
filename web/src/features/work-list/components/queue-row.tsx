// One task on one line: when, what kind, about whom, why it is here, whose it is. The name opens it.
import { Link } from '@tanstack/react-router';
import { Siren } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Task } from '../api/tasks';
import type { QueueAddress } from '../state/queue-address';
import { KindIcon } from './kind-icon';
import { useQueueWords } from './use-queue-words';
import styles from './queue-table.module.css';

interface QueueRowProps {
  task: Task;
  address: QueueAddress;
  /** Null where one programme is in view; empty for a task of every programme. */
  code: string | null;
  /** Somebody else was first: their name or what became of it. */
  decided: string | null;
  onReopen: () => void;
}

export function QueueRow({ task, address, code, decided, onReopen }: QueueRowProps) {
  const { t } = useTranslation('workList');
  const language = useLanguage();
  const words = useQueueWords();
  const isOpen = address.taak === task.id;
  return (
    <tr
      role="row"
      className={styles.row}
      data-row={task.id}
      data-open={isOpen || undefined}
      data-decided={decided !== null || undefined}
    >
      <td role="cell" className={styles.due} data-urgency={task.due.urgency}>
        <time dateTime={task.due.on} title={task.due.words}>
          {words.term(task)}
        </time>
      </td>
      {code !== null && (
        <td role="cell" className={styles.programme}>
          <abbr title={task.programme?.name[language] ?? t('panel.everyProgramme')}>{code}</abbr>
        </td>
      )}
      <td role="cell" className={styles.kind}>
        <span>
          <KindIcon kind={task.kind} />
          {t(`kind.${task.kind}`)}
        </span>
      </td>
      <th role="rowheader" scope="row" className={styles.subject}>
        <Link
          to={paths.workQueue}
          search={{ ...address, taak: task.id }}
          // One step back leads out of the open row, however many were looked at.
          replace={address.taak !== undefined}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={isOpen ? 'true' : undefined}
          onClick={isOpen ? onReopen : undefined}
        >
          {task.subject.label}
        </Link>
      </th>
      <td role="cell" className={styles.reason}>
        <span>
          {task.safety && (
            <StatusTag tone="error" icon={Siren}>
              {t('safety')}
            </StatusTag>
          )}
          {decided ?? task.reason}
        </span>
      </td>
      <td role="cell" className={styles.owner} data-nobody={task.owner === null || undefined}>
        <span className={styles.ownerHead} aria-hidden>
          {t('column.owner')}
        </span>{' '}
        {words.owner(task)}
      </td>
    </tr>
  );
}
