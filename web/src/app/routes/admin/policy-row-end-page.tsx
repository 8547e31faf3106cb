// Ending a dated row of policy.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { policyQuery } from '../../../features/institution/api/policy';
import { PolicyEndForm } from '../../../features/institution/components/policy-end-form';
import { ProblemError } from '../../../shared/api/problem-error';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/beleid/$rowId/einde');
const absent = new ProblemError({ status: 404, code: 'kernel.not-found', title: '' });

export function PolicyRowEndPage() {
  const { t } = useTranslation('institution');
  const { rowId } = route.useParams();
  const client = useQueryClient();
  const navigate = useNavigate();
  const policy = useQuery(policyQuery);
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[
          { label: t('policy.title'), href: paths.policy },
          { label: t('policy.endTitle') },
        ]}
      >
        {t('policy.endTitle')}
      </PageTitle>
      <QueryView query={policy}>
        {({ kinds, today }) => {
          const row = kinds.flatMap((kind) => kind.rows).find((each) => each.id === rowId);
          if (!row?.allowedCommands.includes('end')) return <ProblemView problem={absent} />;
          return (
            <Sheet>
              <PolicyEndForm
                row={row}
                today={today}
                onReload={() => void policy.refetch()}
                onEnded={() => {
                  void client.invalidateQueries({ queryKey: policyQuery.queryKey });
                  void navigate({ to: paths.policy });
                }}
              />
            </Sheet>
          );
        }}
      </QueryView>
    </Page>
  );
}
