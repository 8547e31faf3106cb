// The one h1 of a page: names the document, takes focus after a navigation, stands under its crumbs.
import { Link } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { claimFocus, expectFocus, onFocusOffered } from './navigation-focus';
import { useShell } from './shell-context';
import styles from './page-title.module.css';

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  href?: string;
}

interface PageTitleProps {
  children: string;
  /** Neutral words for the browser's title, where the heading itself would give something away. */
  documentTitle?: string;
  breadcrumbs?: readonly Crumb[];
  /** A small line above: kind and programme. */
  eyebrow?: ReactNode;
  sub?: ReactNode;
  /** At the right of the title: saved-at, a term, actions. */
  aside?: ReactNode;
  /** Of the words themselves, where they are not in the language of the page. */
  lang?: string | undefined;
}

export function PageTitle(props: PageTitleProps) {
  const { children, documentTitle, breadcrumbs, eyebrow, sub, aside, lang } = props;
  const { t } = useTranslation('common');
  const { audience } = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = documentTitle ?? children;

  useEffect(() => {
    const role = audience === 'public' ? undefined : t(`audience.${audience}`);
    document.title = [title, role, t('product')].filter(Boolean).join(' – ');
  }, [title, audience, t]);

  useEffect(() => {
    const take = () => {
      if (claimFocus()) heading.current?.focus({ preventScroll: true });
    };
    take();
    return onFocusOffered(take);
  }, []);

  // A title that stood while the page was fetched hands its focus to the one that comes in its place.
  useLayoutEffect(() => {
    const own = heading.current;
    return () => {
      if (own && document.activeElement === own) expectFocus();
    };
  }, []);

  return (
    <header className={styles.header}>
      {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} label={t('shell.breadcrumbs')} />}
      <div className={styles.row}>
        <div className={styles.words}>
          {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {children}
          </h1>
          {sub && <p className={styles.sub}>{sub}</p>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
    </header>
  );
}

function Breadcrumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav aria-label={label} className={styles.crumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? (
              <Link to={crumb.href}>{crumb.label}</Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
