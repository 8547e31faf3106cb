// The filters that are on, each to be taken off by itself, or all at once.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './filter-chips.module.css';

export interface FilterChip {
  id: string;
  label: string;
}

interface FilterChipsProps {
  chips: readonly FilterChip[];
  onRemove: (id: string) => void;
  onClear: () => void;
}

export function FilterChips({ chips, onRemove, onClear }: FilterChipsProps) {
  const { t } = useTranslation('ui');
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filters.on')}>
      {chips.map((chip) => (
        <li key={chip.id} className={styles.chip}>
          {chip.label}
          <button
            type="button"
            aria-label={t('filters.remove', { filter: chip.label })}
            onClick={() => {
              onRemove(chip.id);
            }}
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          {t('filters.clear')}
        </button>
      </li>
    </ul>
  );
}
