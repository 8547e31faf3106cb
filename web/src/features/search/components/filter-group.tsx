// One group of filters: a box per option with how many it gives, the rest behind "Nog 6".
import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { splitOptions, type Option } from '../state/filter-groups';
import type { Chosen, Filter } from '../state/filter-table';
import { isOn } from '../state/search-state';
import type { FilterWords } from './use-filter-words';
import styles from './filter-group.module.css';

interface FilterGroupProps {
  legend: string;
  options: readonly Option[];
  /** So many rows stay free for options that are on their way. */
  waitsFor: number;
  chosen: Chosen;
  words: FilterWords;
  onToggle: (filter: Filter, value: string) => void;
}

export function FilterGroup(props: FilterGroupProps) {
  const { legend, options, waitsFor, chosen, words, onToggle } = props;
  const { t } = useTranslation('search');
  const [isOpen, setOpen] = useState(false);
  const firstBehind = useRef<HTMLInputElement>(null);
  const { inSight, behind } = splitOptions(options, ({ filter, value }) =>
    isOn(chosen, filter, value),
  );

  // What opened stands above the button: the focus goes there, so that nobody has to look for it.
  useEffect(() => {
    if (isOpen) firstBehind.current?.focus();
  }, [isOpen]);

  const box = (option: Option, ref?: typeof firstBehind) => (
    <OptionBox
      key={`${option.filter}:${option.value}`}
      ref={ref}
      label={words.option(option.filter, option.value)}
      count={option.count}
      checked={isOn(chosen, option.filter, option.value)}
      onToggle={() => {
        onToggle(option.filter, option.value);
      }}
    />
  );

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {inSight.map((option) => box(option))}
      {Array.from({ length: options.length === 0 ? waitsFor : 0 }, (_, index) => (
        <span key={index} className={styles.waiting} aria-hidden />
      ))}
      {isOpen && behind.map((option, index) => box(option, index === 0 ? firstBehind : undefined))}
      {behind.length > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <span>{isOpen ? t('filters.less') : t('filters.more', { count: behind.length })}</span>
          {/* Many buttons on the page say the same: the group tells them apart. */}
          <span className="visually-hidden"> {legend}</span>
          <ChevronDown size={16} aria-hidden />
        </button>
      )}
    </fieldset>
  );
}

interface OptionBoxProps {
  label: string;
  count: number | undefined;
  checked: boolean;
  onToggle: () => void;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** The browser's own box in our look: a list of fifty of them has to be light. */
function OptionBox({ label, count, checked, onToggle, ref }: OptionBoxProps) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const total = count === undefined ? '' : format.number(count, 0);
  return (
    <label className={styles.option}>
      <input
        ref={ref}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={onToggle}
      />
      <Check size={16} strokeWidth={3} className={styles.tick} aria-hidden />
      <span className={styles.label}>{label}</span>
      <span className={styles.count} aria-hidden>
        {total}
      </span>
      {count !== undefined && (
        <span className="visually-hidden">, {t('filters.with', { count, total })}</span>
      )}
    </label>
  );
}
