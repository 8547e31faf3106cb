// The head of every page: name, the words of this audience, the account; on a phone one word, "Menu".
import { Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { ChevronDown, LogIn, Menu, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../shared/ui/logo';
import { useShell } from '../../shared/ui/shell-context';
import { homeOf } from '../guards';
import { paths } from '../paths';
import { AccountPanel } from './account-panel';
import { LanguageLink } from './language-link';
import { currentItem, type NavigationItem } from './navigation';
import { useAccountActions } from './use-account-actions';
import { useDisclosure } from './use-disclosure';
import styles from './header.module.css';

interface HeaderProps {
  navigation: readonly NavigationItem[];
  /** A search box or a bell, between the words and the account. */
  tools?: ReactNode;
}

export function Header({ navigation, tools }: HeaderProps) {
  const { t } = useTranslation('common');
  const { audience, width } = useShell();
  const { session } = useAccountActions();
  const place = [
    session?.institution.name,
    audience === 'employer' || audience === 'admin' ? t(`audience.${audience}`) : undefined,
  ].filter(Boolean);
  return (
    <header className={styles.header} data-width={width}>
      <div className={styles.inner}>
        <Logo href={session?.account ? homeOf(session.role, session.account.kind) : paths.start} />
        {place.length > 0 && width === 'reading' && (
          <p className={styles.place}>{place.join(' · ')}</p>
        )}
        <nav className={styles.nav} aria-label={t('shell.navigation')}>
          <Words items={navigation} />
        </nav>
        <div className={styles.end}>
          {tools}
          <Account />
          <PhoneMenu navigation={navigation} />
        </div>
      </div>
    </header>
  );
}

function Words({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation('common');
  const pathname = useLocation({ select: (location) => location.pathname });
  const current = currentItem(items, pathname);
  return (
    <ul className={styles.words}>
      {items.map((item) => (
        <li key={item.label}>
          <Link
            to={item.href}
            // The router marks only the page itself; which word the page belongs to, we say.
            activeOptions={{ exact: true, includeHash: true }}
            {...(item.hash ? { hash: item.hash } : undefined)}
            aria-current={item === current ? 'page' : undefined}
          >
            {t(item.label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Account() {
  const { t } = useTranslation('common');
  const { session } = useAccountActions();
  const { open, area, button, panelId } = useDisclosure();
  if (!session?.account) {
    return (
      <div className={styles.visitor}>
        <LanguageLink />
        <SignIn />
      </div>
    );
  }
  return (
    <div ref={area} className={styles.account}>
      <button {...button} className={styles.toggle}>
        <span className="visually-hidden">{t('account.menu')} </span>
        {session.account.name}
        <ChevronDown size={16} aria-hidden />
      </button>
      <div id={panelId} hidden={!open} className={styles.drop}>
        {open && <AccountPanel />}
      </div>
    </div>
  );
}

function SignIn() {
  const { t } = useTranslation('common');
  return (
    <Button
      variant="default"
      leftSection={<LogIn size={18} aria-hidden />}
      renderRoot={(props: Record<string, unknown>) => <Link {...props} to={paths.signIn} />}
    >
      {t('account.signIn')}
    </Button>
  );
}

function PhoneMenu({ navigation }: { navigation: readonly NavigationItem[] }) {
  const { t } = useTranslation('common');
  const { session } = useAccountActions();
  const { open, area, button, panelId } = useDisclosure();
  const Icon = open ? X : Menu;
  return (
    <div ref={area} className={styles.phone}>
      <button {...button} className={styles.toggle}>
        <Icon size={20} aria-hidden />
        {t('shell.menu')}
      </button>
      <div id={panelId} hidden={!open} className={styles.sheet}>
        {open && (
          <>
            <nav aria-label={t('shell.navigation')}>
              <Words items={navigation} />
            </nav>
            {session?.account ? <p className={styles.name}>{session.account.name}</p> : <SignIn />}
            <AccountPanel />
          </>
        )}
      </div>
    </div>
  );
}
