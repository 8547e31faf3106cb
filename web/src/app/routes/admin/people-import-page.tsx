// One import: what it would change or changed, row by row, and the one thing to do with it now.
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  importQuery,
  importRowsQuery,
  importsQuery,
  type Outcome,
  type PeopleImport,
} from '../../../features/people/api/imports';
import styles from '../../../features/people/components/imports.module.css';
import { ImportNotes } from '../../../features/people/components/import-notes';
import { ImportRows } from '../../../features/people/components/import-rows';
import { ImportStep } from '../../../features/people/components/import-step';
import { ImportTabs } from '../../../features/people/components/import-tabs';
import { ImportTag } from '../../../features/people/components/import-tag';
import { shownFirst } from '../../../features/people/state/import-address';
import { useFormat } from '../../../shared/format/use-format';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/mensen/importeren/$importId');

export function PeopleImportPage() {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { importId } = route.useParams();
  const view = useQuery(importQuery(importId));
  const name = view.data?.fileName ?? t('imports.file');
  return (
    <Page>
      <PageTitle
        breadcrumbs={[
          { label: t('list.title'), href: paths.people },
          { label: t('upload.title'), href: paths.peopleImports },
          { label: name },
        ]}
        eyebrow={view.data && <ImportTag state={view.data.state} />}
        sub={
          view.data &&
          t(`imports.by.${view.data.state}`, {
            name: view.data.endedBy ?? view.data.uploadedBy,
            moment: format.moment(view.data.endedAt ?? view.data.uploadedAt),
          })
        }
      >
        {name}
      </PageTitle>
      <QueryView query={view}>{(data) => <Import view={data} />}</QueryView>
    </Page>
  );
}

function Import({ view }: { view: PeopleImport }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const { soort } = route.useSearch();
  const [did, setDid] = useState<'applied' | 'compared' | 'discarded'>();
  const { counts } = view;

  const changed = (next: PeopleImport, what: 'applied' | 'compared' | 'discarded') => {
    client.setQueryData(importQuery(view.id).queryKey, next);
    void client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
    setDid(what);
  };

  return (
    <>
      {did && (
        <InlineSuccess
          key={view.version}
          title={t(`did.${did}`, { count: counts.new + counts.changed })}
        >
          {did === 'applied' && <Link to={paths.people}>{t('did.toPeople')}</Link>}
          {did === 'discarded' && <Link to={paths.peopleImports}>{t('did.another')}</Link>}
        </InlineSuccess>
      )}
      {view.state === 'previewed' && (
        <div className={styles.top}>
          <ImportStep view={view} onChanged={changed} />
          <ImportNotes view={view} />
        </div>
      )}
      {view.state === 'discarded' ? (
        <p>{t('rows.gone')}</p>
      ) : (
        <Rows view={view} outcome={soort ?? shownFirst(view)} />
      )}
    </>
  );
}

function Rows({ view, outcome }: { view: PeopleImport; outcome: Outcome | undefined }) {
  const rows = useInfiniteQuery(importRowsQuery(view.id, view.version, outcome));
  const items = rows.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ImportTabs view={view} outcome={outcome} />
      <Sheet flush bleed>
        <div>
          {rows.isPending && (
            <SheetPart>
              <LoadingSheet lines={8} />
            </SheetPart>
          )}
          {rows.isError && (
            <SheetPart>
              <ProblemView problem={rows.error} onRetry={() => void rows.refetch()} />
            </SheetPart>
          )}
          {rows.data && <ImportRows rows={items} />}
        </div>
      </Sheet>
      <Pager
        hasMore={rows.hasNextPage}
        isLoading={rows.isFetchingNextPage}
        step={50}
        shown={items.length}
        onMore={() => void rows.fetchNextPage()}
      />
    </>
  );
}
