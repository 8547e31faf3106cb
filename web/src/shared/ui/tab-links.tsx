// The pages of one file as words in a row; each is a page with its own address.
import { Link } from '@tanstack/react-router';
import styles from './tab-links.module.css';

export interface TabLink {
  href: string;
  label: string;
  count?: number;
  isCurrent: boolean;
}

export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              to={tab.href}
              activeOptions={{ exact: true }}
              aria-current={tab.isCurrent ? 'page' : undefined}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}> ({tab.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
