// Adding a faculty.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { facultiesQuery } from '../../../features/institution/api/programmes';
import { NewFacultyForm } from '../../../features/institution/components/new-programme-form';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

export function NewFacultyPage() {
  const { t } = useTranslation('institution');
  const client = useQueryClient();
  const navigate = useNavigate();
  const faculties = useQuery(facultiesQuery);
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[
          { label: t('programmes.title'), href: paths.programmes },
          { label: t('faculty.new') },
        ]}
      >
        {t('faculty.new')}
      </PageTitle>
      <Sheet>
        <QueryView query={faculties}>
          {({ items }) => (
            <NewFacultyForm
              faculties={items}
              onMade={() => {
                void client.invalidateQueries({ queryKey: facultiesQuery.queryKey });
                void navigate({ to: paths.programmes });
              }}
            />
          )}
        </QueryView>
      </Sheet>
    </Page>
  );
}
