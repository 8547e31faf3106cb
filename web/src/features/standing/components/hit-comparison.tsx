// Both organisations side by side, feature by feature; what is equal stands out, and not by its colour alone.
import { Equal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ComparedFact } from '../state/compare-facts';
import styles from './hit.module.css';

interface HitComparisonProps {
  rows: readonly ComparedFact[];
  own: string;
  earlier: string;
  /** How many the check found equal. */
  equal: number;
}

export function HitComparison({ rows, own, earlier, equal }: HitComparisonProps) {
  const { t } = useTranslation('standing');
  return (
    <div className={styles.close}>
      <table role="table" className={styles.comparison}>
        <caption className="visually-hidden">{t('hit.compare', { own, earlier })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('hit.feature')}
            </th>
            <th role="columnheader" scope="col">
              {own}
            </th>
            <th role="columnheader" scope="col">
              {earlier}
            </th>
            <th role="columnheader" scope="col">
              {t('hit.outcome')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.key} row={row} own={own} earlier={earlier} />
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row" colSpan={4}>
              {t('hit.total', { count: equal })}
            </th>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ row, own, earlier }: { row: ComparedFact; own: string; earlier: string }) {
  const { t } = useTranslation('standing');
  const isSame = row.outcome === 'equal' || row.outcome === 'domain';
  return (
    <tr role="row" data-same={isSame || undefined}>
      <th role="rowheader" scope="row">
        {row.label}
      </th>
      <td role="cell">
        <Side name={own} value={row.own} />
      </td>
      <td role="cell">
        <Side name={earlier} value={row.earlier} />
      </td>
      <td role="cell" className={styles.outcome}>
        {isSame && <Equal size={16} strokeWidth={2.4} aria-hidden />}
        {t(`hit.outcomes.${row.outcome}`)}
      </td>
    </tr>
  );
}

function Side({ name, value }: { name: string; value: string | null }) {
  const { t } = useTranslation('standing');
  return (
    <>
      <span className={styles.side} aria-hidden>
        {name}:{' '}
      </span>
      {value ?? t('hit.notKnown')}
    </>
  );
}
