// A vacancy as its students read it, for those who write or review it: put together from the parts of the student's page.
import { MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudentView } from '../../features/own-vacancies/api/student-view';
import { GoodToKnow } from '../../features/vacancy-page/components/good-to-know';
import { VacancyStrip } from '../../features/vacancy-page/components/vacancy-strip';
import { Work } from '../../features/vacancy-page/components/work';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './vacancy-as-shown.module.css';

interface VacancyAsShownProps {
  view: StudentView;
  /** Names of the programmes it is for. */
  programmes: readonly string[];
  /** Nothing is said about the kind while it was not chosen. */
  hasType?: boolean;
  /** Takes the place of the four facts while some are open. */
  strip?: ReactNode;
  /** What stands there while there is no title or text. */
  noTitle?: string;
  noText?: string;
}

export function VacancyAsShown(props: VacancyAsShownProps) {
  const { view, programmes, hasType = true, strip, noTitle, noText } = props;
  const { t } = useTranslation('vacancyPage');
  const language = useLanguage();
  /** Set on the employer's own words, where they are in the other language. */
  const lang = view.language === language ? undefined : view.language;
  const about = [hasType && t(`type.${view.type}`), programmes.join(', ')]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className={styles.vacancy}>
      <div>
        {about && <p className={styles.about}>{about}</p>}
        <h2 className={styles.title} lang={view.title ? lang : undefined}>
          {view.title || noTitle}
        </h2>
        <p className={styles.where}>
          <strong>{view.employerName}</strong>
          {view.place && (
            <span>
              <MapPin size={18} aria-hidden />
              {view.place}
            </span>
          )}
        </p>
      </div>
      {strip ?? <VacancyStrip vacancy={view} lang={lang} />}
      <Work vacancy={view} lang={lang} />
      {view.body.length === 0 && noText && <p className={styles.none}>{noText}</p>}
      <GoodToKnow vacancy={view} lang={lang} />
    </article>
  );
}
