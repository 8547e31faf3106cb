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
import { KeyBar } from '../../../shared/ui/key-bar';
import { Note } from '../../../shared/ui/note';
import { ListView } from '../../../shared/ui/list-view';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { Sheet } from '../../../shared/ui/sheet';
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
          <ListView
            list={list}
            lines={8}
            isEmpty={people.length === 0}
            empty={{
              words: t('list.nobody'),
              clear: t('list.clear'),
              onClear: () => void navigate({ search: {}, replace: true }),
            }}
          >
            {isAlike && (
              <Note tone="info" role="status" title={t('list.alike', { words: address.q })} />
            )}
            <PeopleTable people={people} atHand={atHand} />
          </ListView>
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
