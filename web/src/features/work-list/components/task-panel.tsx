// The open task beside the queue: what it is, its facts, and what can be done about it with one key.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Siren, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { Note } from '../../../shared/ui/note';
import { QueryView } from '../../../shared/ui/query-view';
import { StatusTag } from '../../../shared/ui/status-tag';
import { taskQuery, type TaskPanelFacts } from '../api/tasks';
import type { QueueAddress } from '../state/queue-address';
import { KindIcon } from './kind-icon';
import { TaskActs } from './task-acts';
import { TaskSubject } from './task-subject';
import { useQueueWords } from './use-queue-words';
import styles from './task-panel.module.css';

interface TaskPanelProps {
  taskId: string;
  address: QueueAddress;
  /** Rises when the open row is opened once more: the reader wants to be here. */
  wanted: number;
  onConflict: (words: string) => void;
}

export function TaskPanel({ taskId, address, wanted, onConflict }: TaskPanelProps) {
  const { t } = useTranslation('workList');
  const task = useQuery(taskQuery(taskId));
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = task.data !== undefined;

  useEffect(() => {
    if (!isHere || !panel.current) return;
    // Where the panel is a page of its own it takes the focus, as pages do.
    const isPage =
      getComputedStyle(panel.current).getPropertyValue('--panel-is-page').trim() === '1';
    if (isPage || wanted > 0) heading.current?.focus();
  }, [isHere, taskId, wanted]);

  return (
    <div ref={panel} className={styles.panel}>
      <p className={styles.back}>
        <Link to={paths.workQueue} search={closed(address)} resetScroll={false}>
          <ArrowLeft size={16} aria-hidden />
          {t('panel.back')}
        </Link>
      </p>
      <Link
        to={paths.workQueue}
        search={closed(address)}
        replace
        resetScroll={false}
        className={styles.close}
        aria-label={t('panel.close')}
      >
        <X size={20} aria-hidden />
      </Link>
      <QueryView query={task}>
        {(facts) => (
          <>
            <p className="visually-hidden" role="status">
              {t('panel.opened', { subject: facts.subject.label })}
            </p>
            <p className={styles.kind}>
              <KindIcon kind={facts.kind} />
              {t(`kind.${facts.kind}`)}
            </p>
            <h2 ref={heading} tabIndex={-1} className={styles.subject}>
              {facts.subject.label}
            </h2>
            {facts.safety && (
              <p className={styles.tags}>
                <StatusTag tone="error" icon={Siren}>
                  {t('safety')}
                </StatusTag>
              </p>
            )}
            <General task={facts} />
            {facts.state === 'open' ? (
              <>
                <TaskSubject task={facts} />
                <TaskActs key={facts.id} task={facts} onConflict={onConflict} />
              </>
            ) : (
              <Note tone="info" role="status" title={t(`panel.${facts.state}`)}>
                {t(`panel.${facts.state}Text`)}
              </Note>
            )}
          </>
        )}
      </QueryView>
    </div>
  );
}

function closed({ taak: _, ...rest }: QueueAddress): QueueAddress {
  return rest;
}

function General({ task }: { task: TaskPanelFacts }) {
  const { t } = useTranslation('workList');
  const language = useLanguage();
  const format = useFormat();
  const words = useQueueWords();
  const { due, programme } = task;
  return (
    <div className={styles.facts}>
      <DefinitionRows
        topped
        terms="narrow"
        rows={[
          {
            term: t('panel.due'),
            value: (
              <span data-urgency={due.urgency} className={styles.due}>
                <strong>{due.words}</strong>
                {due.urgency !== 'today' && `, ${format.day(due.on, 'weekday')}`}
              </span>
            ),
          },
          { term: t('panel.reason'), value: task.reason },
          {
            term: t('panel.programme'),
            value: programme?.name[language] ?? t('panel.everyProgramme'),
          },
          { term: t('panel.owner'), value: words.owner(task) },
        ]}
      />
    </div>
  );
}
