// Another password, for people of an employer; the others are told where theirs is kept.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myDetailsQuery } from '../../../features/account/api/my-details';
import { ChangePasswordForm } from '../../../features/account/components/change-password-form';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';

export function MyPasswordPage() {
  const { t } = useTranslation('account');
  const details = useQuery(myDetailsQuery);
  const title = t('password.title');
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('details.title'), href: paths.myDetails }, { label: title }]}
        sub={details.data?.hasPassword ? t('password.sub') : undefined}
      >
        {title}
      </PageTitle>
      <QueryView query={details}>
        {(me) =>
          me.hasPassword ? (
            <ChangePasswordForm />
          ) : (
            <EmptyState>{t('password.ofSchool')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
