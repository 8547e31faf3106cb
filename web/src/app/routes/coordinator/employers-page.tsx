// Finding employers: words and filters in the address, keys to walk through the list.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { employerPage, employersQuery } from '../../../features/employer-list/api/employers';
import { EmployerFilters } from '../../../features/employer-list/components/employer-filters';
import { EmployerTable } from '../../../features/employer-list/components/employer-table';
import {
  asEmployerFilter,
  readEmployersAddress,
} from '../../../features/employer-list/state/employers-address';
import { EmptyState } from '../../../shared/ui/empty-state';
import { KeyBar } from '../../../shared/ui/key-bar';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { useRowKeys } from '../../../shared/ui/use-row-keys';

const route = getRouteApi('/coordinator/werk/werkgevers');

export function EmployersPage() {
  const { t } = useTranslation('employerList');
  const address = readEmployersAddress(route.useSearch());
  const navigate = route.useNavigate();
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useInfiniteQuery(employersQuery(asEmployerFilter(address)));
  const employers = list.data?.pages.flatMap((page) => page.items) ?? [];
  const atHand = useRowKeys(
    employers.map((employer) => employer.id),
    {
      '/': () => {
        searchBox.current?.focus();
      },
    },
  );
  const change = useCallback(
    (next: Record<string, unknown>) => {
      void navigate({
        search: (known) => readEmployersAddress({ ...known, ...next }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const retry = () => void list.refetch();
  const count = employers.length;

  return (
    <>
      <Page>
        <PageTitle sub={t('sub')}>{t('title')}</PageTitle>
        <Sheet flush bleed>
          <EmployerFilters
            address={address}
            onChange={change}
            searchRef={searchBox}
            count={list.data ? t(list.hasNextPage ? 'filter.more' : 'filter.count', { count }) : ''}
          />
          <div>
            {list.isPending && (
              <SheetPart>
                <LoadingSheet lines={12} onRetry={retry} />
              </SheetPart>
            )}
            {list.isError && (
              <SheetPart>
                <ProblemView problem={list.error} onRetry={retry} />
              </SheetPart>
            )}
            {list.data && count === 0 && (
              <SheetPart>
                <EmptyState
                  action={
                    <Button
                      variant="default"
                      onClick={() => void navigate({ search: {}, replace: true })}
                    >
                      {t('clear')}
                    </Button>
                  }
                >
                  {t('nobody')}
                </EmptyState>
              </SheetPart>
            )}
            {count > 0 && <EmployerTable employers={employers} atHand={atHand} />}
          </div>
        </Sheet>
        <Pager
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          step={employerPage}
          shown={count}
          onMore={() => void list.fetchNextPage()}
        />
      </Page>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], label: t('keys.walk') },
          { keys: ['Enter'], label: t('keys.open') },
          { keys: ['/'], label: t('keys.search') },
          { keys: ['Ctrl', 'K'], label: t('keys.jump') },
        ]}
      />
    </>
  );
}
