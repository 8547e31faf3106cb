// Where administrators arrive after signing in.
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function AdminHomePage() {
  const { t } = useTranslation('common');
  return (
    <Page>
      <PageTitle>{t('nav.administration')}</PageTitle>
    </Page>
  );
}
