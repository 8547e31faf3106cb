// The frame around every page: skip link, head, main, foot; says which density and text size hold.
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../shared/api/session';
import { ShellContext, type Audience } from '../../shared/ui/shell-context';
import { densityOf, workspaces } from './density-of';
import { Footer } from './footer';
import { Header } from './header';
import type { NavigationItem } from './navigation';
import { SignedOutNote } from './signed-out-note';
import styles from './shell.module.css';

interface ShellProps {
  audience: Audience;
  navigation: readonly NavigationItem[];
  tools?: ReactNode;
  children: ReactNode;
}

export function Shell({ audience, navigation, tools, children }: ShellProps) {
  const { t } = useTranslation('common');
  const account = useQuery(sessionQuery).data?.account;
  const isWorkspace = workspaces.includes(audience);
  const width = isWorkspace ? 'workspace' : 'reading';
  const density = densityOf(account, audience);

  // On the root element, so that what opens in a layer above the page follows too.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.density = density;
    root.dataset.text = isWorkspace ? 'working' : 'reading';
  }, [density, isWorkspace]);

  return (
    <ShellContext value={useMemo(() => ({ audience, width }), [audience, width])}>
      <div className={styles.shell}>
        <a href="#inhoud" className={styles.skip}>
          {t('shell.skip')}
        </a>
        <Header navigation={navigation} tools={tools} />
        <main id="inhoud" tabIndex={-1} className={styles.main}>
          {audience !== 'public' && account === null && <SignedOutNote />}
          {children}
        </main>
        <Footer />
      </div>
    </ShellContext>
  );
}
