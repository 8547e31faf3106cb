import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function AccessibilityPage() {
  const { t } = useTranslation('public');
  return (
    <Page>
      <PageTitle>{t('accessibility.title')}</PageTitle>
    </Page>
  );
}
