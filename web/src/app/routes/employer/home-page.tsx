// Where people at an employer arrive after signing in.
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function EmployerHomePage() {
  const { t } = useTranslation('common');
  return (
    <Page>
      <PageTitle>{t('nav.overview')}</PageTitle>
    </Page>
  );
}
