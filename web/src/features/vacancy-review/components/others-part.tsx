// Who the employer is, what it promised, and its other vacancies, as far as they help to judge this one.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Disclosure } from '../../../shared/ui/disclosure';
import type { ReviewLine, VacancyReview } from '../api/vacancy-review';
import styles from './review.module.css';

export function OthersPart({ review }: { review: VacancyReview }) {
  const { t } = useTranslation('vacancyReview');
  const language = useLanguage();
  const { employer, promises, others } = review;
  return (
    <>
      <p>
        <Link to={paths.employerFile} params={{ employerId: employer.id }}>
          {t('employer.file', { name: employer.name })}
        </Link>
      </p>
      {promises.length > 0 && (
        <Disclosure label={t('employer.promises', { count: promises.length })}>
          <ul className={styles.plain}>
            {promises.map(({ kind, wording }) => (
              <li key={kind}>{wording[language]}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {others.length === 0 ? (
        <p className={styles.hint}>{t('employer.noOthers')}</p>
      ) : (
        <Disclosure label={t('employer.others', { count: others.length })}>
          <ul className={styles.plain}>
            {others.map((line) => (
              <li key={line.id}>
                <Link to={paths.vacancyReview} params={{ vacancyId: line.id }}>
                  {line.title}
                </Link>{' '}
                <Stand line={line} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Stand({ line }: { line: ReviewLine }) {
  const { t } = useTranslation('vacancyReview');
  const word = line.runningState === 'submitted' ? 'submitted' : line.state;
  return <span className={styles.hint}>{t(`state.${word}`)}</span>;
}
