// What happened with this employer, newest first, over every area; runs on, dashed, into a possible predecessor.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { EmptyState } from '../../../shared/ui/empty-state';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { StatusTag } from '../../../shared/ui/status-tag';
import { Timeline, type TimelineItem } from '../../../shared/ui/timeline';
import { timelineQuery, type EmployerFile, type TimelineLine } from '../api/employer-file';
import styles from './employer-file.module.css';

interface FileTimelineProps {
  file: EmployerFile;
  /** Organisations that this one may continue. */
  predecessors: readonly { id: string; name: string }[];
}

export function FileTimeline({ file, predecessors }: FileTimelineProps) {
  const { t } = useTranslation('employerFile');
  const lines = useInfiniteQuery(timelineQuery(file.id));
  const items = lines.data?.pages.flatMap((page) => page.items) ?? [];
  const retry = () => void lines.refetch();
  const next = useNextItem(file);
  return (
    <div className={styles.timeline}>
      {lines.isPending && <LoadingSheet lines={8} onRetry={retry} />}
      {lines.isError && <ProblemView problem={lines.error} onRetry={retry} />}
      {lines.data && items.length === 0 && <EmptyState>{t('timeline.empty')}</EmptyState>}
      {items.length > 0 && (
        <Timeline label={t('timeline.title')} items={[...next, ...items.map(asItem)]} />
      )}
      {lines.hasNextPage && (
        <Pager
          hasMore
          isLoading={lines.isFetchingNextPage}
          step={30}
          shown={items.length}
          onMore={() => void lines.fetchNextPage()}
        />
      )}
      {lines.data &&
        !lines.hasNextPage &&
        predecessors.map((earlier) => <Predecessor key={earlier.id} earlier={earlier} />)}
    </div>
  );
}

/** The work that comes next stands on top, in ink. */
function useNextItem({ tasks }: EmployerFile): TimelineItem[] {
  const { t } = useTranslation('employerFile');
  const [next] = tasks;
  if (!next) return [];
  return [
    {
      id: next.id,
      day: next.dueOn,
      title: t(`task.${next.kind}`),
      detail: next.ownerName ?? t('timeline.nobody'),
      kind: 'term',
      isNow: true,
    },
  ];
}

const kinds = { event: 'event', good: 'good', term: 'term', measure: 'hit' } as const;
const steps: readonly TimelineLine['kind'][] = [
  'screening_submitted',
  'screening_resubmitted',
  'vacancy_submitted',
];

function asItem({ id, at, kind, sign, sentence, detail, by }: TimelineLine): TimelineItem {
  const who = by.name === null ? by.roleLabel : `${by.name}, ${by.roleLabel}`;
  return {
    id,
    day: dayOf(at),
    title: sentence,
    detail: (
      <>
        {detail !== null && (
          <span className={kind === 'note' ? styles.note : styles.words}>{detail}</span>
        )}
        <span>{who}</span>
      </>
    ),
    kind: steps.includes(kind) ? 'step' : kinds[sign],
  };
}

function Predecessor({ earlier }: { earlier: { id: string; name: string } }) {
  const { t } = useTranslation('employerFile');
  const lines = useInfiniteQuery(timelineQuery(earlier.id, 6));
  const items = lines.data?.pages[0]?.items ?? [];
  return (
    <>
      <p className={styles.link}>
        <StatusTag tone="error" icon={Link2}>
          {t('timeline.predecessor', { name: earlier.name })}
        </StatusTag>
      </p>
      <Timeline dashed label={t('timeline.of', { name: earlier.name })} items={items.map(asItem)} />
      <p className={styles.small}>
        <Link to={paths.employerFile} params={{ employerId: earlier.id }}>
          {t('timeline.all', { name: earlier.name })}
        </Link>
      </p>
    </>
  );
}
