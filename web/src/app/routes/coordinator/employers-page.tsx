// Finding employers: words and filters in the address, keys to walk through the list.
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
import { KeyBar } from '../../../shared/ui/key-bar';
import { ListView } from '../../../shared/ui/list-view';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { Sheet } from '../../../shared/ui/sheet';
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
          <ListView
            list={list}
            lines={12}
            isEmpty={count === 0}
            empty={{
              words: t('nobody'),
              clear: t('clear'),
              onClear: () => void navigate({ search: {}, replace: true }),
            }}
          >
            <EmployerTable employers={employers} atHand={atHand} />
          </ListView>
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
