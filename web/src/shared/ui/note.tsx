// A coloured remark of the page itself: what is so, what is kept, what to do.
import { Ban, Check, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import styles from './note.module.css';

export type NoteTone = 'info' | 'ok' | 'warn' | 'error';

const icons = { info: Info, ok: Check, warn: TriangleAlert, error: Ban };

interface NoteProps {
  tone: NoteTone;
  title: string;
  children?: ReactNode;
  icon?: LucideIcon;
  /** Buttons or links under the text. */
  actions?: ReactNode;
  /** 'alert' speaks at once, 'status' when the reader is quiet. */
  role?: 'alert' | 'status';
  ref?: Ref<HTMLDivElement>;
  tabIndex?: number;
}

export function Note(props: NoteProps) {
  const { tone, title, children, icon, actions, role, ref, tabIndex } = props;
  const Icon = icon ?? icons[tone];
  return (
    <div ref={ref} className={styles.note} data-tone={tone} role={role} tabIndex={tabIndex}>
      <Icon size={20} aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
