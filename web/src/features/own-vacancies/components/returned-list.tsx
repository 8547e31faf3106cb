// What waits for the employer: each vacancy that came back, with the coordinator's reason.
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Note } from '../../../shared/ui/note';
import type { VacancyLine } from '../api/own-vacancies';
import { ownVacancyQuery } from '../api/own-vacancy';
import styles from './returned-list.module.css';

export function ReturnedList({ lines }: { lines: readonly VacancyLine[] }) {
  const { t } = useTranslation('ownVacancies');
  const language = useLanguage();
  const reasons = useQueries({
    queries: lines.map((line) => ownVacancyQuery(line.id, language)),
    combine: (all) => all.map(({ data }) => data?.running?.reviewReason),
  });
  if (lines.length === 0) return null;
  return (
    <div className={styles.returned}>
      <Note tone="warn" icon={RotateCcw} title={t('attention.title', { count: lines.length })}>
        <p>{t('attention.text')}</p>
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <li key={line.id}>
              <Link to={paths.ownVacancy} params={{ vacancyId: line.id }}>
                {line.title || t('untitled')}
              </Link>
              {reasons[index] && (
                <p>
                  {t('attention.reason')} {reasons[index]}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
