// Nothing here: one sentence why, one thing to do.
import { Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  children: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
}

export function EmptyState({ children, action, icon: Icon = Inbox }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon size={24} aria-hidden />
      <p>{children}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
