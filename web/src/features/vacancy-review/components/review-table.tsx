// The vacancies of a state: until when to decide, what and of whom, why it waits or how it stands, for whom.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { StatusTag } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import type { ReviewTask } from '../api/review-terms';
import type { ReviewLine, ReviewState } from '../api/vacancy-review';
import { useReviewWords } from './use-review-words';
import styles from './review-table.module.css';

interface ReviewTableProps {
  state: ReviewState;
  lines: readonly ReviewLine[];
  terms: Readonly<Record<string, ReviewTask>>;
  atHand: string | null;
}

export function ReviewTable({ state, lines, terms, atHand }: ReviewTableProps) {
  const { t } = useTranslation('vacancyReview');
  const words = useReviewWords();
  const waits = state === 'submitted';
  return (
    <WorkTable
      caption={t(waits ? 'list.waiting' : `state.${state}`)}
      nameColumn={1}
      columns={[
        { id: 'when', label: t(waits ? 'list.term' : 'list.changed'), width: '15%' },
        { id: 'vacancy', label: t('list.vacancy'), width: '36%' },
        { id: 'why', label: t(waits ? 'list.why' : 'list.stand'), width: '25%' },
        { id: 'for', label: t('list.for') },
        { id: 'sent', label: t(waits ? 'list.sent' : 'list.until'), width: '12%' },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        isAtHand: line.id === atHand,
        cells: [
          waits ? <Term key="term" task={terms[line.id]} /> : <Day key="day" at={line.changedAt} />,
          <Title key="title" line={line} />,
          waits ? (terms[line.id]?.reason ?? '') : <Stand key="stand" line={line} />,
          words.codes(line.programmeIds),
          <Last key="last" line={line} waits={waits} />,
        ],
      }))}
    />
  );
}

function Term({ task }: { task: ReviewTask | undefined }) {
  if (!task) return null;
  return (
    <span className={styles.term} data-urgency={task.due.urgency}>
      {task.due.words}
    </span>
  );
}

function Title({ line }: { line: ReviewLine }) {
  return (
    <div>
      <Link to={paths.vacancyReview} params={{ vacancyId: line.id }} className={styles.title}>
        {line.title}
      </Link>
      <span className={styles.sub}>
        {[line.employerName, line.place].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

const tones = {
  visible: 'ok',
  not_published: 'back',
  paused: 'neutral',
  full: 'neutral',
  expired: 'lapsed',
  not_admitted: 'warn',
  closed: 'lapsed',
} as const;

function Stand({ line }: { line: ReviewLine }) {
  const { t } = useTranslation('vacancyReview');
  const { visibility, pauseReason, closedReason } = line;
  if (closedReason) return <StatusTag tone="lapsed">{t(`closed.${closedReason}`)}</StatusTag>;
  if (pauseReason === 'promise_lowered') {
    return <StatusTag tone="clock">{t('visibility.held')}</StatusTag>;
  }
  return <StatusTag tone={tones[visibility]}>{t(`visibility.${visibility}`)}</StatusTag>;
}

function Last({ line, waits }: { line: ReviewLine; waits: boolean }) {
  const at = waits ? line.submittedAt : line.closesOn;
  return at === null ? null : <Day at={at} />;
}

/** A day, or the day of a moment. */
function Day({ at }: { at: string }) {
  const format = useFormat();
  const day = at.length > 10 ? dayOf(at) : at;
  return <time dateTime={day}>{format.day(day, 'table')}</time>;
}
