// Adding a programme.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { facultiesQuery } from '../../../features/institution/api/programmes';
import { NewProgrammeForm } from '../../../features/institution/components/new-programme-form';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

export function NewProgrammePage() {
  const { t } = useTranslation('institution');
  const client = useQueryClient();
  const navigate = useNavigate();
  const faculties = useQuery(facultiesQuery);
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[
          { label: t('programmes.title'), href: paths.programmes },
          { label: t('programme.new') },
        ]}
      >
        {t('programme.new')}
      </PageTitle>
      <Sheet>
        <QueryView query={faculties}>
          {({ items }) => (
            <NewProgrammeForm
              faculties={items}
              onMade={({ id }) => {
                void client.invalidateQueries({ queryKey: ['admin', 'programmes'] });
                void navigate({ to: paths.programme, params: { programmeId: id } });
              }}
            />
          )}
        </QueryView>
      </Sheet>
    </Page>
  );
}
