// All questions of a screening in one list, section by section, one of them open.
import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Sheet } from '../../../shared/ui/sheet';
import type { ReviewItem, ReviewSection } from '../api/screening';
import { allItems, isShown, isToDo } from '../state/walk';
import { ItemRow } from './item-row';
import styles from './review-list.module.css';

interface ReviewListProps {
  sections: readonly ReviewSection[];
  open: number | undefined;
  onlyToDo: boolean;
  onFilter: (onlyToDo: boolean) => void;
  hasDraft: (item: ReviewItem) => boolean;
  onToggle: (item: ReviewItem) => void;
  /** What an open question shows. */
  children: (item: ReviewItem) => ReactNode;
}

export function ReviewList(props: ReviewListProps) {
  const { sections, open, onlyToDo, onFilter, hasDraft, onToggle, children } = props;
  const { t } = useTranslation('screeningReview');
  const toDo = allItems({ sections: [...sections] }).filter(isToDo).length;
  const shown = sections
    .map((section) => ({
      ...section,
      items: section.items.filter((item) => isShown(item, onlyToDo, open)),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <Sheet flush bleed label={t('list.label')}>
      <div className={styles.bar}>
        <Checkbox
          label={t('list.onlyToDo', { count: toDo })}
          checked={onlyToDo}
          onChange={(event) => {
            onFilter(event.currentTarget.checked);
          }}
        />
      </div>
      {shown.length === 0 && (
        <div className={styles.empty}>
          <EmptyState>{t('list.nothingToDo')}</EmptyState>
        </div>
      )}
      {shown.map((section) => (
        <section key={section.section} aria-labelledby={`section-${section.section}`}>
          <h2 id={`section-${section.section}`} className={styles.section}>
            {section.title}
            <span className={styles.count}>{section.items.length}</span>
          </h2>
          <ul className={styles.items}>
            {section.items.map((item) => (
              <ItemRow
                key={item.key}
                item={item}
                isOpen={item.number === open}
                hasDraft={hasDraft(item)}
                onToggle={() => {
                  onToggle(item);
                }}
              >
                {item.number === open && children(item)}
              </ItemRow>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}
