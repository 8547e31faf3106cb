// Everything once more before it is sent in: each answer in words, what becomes a promise, and the way to change it.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../shared/forms/field-errors';
import { Sheet } from '../../../shared/ui/sheet';
import type { CheckAnswers as Answers } from '../api/own-screening';
import { sectionPath } from './use-section-tasks';
import styles from './check-answers.module.css';

interface CheckAnswersProps {
  answers: Answers;
  /** Shown at the question, in the words of the summary; left out where nothing can be changed. */
  errorAt?: (itemKey: string) => string | undefined;
}

export function CheckAnswers({ answers, errorAt }: CheckAnswersProps) {
  const { t } = useTranslation('ownScreening');
  return answers.sections.map(({ section, title, items }) => (
    <section key={section} className={styles.section}>
      <h2>{title}</h2>
      <Sheet flush bleed>
        <dl className={styles.rows}>
          {items.map((item) => {
            const error = errorAt?.(item.key);
            return (
              <div key={item.key} className={styles.row} data-error={Boolean(error) || undefined}>
                <dt className={styles.question}>
                  <span className={styles.number}>{item.number}</span> {item.question}
                </dt>
                <dd className={styles.answer}>
                  {error && <p className={styles.error}>{error}</p>}
                  <p className={styles.words} data-empty={item.answer === '' || undefined}>
                    {item.answer === '' ? t('answer.none') : item.answer}
                  </p>
                  {item.note && <p className={styles.note}>{item.note}</p>}
                  {item.promise && (
                    <p className={styles.promise}>
                      {t('check.promise', { promise: item.promise })}
                    </p>
                  )}
                </dd>
                {errorAt && (
                  <dd className={styles.change}>
                    <Link
                      to={sectionPath(section)}
                      hash={fieldId(`/answers/${item.key}`)}
                      search={{ van: 'controle' }}
                    >
                      {t('check.change')}
                      <span className="visually-hidden">
                        {t('check.changeWhich', { number: item.number })}
                      </span>
                    </Link>
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      </Sheet>
    </section>
  ));
}
