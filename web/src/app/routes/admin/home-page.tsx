// Where administrators arrive after signing in.
import { useTranslation } from 'react-i18next';
import { Overview } from '../../../features/system/components/overview';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function AdminHomePage() {
  const { t } = useTranslation('system');
  return (
    <Page width="reading">
      <PageTitle sub={t('overview.sub')}>{t('overview.title')}</PageTitle>
      <Overview />
    </Page>
  );
}
