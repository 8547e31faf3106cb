// The vacancies of the coordinator's programmes: what waits for a decision first, by term; keys to walk through them.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reviewTermsQuery } from '../../../features/vacancy-review/api/review-terms';
import { pageSize, reviewListQuery } from '../../../features/vacancy-review/api/vacancy-review';
import { ReviewFilters } from '../../../features/vacancy-review/components/review-filters';
import { ReviewTable } from '../../../features/vacancy-review/components/review-table';
import { byTerm } from '../../../features/vacancy-review/state/by-term';
import { readReviewAddress } from '../../../features/vacancy-review/state/review-address';
import { KeyBar } from '../../../shared/ui/key-bar';
import { ListView } from '../../../shared/ui/list-view';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { useRowKeys } from '../../../shared/ui/use-row-keys';

const route = getRouteApi('/coordinator/werk/vacatures');

export function VacancyReviewsPage() {
  const { t } = useTranslation('vacancyReview');
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const state = address.stand ?? 'submitted';
  const list = useInfiniteQuery(reviewListQuery({ state, programmeId: address.opleiding }));
  const terms = useQuery({ ...reviewTermsQuery, enabled: state === 'submitted' });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const lines = state === 'submitted' ? [...items].sort(byTerm(terms.data ?? {})) : items;
  const atHand = useRowKeys(lines.map(({ id }) => id));
  const count = lines.length;
  const isFiltered = address.stand !== undefined || address.opleiding !== undefined;
  return (
    <>
      <Page>
        <PageTitle sub={t('sub')}>{t('title')}</PageTitle>
        <Sheet flush bleed>
          <ReviewFilters
            address={address}
            count={
              list.data ? t(list.hasNextPage ? 'list.countMore' : 'list.count', { count }) : ''
            }
            onChange={(change) =>
              void navigate({
                search: (known) => readReviewAddress({ ...known, ...change }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          <ListView
            list={list}
            lines={10}
            isEmpty={count === 0}
            empty={{
              words: t(isFiltered ? 'list.none' : 'list.allDone'),
              clear: isFiltered ? t('list.clear') : undefined,
              onClear: () => void navigate({ search: {}, replace: true }),
            }}
          >
            {terms.isError && !list.isError && (
              <SheetPart>
                <ProblemView problem={terms.error} onRetry={() => void terms.refetch()} />
              </SheetPart>
            )}
            <ReviewTable state={state} lines={lines} terms={terms.data ?? {}} atHand={atHand} />
          </ListView>
        </Sheet>
        <Pager
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          step={pageSize}
          shown={count}
          onMore={() => void list.fetchNextPage()}
        />
      </Page>
      <KeyBar
        hints={[
          { keys: ['J', 'K'], label: t('keys.walk') },
          { keys: ['Enter'], label: t('keys.open') },
        ]}
      />
    </>
  );
}
