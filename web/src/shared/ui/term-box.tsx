// A legal term at the title of a decision: which working day it is, and the last day on which it can be decided.
import { useTranslation } from 'react-i18next';
import { dayOf, type Day } from '../format/format';
import { now } from '../format/now';
import { useFormat } from '../format/use-format';
import styles from './term-box.module.css';

export interface WorkingDayOfTerm {
  /** Working day of the term it is today; 0 on the day it began, more than `of` when late. */
  day: number;
  of: number;
  last: Day;
}

/** Working days before the end from which the term asks for attention. */
const nearEnd = 2;

export function TermBox({ term }: { term: WorkingDayOfTerm }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { day, of, last } = term;
  const late = day - of;
  const tone = late > 0 ? 'error' : late >= -nearEnd ? 'warn' : 'calm';
  return (
    <div className={styles.box} data-tone={tone}>
      <p className={styles.title}>{late > 0 ? t('term.late', { count: late }) : ofTerm()}</p>
      <p className={styles.last}>{t(lastKey(), { day: format.day(last, 'weekday') })}</p>
    </div>
  );

  function ofTerm() {
    return day === 0 ? t('term.first') : t('term.day', { day, of });
  }

  function lastKey() {
    if (late > 0) return 'term.lastWas';
    return last === dayOf(now()) ? 'term.lastToday' : 'term.last';
  }
}
