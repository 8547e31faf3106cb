// How many were found, said politely when it changes, and in which order they stand.
import { NativeSelect } from '@mantine/core';
import { ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { sorts, type Sort } from '../state/search-state';
import styles from './result-head.module.css';

interface ResultHeadProps {
  /** Undefined while it is not known; null when it could not be read. */
  total: number | null | undefined;
  sort: Sort;
  /** The orders that make sense for what was asked. */
  offered: readonly Sort[];
  onSort: (sort: Sort) => void;
}

export function ResultHead({ total, sort, offered, onSort }: ResultHeadProps) {
  const { t } = useTranslation('search');
  const sortId = useId();
  return (
    <div className={styles.head}>
      <h2 className={styles.found}>
        <span role="status">
          <Found total={total} />
        </span>
      </h2>
      <div className={styles.sort}>
        <label htmlFor={sortId}>{t('sort.label')}</label>
        <NativeSelect
          id={sortId}
          name="sorteer"
          className={styles.select}
          rightSection={<ChevronsUpDown size={16} aria-hidden />}
          value={sort}
          onChange={(event) => {
            const chosen = sorts.find((name) => name === event.currentTarget.value);
            if (chosen) onSort(chosen);
          }}
        >
          {offered.map((name) => (
            <option key={name} value={name}>
              {t(`sort.${name}`)}
            </option>
          ))}
        </NativeSelect>
      </div>
    </div>
  );
}

function Found({ total }: Pick<ResultHeadProps, 'total'>) {
  const { t } = useTranslation('search');
  const format = useFormat();
  if (total === undefined) return <span className={styles.busy}>{t('head.busy')}</span>;
  if (total === null) return t('head.unknown');
  return (
    <>
      <strong>{t('head.count', { count: total, total: format.number(total, 0) })}</strong>{' '}
      {t('head.found')}
    </>
  );
}
