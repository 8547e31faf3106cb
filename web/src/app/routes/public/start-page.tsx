import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function StartPage() {
  const { t } = useTranslation('public');
  return (
    <Page>
      <PageTitle>{t('start.title')}</PageTitle>
    </Page>
  );
}
