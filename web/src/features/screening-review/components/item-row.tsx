// One question in the list: closed a line with its answer and state, open everything that is known and the form.
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { ReviewItem } from '../api/screening';
import { ItemTags } from './item-tags';
import styles from './item-row.module.css';

/** While it stands open, Escape is its own. */
const calendar = '[data-dates-dropdown]';

interface ItemRowProps {
  item: ReviewItem;
  isOpen: boolean;
  hasDraft: boolean;
  onToggle: () => void;
  /** What the open question shows. */
  children: ReactNode;
}

export function ItemRow({ item, isOpen, hasDraft, onToggle, children }: ItemRowProps) {
  const language = useLanguage();
  const bodyId = useId();
  const name = useRef<HTMLButtonElement>(null);
  /** Out of every field back to the list; what was typed is kept. */
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    const isCalendarOpen = event.currentTarget.querySelector(calendar) !== null;
    if (event.key !== 'Escape' || event.defaultPrevented || isCalendarOpen || !isOpen) return;
    name.current?.focus();
    onToggle();
  };
  return (
    <li
      className={styles.item}
      data-item={item.number}
      data-open={isOpen || undefined}
      onKeyDown={leave}
    >
      <div className={styles.head}>
        <span className={styles.number}>{item.number}</span>
        <h3 className={styles.name}>
          <button
            ref={name}
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            onClick={onToggle}
          >
            {item.fact[language]}
          </button>
        </h3>
        <span className={styles.answer}>{!isOpen && item.answer?.inWords}</span>
        <span className={styles.tags}>
          <ItemTags item={item} hasDraft={hasDraft} />
        </span>
      </div>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      )}
    </li>
  );
}
