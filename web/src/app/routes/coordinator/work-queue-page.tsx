// Where coordinators begin: views, the queue and the open task side by side; everything in the address, keys for all of it.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery } from '../../../features/employer-list/api/programmes';
import { useOpenQuickJump } from '../../../features/employer-list/components/quick-jump';
import { taskCountsQuery, taskPage, tasksQuery } from '../../../features/work-list/api/tasks';
import { QueueCounts } from '../../../features/work-list/components/queue-counts';
import { QueueFilters } from '../../../features/work-list/components/queue-filters';
import { QueueSkeleton } from '../../../features/work-list/components/queue-skeleton';
import { QueueTable } from '../../../features/work-list/components/queue-table';
import { QueueViews } from '../../../features/work-list/components/queue-views';
import { TaskPanel } from '../../../features/work-list/components/task-panel';
import { useQueueWords } from '../../../features/work-list/components/use-queue-words';
import {
  asTaskFilter,
  isFiltered,
  readQueueAddress,
  type QueueChange,
} from '../../../features/work-list/state/queue-address';
import styles from '../../../features/work-list/components/queue.module.css';
import { sessionQuery } from '../../../shared/api/session';
import { EmptyState } from '../../../shared/ui/empty-state';
import { KeyBar } from '../../../shared/ui/key-bar';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { useRowKeys } from '../../../shared/ui/use-row-keys';
import { paths } from '../../paths';

const route = getRouteApi('/coordinator/werk');

export function WorkQueuePage() {
  const { t } = useTranslation('workList');
  const words = useQueueWords();
  const address = readQueueAddress(route.useSearch());
  const navigate = route.useNavigate();
  const openJump = useOpenQuickJump();
  const filter = asTaskFilter(address);
  const list = useInfiniteQuery(tasksQuery(filter));
  const counts = useQuery(taskCountsQuery(filter)).data;
  const programmes = useOwnProgrammes();
  const codes = useCodes(programmes.length > 1 && address.opleiding === undefined);
  const [decided, setDecided] = useState<{ taskId: string; words: string } | null>(null);
  const [wanted, setWanted] = useState(0);
  const tasks = list.data?.pages.flatMap((page) => page.items) ?? [];
  const { taak } = address;

  useRowKeys(
    tasks.map((task) => task.id),
    { '/': openJump },
    taak ?? null,
  );

  const change = (next: QueueChange) => {
    void navigate({
      search: ({ taak: _, ...known }) => readQueueAddress({ ...known, ...next }),
      replace: true,
      resetScroll: false,
    });
  };

  return (
    <>
      <div className={styles.queue} data-open={taak !== undefined || undefined}>
        <div className={styles.side}>
          <QueueViews
            address={address}
            counts={counts}
            isWide={programmes.length > 1 && address.opleiding === undefined}
          />
        </div>
        <div className={styles.main}>
          <div className={styles.bar}>
            <div className={styles.title}>
              <PageTitle sub={counts && <QueueCounts counts={counts} />}>{t('title')}</PageTitle>
            </div>
            <QueueFilters
              address={address}
              counts={counts}
              programmes={programmes}
              onChange={change}
            />
          </div>
          <div className={styles.list}>
            {list.isPending && (
              <LoadingSheet onRetry={() => void list.refetch()}>
                <QueueSkeleton />
              </LoadingSheet>
            )}
            {list.isError && (
              <div className={styles.part}>
                <ProblemView problem={list.error} onRetry={() => void list.refetch()} />
              </div>
            )}
            {list.data && tasks.length === 0 && (
              <div className={styles.part}>
                {isFiltered(address) ? (
                  <EmptyState
                    action={
                      <Button
                        variant="default"
                        onClick={() => void navigate({ search: {}, replace: true })}
                      >
                        {t('filter.clear')}
                      </Button>
                    }
                  >
                    {t('empty.filtered')}
                  </EmptyState>
                ) : (
                  <EmptyState action={<Link to={paths.employers}>{t('empty.employers')}</Link>}>
                    {t('empty.all', { day: words.friday() })}
                  </EmptyState>
                )}
              </div>
            )}
            {tasks.length > 0 && (
              <QueueTable
                tasks={tasks}
                counts={counts}
                address={address}
                codes={codes}
                decided={decided}
                onReopen={() => {
                  setWanted((times) => times + 1);
                }}
              />
            )}
            <div className={styles.pager}>
              <Pager
                hasMore={list.hasNextPage}
                isLoading={list.isFetchingNextPage}
                step={taskPage}
                shown={tasks.length}
                onMore={() => void list.fetchNextPage()}
              />
            </div>
          </div>
        </div>
        <aside className={styles.aside} aria-label={t('panel.label')}>
          {taak === undefined ? (
            <p className={styles.quiet}>{t('panel.choose')}</p>
          ) : (
            <TaskPanel
              key={taak}
              taskId={taak}
              address={address}
              wanted={wanted}
              onConflict={(became) => {
                setDecided({ taskId: taak, words: became });
              }}
            />
          )}
        </aside>
      </div>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], label: t('keys.walk') },
          { keys: ['Enter'], label: t('keys.open') },
          { keys: ['B'], label: t('keys.work') },
          { keys: ['E'], label: t('keys.owner') },
          { keys: ['/'], label: t('keys.search') },
        ]}
        moreHints={[
          { keys: ['D'], label: t('keys.file') },
          { keys: ['S'], label: t('keys.seeScreening') },
          { keys: ['Ctrl', 'K'], label: t('keys.jump') },
        ]}
      />
    </>
  );
}

/** The programmes that the reader coordinates, by name. */
function useOwnProgrammes() {
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  const scopes = session?.roles.find(({ role }) => role === 'coordinator')?.scopes ?? [];
  return scopes.flatMap(({ id, name }) => (name ? [{ id, name }] : []));
}

/** Short names for the column of programmes; null where the column is not needed. */
function useCodes(isNeeded: boolean): ReadonlyMap<string, string> | null {
  const items = useQuery({ ...programmesQuery, enabled: isNeeded }).data?.items;
  return useMemo(
    () => (isNeeded ? new Map((items ?? []).map(({ id, code }) => [id, code])) : null),
    [isNeeded, items],
  );
}
