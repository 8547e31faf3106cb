// All vacancies of the employer: what waits for it first, filters in the address, a new one or a copy.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ownVacanciesQuery } from '../../../features/own-vacancies/api/own-vacancies';
import {
  NoOrganisation,
  NoVacancies,
} from '../../../features/own-vacancies/components/no-vacancies';
import { ReturnedList } from '../../../features/own-vacancies/components/returned-list';
import { useStart } from '../../../features/own-vacancies/components/use-start';
import { VacancyFilters } from '../../../features/own-vacancies/components/vacancy-filters';
import { VacancyTable } from '../../../features/own-vacancies/components/vacancy-table';
import { byAttention, isReturned } from '../../../features/own-vacancies/state/line-words';
import { readListAddress } from '../../../features/own-vacancies/state/list-address';
import { sessionQuery } from '../../../shared/api/session';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';

const route = getRouteApi('/employer/werkgever/vacatures');

/** Fewer than this are seen at a glance: no filters then. */
const worthFiltering = 6;

export function OwnVacanciesPage() {
  const { t } = useTranslation('ownVacancies');
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  const hasOrganisation = session?.employerId != null;
  const query = useQuery({ ...ownVacanciesQuery, enabled: hasOrganisation });
  const start = useStart();
  const change = useCallback(
    (next: Record<string, unknown>) => {
      void navigate({
        search: (known) => readListAddress({ ...known, ...next }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const hasAny = (query.data?.items.length ?? 0) > 0;
  return (
    <Page>
      <PageTitle
        sub={t('list.sub')}
        aside={
          hasAny && (
            <Button
              leftSection={<Plus size={18} aria-hidden />}
              aria-disabled={start.isPending || undefined}
              onClick={() => {
                start.begin();
              }}
            >
              {t('list.new')}
            </Button>
          )
        }
      >
        {t('title')}
      </PageTitle>
      {start.isError && <ProblemView isReply problem={start.error} />}
      {hasOrganisation ? (
        <QueryView query={query}>
          {(vacancies) => {
            const lines = [...vacancies.items].sort(byAttention);
            const words = (address.q ?? '').toLowerCase();
            const shown = lines.filter(
              ({ state, title, place }) =>
                (address.stand === undefined || state === address.stand) &&
                `${title} ${place}`.toLowerCase().includes(words),
            );
            const isFiltered = address.q !== undefined || address.stand !== undefined;
            return (
              <>
                <ReturnedList lines={lines.filter(isReturned)} />
                <Sheet flush bleed>
                  {(lines.length >= worthFiltering || isFiltered) && lines.length > 0 && (
                    <VacancyFilters
                      address={address}
                      vacancies={vacancies}
                      shown={shown.length}
                      onChange={change}
                    />
                  )}
                  {shown.length > 0 && <VacancyTable lines={shown} />}
                  {lines.length === 0 && (
                    <SheetPart>
                      <NoVacancies
                        onStart={() => {
                          start.begin();
                        }}
                      />
                    </SheetPart>
                  )}
                  {lines.length > 0 && shown.length === 0 && (
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
                        {t('list.none')}
                      </EmptyState>
                    </SheetPart>
                  )}
                </Sheet>
              </>
            );
          }}
        </QueryView>
      ) : (
        <Sheet>
          <NoOrganisation />
        </Sheet>
      )}
    </Page>
  );
}
