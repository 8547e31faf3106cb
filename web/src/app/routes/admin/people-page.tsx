// Finding people: words and filters in the address, keys to walk through the list.
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../../features/people/api/people';
import { PeopleFilters } from '../../../features/people/components/people-filters';
import { PeopleTable } from '../../../features/people/components/people-table';
import { asFilter, readPeopleAddress } from '../../../features/people/state/people-address';
import { EmptyState } from '../../../shared/ui/empty-state';
import { KeyBar } from '../../../shared/ui/key-bar';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Note } from '../../../shared/ui/note';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { useRowKeys } from '../../../shared/ui/use-row-keys';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/mensen');

export function PeoplePage() {
  const { t } = useTranslation('people');
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useInfiniteQuery(peopleQuery(asFilter(address)));
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  const isAlike = list.data?.pages[0]?.alike ?? false;
  const atHand = useRowKeys(
    people.map((person) => person.id),
    {
      '/': () => {
        searchBox.current?.focus();
      },
    },
  );
  const change = useCallback(
    (next: Record<string, unknown>) => {
      void navigate({
        search: (known) => readPeopleAddress({ ...known, ...next }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );

  return (
    <>
      <Page>
        <PageTitle
          sub={t('list.sub')}
          aside={
            <Button
              variant="default"
              leftSection={<Upload size={18} aria-hidden />}
              renderRoot={(props: Record<string, unknown>) => (
                <Link {...props} to={paths.peopleImports} />
              )}
            >
              {t('list.import')}
            </Button>
          }
        >
          {t('list.title')}
        </PageTitle>
        <Sheet flush bleed>
          <PeopleFilters
            address={address}
            onChange={change}
            searchRef={searchBox}
            count={list.data && !isAlike ? countWords(people.length, list.hasNextPage) : ''}
          />
          <div>
            {list.isPending && (
              <SheetPart>
                <LoadingSheet lines={8} onRetry={() => void list.refetch()} />
              </SheetPart>
            )}
            {list.isError && (
              <SheetPart>
                <ProblemView problem={list.error} onRetry={() => void list.refetch()} />
              </SheetPart>
            )}
            {list.data && people.length === 0 && (
              <SheetPart>
                <EmptyState
                  action={
                    <Button
                      variant="default"
                      onClick={() => void navigate({ search: {}, replace: true })}
                    >
                      {t('list.clear')}
                    </Button>
                  }
                >
                  {t('list.nobody')}
                </EmptyState>
              </SheetPart>
            )}
            {isAlike && people.length > 0 && (
              <Note tone="info" role="status" title={t('list.alike', { words: address.q })} />
            )}
            {people.length > 0 && <PeopleTable people={people} atHand={atHand} />}
          </div>
        </Sheet>
        <Pager
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          step={50}
          shown={people.length}
          onMore={() => void list.fetchNextPage()}
        />
      </Page>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], label: t('keys.walk') },
          { keys: ['Enter'], label: t('keys.open') },
          { keys: ['/'], label: t('keys.search') },
        ]}
      />
    </>
  );

  function countWords(count: number, isMore: boolean): string {
    return isMore ? t('list.countMore', { count }) : t('list.count', { count });
  }
}
