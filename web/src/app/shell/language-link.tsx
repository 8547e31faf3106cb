// Goes to the same page in the other language; a signed-in reader's choice is kept in the account.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';
import { useAccountActions } from './use-account-actions';

export function LanguageLink() {
  const { t } = useTranslation('common');
  const { session, chooseLanguage } = useAccountActions();
  const other = useLanguage() === 'nl' ? 'en' : 'nl';
  const signedIn = Boolean(session?.account);
  return (
    <Link
      to="."
      search={(search) => ({ ...search, lang: other })}
      lang={other}
      hrefLang={other}
      resetScroll={false}
      onClick={(event) => {
        if (!signedIn) return;
        event.preventDefault();
        void chooseLanguage(other);
      }}
    >
      {t('shell.otherLanguage')}
    </Link>
  );
}
