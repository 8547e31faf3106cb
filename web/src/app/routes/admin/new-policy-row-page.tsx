// Adding a dated row of policy.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../../features/institution/api/policy';
import { programmesQuery } from '../../../features/institution/api/programmes';
import { PolicyRowForm } from '../../../features/institution/components/policy-row-form';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/beleid/nieuw');

export function NewPolicyRowPage() {
  const { t } = useTranslation('institution');
  const { soort } = route.useSearch();
  const client = useQueryClient();
  const navigate = useNavigate();
  const policy = useQuery(policyQuery);
  const programmes = useQuery(programmesQuery);
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('policy.title'), href: paths.policy }, { label: t('policy.new') }]}
        sub={t('policy.newSub')}
      >
        {t('policy.new')}
      </PageTitle>
      <Sheet>
        <QueryView query={policy}>
          {(data) => (
            <PolicyRowForm
              policy={data}
              programmes={programmes.data?.items ?? []}
              kind={soort}
              onAdded={() => {
                void client.invalidateQueries({ queryKey: policyQuery.queryKey });
                void navigate({ to: paths.policy });
              }}
            />
          )}
        </QueryView>
      </Sheet>
    </Page>
  );
}
