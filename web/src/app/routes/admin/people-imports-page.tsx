// Bringing people in by file: choose one, see what it needs, and the ones there were.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importQuery, importsQuery } from '../../../features/people/api/imports';
import { ImportColumns } from '../../../features/people/components/import-columns';
import { ImportList } from '../../../features/people/components/import-list';
import { ImportUpload } from '../../../features/people/components/import-upload';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

export function PeopleImportsPage() {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const navigate = useNavigate();
  const imports = useQuery(importsQuery);
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('list.title'), href: paths.people }, { label: t('upload.title') }]}
        sub={t('upload.sub')}
      >
        {t('upload.title')}
      </PageTitle>
      <Sheet>
        <ImportUpload
          onPreviewed={(view) => {
            client.setQueryData(importQuery(view.id).queryKey, view);
            void navigate({ to: paths.peopleImport, params: { importId: view.id } });
          }}
        />
      </Sheet>
      <ImportColumns />
      <QueryView query={imports}>{({ items }) => <ImportList imports={items} />}</QueryView>
    </Page>
  );
}
