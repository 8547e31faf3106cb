// How the employer stands with each programme of the vacancy, and whether its students would see it now.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { StandingTag } from '../../../shared/ui/standing-tag';
import type { VacancyReview } from '../api/vacancy-review';
import styles from './review.module.css';

export function StandingPart({ standing }: Pick<VacancyReview, 'standing'>) {
  const { t } = useTranslation('vacancyReview');
  const format = useFormat();
  const language = useLanguage();
  return (
    <ul className={styles.standings}>
      {standing.map((each) => (
        <li key={each.programmeId}>
          <span className={styles.programme}>{each.programmeName[language]}</span>
          <StandingTag standing={each.standing} />
          <span className={styles.hint}>
            {each.admits && each.visibleUntil
              ? t('standing.until', { day: format.day(lastDayBefore(each.visibleUntil), 'long') })
              : t('standing.hidden')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The moment is the first at which they no longer see it: midnight belongs to the day before. */
const lastDayBefore = (moment: string) => dayOf(new Date(Date.parse(moment) - 1));
