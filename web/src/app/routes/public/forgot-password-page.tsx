// Asks for the link to choose a new password.
import { useTranslation } from 'react-i18next';
import { mailPasswordLink } from '../../../features/identity/api/reset-password';
import { MailForm } from '../../../features/identity/components/mail-form';
import { Formal } from '../../../shared/ui/formal';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';

export function ForgotPasswordPage() {
  const { t } = useTranslation('identity');
  return (
    <Formal>
      <Page width="form">
        <PageTitle sub={t('forgot.sub')}>{t('forgot.title')}</PageTitle>
        <MailForm send={mailPasswordLink} button={t('forgot.button')} sent={t('forgot.sent')} />
      </Page>
    </Formal>
  );
}
