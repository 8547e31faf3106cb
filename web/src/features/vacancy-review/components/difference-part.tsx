// What changed since the text that was published or sent back, field by field; in texts word by word.
import { useTranslation } from 'react-i18next';
import { Note } from '../../../shared/ui/note';
import type { FieldDifference, VacancyReview } from '../api/vacancy-review';
import { useReviewWords } from './use-review-words';
import styles from './review.module.css';

export function DifferencePart({ review }: { review: VacancyReview }) {
  const { t } = useTranslation('vacancyReview');
  const words = useReviewWords();
  const { against, difference, lowered } = review;
  if (against === null) return null;
  return (
    <>
      <p className={styles.intro}>{t(`difference.${against}`)}</p>
      {lowered.length > 0 && (
        <Note tone="warn" title={t('difference.loweredTitle')}>
          {t('difference.lowered', { fields: lowered.map(words.field).join(', ') })}
        </Note>
      )}
      {difference.length === 0 ? (
        <p>{t('difference.none')}</p>
      ) : (
        <dl className={styles.differences}>
          {difference.map((change) => (
            <div key={change.field}>
              <dt>{words.field(change.field)}</dt>
              <dd>
                <Change change={change} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Marked by elements, colour and strike; said in words to those who hear it. */
function Change({ change }: { change: FieldDifference }) {
  const { t } = useTranslation('vacancyReview');
  const words = useReviewWords();
  if (change.parts === null) {
    return (
      <p>
        <Out>{words.value(change.field, change.before)}</Out>{' '}
        <In>{words.value(change.field, change.after)}</In>
      </p>
    );
  }
  const isNew = change.parts.every((part) => part.change === 'added');
  return (
    <p className={styles.text}>
      {isNew && <span className={styles.hint}>{t('difference.wasEmpty')} </span>}
      {change.parts.map((part, index) => {
        if (part.change === 'same') return part.text;
        const Mark = part.change === 'added' ? In : Out;
        return <Mark key={index}>{part.text}</Mark>;
      })}
    </p>
  );
}

function In({ children }: { children: string }) {
  const { t } = useTranslation('vacancyReview');
  return (
    <ins className={styles.added}>
      <span className="visually-hidden">{t('difference.in')} </span>
      {children}
      <span className="visually-hidden"> {t('difference.end')}</span>
    </ins>
  );
}

function Out({ children }: { children: string }) {
  const { t } = useTranslation('vacancyReview');
  return (
    <del className={styles.removed}>
      <span className="visually-hidden">{t('difference.out')} </span>
      {children}
      <span className="visually-hidden"> {t('difference.end')}</span>
    </del>
  );
}
