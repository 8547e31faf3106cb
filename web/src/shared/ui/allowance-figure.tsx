// Is it paid? Always in the same place, also when it is not.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import styles from './allowance-figure.module.css';

interface AllowanceFigureProps {
  /** Euros a month at full hours; null or 0 when there is none. */
  perMonth: number | null;
  /** The full hours a week that the amount is for. */
  hours: number;
  /** What is said about travel costs. */
  expenses?: string;
  /** beside: the figure and its explanation on one line where there is room. */
  layout?: 'stacked' | 'beside';
}

export function AllowanceFigure(props: AllowanceFigureProps) {
  const { perMonth, hours, expenses, layout = 'stacked' } = props;
  const { t } = useTranslation('ui');
  const format = useFormat();
  const isPaid = perMonth !== null && perMonth > 0;
  return (
    <div className={styles.allowance} data-layout={layout}>
      {isPaid ? (
        <p className={styles.line}>
          <strong className={styles.amount}>{format.money(perMonth)}</strong>{' '}
          <span className={styles.per}>{t('allowance.perMonth', { hours })}</span>
        </p>
      ) : (
        <p className={styles.none}>{t('allowance.none')}</p>
      )}
      {expenses && <p className={styles.expenses}>{expenses}</p>}
    </div>
  );
}
