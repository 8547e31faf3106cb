// The vacancies of one employer, newest first: what they are, whether students see them, and the way to the review.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { EmptyState } from '../../../shared/ui/empty-state';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import { fileVacanciesQuery, type FileVacancy } from '../api/employer-file';
import styles from './employer-file.module.css';

const tones: Record<FileVacancy['visibility'], TagTone> = {
  visible: 'ok',
  not_published: 'info',
  paused: 'clock',
  full: 'neutral',
  expired: 'lapsed',
  not_admitted: 'error',
  closed: 'neutral',
};

export function VacancyList({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employerFile');
  const list = useInfiniteQuery(fileVacanciesQuery(employerId));
  const vacancies = list.data?.pages.flatMap((page) => page.items) ?? [];
  const retry = () => void list.refetch();
  return (
    <>
      <Sheet flush bleed>
        {list.isPending && (
          <SheetPart>
            <LoadingSheet lines={8} onRetry={retry} />
          </SheetPart>
        )}
        {list.isError && (
          <SheetPart>
            <ProblemView problem={list.error} onRetry={retry} />
          </SheetPart>
        )}
        {list.data && vacancies.length === 0 && (
          <SheetPart>
            <EmptyState>{t('vacancies.none')}</EmptyState>
          </SheetPart>
        )}
        {vacancies.length > 0 && <Vacancies vacancies={vacancies} />}
      </Sheet>
      <Pager
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        step={50}
        shown={vacancies.length}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

function Vacancies({ vacancies }: { vacancies: readonly FileVacancy[] }) {
  const { t } = useTranslation('employerFile');
  const format = useFormat();
  const to: string = paths.vacancyReview;
  return (
    <WorkTable
      caption={t('vacancies.title')}
      columns={[
        { id: 'title', label: t('vacancies.vacancy') },
        { id: 'seen', label: t('vacancies.seen') },
        { id: 'place', label: t('vacancies.place') },
        { id: 'places', label: t('vacancies.places'), align: 'end' },
        { id: 'starts', label: t('vacancies.starts') },
        { id: 'closes', label: t('vacancies.closes') },
      ]}
      rows={vacancies.map((vacancy) => ({
        id: vacancy.id,
        isFaded: vacancy.state === 'closed',
        cells: [
          <div key="title">
            <Link to={to} params={{ vacancyId: vacancy.id }} className={styles.name}>
              {vacancy.title}
            </Link>
            {vacancy.type !== null && (
              <span className={styles.under}>{t(`vacancies.type.${vacancy.type}`)}</span>
            )}
          </div>,
          <Seen key="seen" vacancy={vacancy} />,
          vacancy.place,
          t('vacancies.taken', { taken: vacancy.placesTaken, all: vacancy.places }),
          vacancy.startsOn === null ? '–' : format.day(vacancy.startsOn, 'table'),
          vacancy.closesOn === null ? '–' : format.day(vacancy.closesOn, 'table'),
        ],
      }))}
    />
  );
}

/** Whether students see it, and beside that a version that waits. */
function Seen({ vacancy: { visibility, state, runningState } }: { vacancy: FileVacancy }) {
  const { t } = useTranslation('employerFile');
  const isWaiting = runningState === 'submitted';
  return (
    <div className={styles.tags}>
      {!(isWaiting && visibility === 'not_published') && (
        <StatusTag tone={tones[visibility]}>
          {t(
            state === 'returned' && visibility === 'not_published'
              ? 'vacancies.visibility.returned'
              : `vacancies.visibility.${visibility}`,
          )}
        </StatusTag>
      )}
      {isWaiting && <StatusTag tone="clock">{t('vacancies.waits')}</StatusTag>}
    </div>
  );
}
