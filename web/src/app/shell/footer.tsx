// The foot of every page: whose bank this is, help, statements, the other language.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShell } from '../../shared/ui/shell-context';
import { paths } from '../paths';
import { LanguageLink } from './language-link';
import { useAccountActions } from './use-account-actions';
import styles from './footer.module.css';

export function Footer() {
  const { t } = useTranslation('common');
  const { session } = useAccountActions();
  const { width } = useShell();
  const institution = session?.institution.name;
  return (
    <footer className={styles.footer} data-width={width}>
      <div className={styles.inner}>
        <p>{institution ? t('shell.of', { institution }) : t('product')}</p>
        <ul className={styles.links}>
          {session?.demo && (
            <li>
              <Link to={paths.demoMail}>{t('footer.demoMail')}</Link>
            </li>
          )}
          <li>
            <Link to={paths.help}>{t('footer.help')}</Link>
          </li>
          <li>
            <Link to={paths.accessibility}>{t('footer.accessibility')}</Link>
          </li>
          <li>
            <Link to={paths.privacy}>{t('footer.privacy')}</Link>
          </li>
          <li>
            <LanguageLink />
          </li>
        </ul>
      </div>
    </footer>
  );
}
