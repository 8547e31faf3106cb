// All that still has to be done, at the top of the form; takes focus, and each line leads to its field.
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from './shell-context';
import styles from './error-summary.module.css';

export interface SummaryItem {
  message: string;
  /** The id of the field; left out for what belongs to no field on this page. */
  targetId?: string | undefined;
  /** Leads to a field that stands on another step of the same form. */
  onGo?: (() => void) | undefined;
}

interface ErrorSummaryProps {
  items: readonly SummaryItem[];
  /** Takes the focus once for each; left out: whenever the list changes. */
  occasion?: unknown;
}

export function ErrorSummary({ items, occasion }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const context = useAddress();
  const box = useRef<HTMLDivElement>(null);

  const reason = occasion ?? items;

  useEffect(() => {
    box.current?.focus();
  }, [reason]);

  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{t('errorSummary.title', { count: items.length, context })}</h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.targetId ?? ''} ${item.message}`}>
            {item.targetId ? (
              <a href={`#${item.targetId}`} onClick={goTo(item.targetId, item.onGo)}>
                {item.message}
              </a>
            ) : (
              item.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(id: string, onGo?: () => void) {
  return (event: MouseEvent) => {
    if (onGo) {
      event.preventDefault();
      onGo();
      return;
    }
    const field = document.getElementById(id);
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  };
}
