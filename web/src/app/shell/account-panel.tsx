// The account menu's contents: who you are, your roles, colours, density, language, sign out.
import { Button, useMantineColorScheme } from '@mantine/core';
import { LogOut } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Segments } from '../../shared/ui/segments';
import { useShell } from '../../shared/ui/shell-context';
import { paths } from '../paths';
import { densityOf } from './density-of';
import { LanguageLink } from './language-link';
import { RoleList } from './role-list';
import { useAccountActions } from './use-account-actions';
import styles from './account-panel.module.css';

export function AccountPanel() {
  const { t } = useTranslation('common');
  const { audience } = useShell();
  const { session, chooseRole, chooseDensity, leave } = useAccountActions();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const account = session?.account;
  return (
    <div className={styles.panel}>
      {account && <p className={styles.who}>{account.email}</p>}
      {session && <RoleList session={session} onChoose={(...to) => void chooseRole(...to)} />}
      <Segments
        legend={t('account.colours')}
        value={colorScheme}
        options={(['light', 'dark', 'auto'] as const).map((value) => ({
          value,
          label: t(`account.colour.${value}`),
        }))}
        onChange={setColorScheme}
      />
      {account && audience !== 'student' && audience !== 'public' && (
        <Segments
          legend={t('account.density')}
          value={densityOf(account, audience)}
          options={(['comfortable', 'compact'] as const).map((value) => ({
            value,
            label: t(`account.densities.${value}`),
          }))}
          onChange={(density) => void chooseDensity(density)}
        />
      )}
      {account && (
        <p>
          <Link to={paths.myDetails}>{t('account.details')}</Link>
        </p>
      )}
      <p>
        <LanguageLink />
      </p>
      {account && (
        <Button
          variant="default"
          leftSection={<LogOut size={18} aria-hidden />}
          onClick={() => void leave()}
        >
          {t('account.signOut')}
        </Button>
      )}
    </div>
  );
}
