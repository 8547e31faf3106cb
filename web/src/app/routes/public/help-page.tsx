import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function HelpPage() {
  const { t } = useTranslation('public');
  return (
    <Page>
      <PageTitle>{t('help.title')}</PageTitle>
    </Page>
  );
}
