// The term at the title of a review: how it stands in words, and the last day.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { ReviewTask } from '../api/review-terms';
import styles from './term-note.module.css';

export function TermNote({ due }: Pick<ReviewTask, 'due'>) {
  const { t } = useTranslation('vacancyReview');
  const format = useFormat();
  const isLate = due.urgency === 'overdue';
  const day = format.day(due.on, 'weekday');
  return (
    <div className={styles.term} data-urgency={due.urgency}>
      <p className={styles.words}>{t('term.words', { words: due.words })}</p>
      <p className={styles.last}>{t(isLate ? 'term.was' : 'term.last', { day })}</p>
    </div>
  );
}
