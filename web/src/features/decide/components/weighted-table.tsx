// The weighted parts: a bar, points out of points, and why not all of them; closed by the total between its two limits.
import { useTranslation } from 'react-i18next';
import { ScoreBar } from '../../../shared/ui/score-bar';
import type { DecideFacts } from '../api/proposal';
import styles from './weighted-table.module.css';

/** Points that the parts add up to. */
const whole = 100;

export function WeightedTable({ facts }: { facts: DecideFacts }) {
  const { t } = useTranslation('decide');
  const { weighted, total, thresholds } = facts;
  const limits = [
    t('weighted.limits', { conditions: thresholds.conditions, admit: thresholds.admit }),
    thresholds.shiftReason &&
      t('weighted.shift', {
        points: signed(thresholds.shift),
        reason: thresholds.shiftReason,
      }),
  ].filter(Boolean);
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">{t('weighted.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('weighted.part')}
          </th>
          <td role="cell" />
          <th role="columnheader" scope="col" className={styles.points}>
            {t('weighted.points')}
          </th>
          <th role="columnheader" scope="col">
            {t('weighted.why')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weighted.map(({ section, title, points, of, lost }) => (
          <Row key={section} title={title} points={points} of={of} lines={lost} />
        ))}
        <Row
          isTotal
          title={t('weighted.total')}
          points={total}
          of={whole}
          thresholds={[thresholds.conditions, thresholds.admit]}
          lines={limits.map(String)}
        />
      </tbody>
    </table>
  );
}

interface RowProps {
  title: string;
  points: number;
  of: number;
  thresholds?: readonly number[];
  lines: readonly string[];
  isTotal?: boolean;
}

function Row({ title, points, of, thresholds = [], lines, isTotal = false }: RowProps) {
  const { t } = useTranslation('decide');
  return (
    <tr role="row" className={styles.row} data-total={isTotal || undefined}>
      <th role="rowheader" scope="row">
        {title}
      </th>
      <td role="cell" className={styles.bar}>
        <ScoreBar value={points} max={of} thresholds={thresholds} />
      </td>
      <td role="cell" className={styles.points}>
        <strong>{points}</strong> {t('weighted.of', { of })}
      </td>
      <td role="cell" className={styles.why}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </td>
    </tr>
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${-points}`);
