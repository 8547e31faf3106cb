// One question in the list: closed a line with its answer and state, open everything that is known and the form.
import { useId, type ReactNode } from 'react';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { ReviewItem } from '../api/screening';
import { ItemTags } from './item-tags';
import styles from './item-row.module.css';

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
  return (
    <li className={styles.item} data-item={item.number} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <span className={styles.number}>{item.number}</span>
        <h3 className={styles.name}>
          <button
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
