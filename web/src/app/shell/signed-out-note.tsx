// The session ended while a page stood open: what was typed stays, signing in happens in another tab.
import { useTranslation } from 'react-i18next';
import { Note } from '../../shared/ui/note';
import { Page } from '../../shared/ui/page';
import { useAddress } from '../../shared/ui/shell-context';
import { paths } from '../paths';

export function SignedOutNote() {
  const { t } = useTranslation('common');
  const context = useAddress();
  return (
    <Page>
      <Note
        tone="warn"
        role="alert"
        title={t('signedOut.title', { context })}
        actions={
          <a href={paths.signIn} target="_blank" rel="noreferrer">
            {t('signedOut.action')}
          </a>
        }
      >
        {t('signedOut.text', { context })}
      </Note>
    </Page>
  );
}
