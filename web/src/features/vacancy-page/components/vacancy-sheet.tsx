// A vacancy from top to bottom: four facts, the work, what was checked, promises, what else to know, experiences.
import { MapPin } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { PageTitle } from '../../../shared/ui/page-title';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { StudentVacancy } from '../api/student-vacancy';
import { CheckedFacts } from './checked-facts';
import { GoodToKnow } from './good-to-know';
import { OnThisPage } from './on-this-page';
import { Promises } from './promises';
import { RespondBar } from './respond-bar';
import { RespondBox } from './respond-box';
import { TooFewYet } from './too-few-yet';
import { VacancyStrip } from './vacancy-strip';
import { Work } from './work';
import styles from './vacancy-sheet.module.css';

interface VacancySheetProps {
  vacancy: StudentVacancy;
  /** Name of the place the student travels from. */
  fromName: string | null;
}

export function VacancySheet({ vacancy, fromName }: VacancySheetProps) {
  const { t } = useTranslation('vacancyPage');
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  /** Set on the employer's own words, where they are in the other language. */
  const lang = vacancy.language === language ? undefined : vacancy.language;
  return (
    <>
      <article className={styles.vacancy}>
        <div className={styles.head}>
          <PageTitle
            lang={lang}
            eyebrow={`${t(`type.${vacancy.type}`)} · ${vacancy.programmeName[language]}`}
          >
            {vacancy.title}
          </PageTitle>
          <Whereabouts vacancy={vacancy} fromName={fromName} />
          <VacancyStrip vacancy={vacancy} lang={lang} />
        </div>
        <div className={styles.aside}>
          <RespondBox ref={box} vacancy={vacancy} />
          <OnThisPage />
        </div>
        <div className={styles.body}>
          <Work vacancy={vacancy} lang={lang} />
          <CheckedFacts vacancy={vacancy} />
          <Promises vacancy={vacancy} lang={lang} />
          <GoodToKnow vacancy={vacancy} lang={lang} />
          <TooFewYet />
        </div>
      </article>
      <RespondBar box={box} vacancy={vacancy} />
    </>
  );
}

function Whereabouts({ vacancy, fromName }: VacancySheetProps) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const { place, distanceKm, conditions, employerName } = vacancy;
  const km = distanceKm === null ? '' : format.number(distanceKm, 0);
  const away = fromName
    ? t('place.away', { place, km, from: fromName })
    : t('place.awayNameless', { place, km });
  const most = conditions?.mostPlacements ?? null;
  return (
    <div className={styles.whereabouts}>
      <p className={styles.employer}>{employerName}</p>
      <p className={styles.place}>
        <MapPin size={18} aria-hidden />
        {distanceKm ? away : place}
      </p>
      {conditions && (
        <p className={styles.conditions}>
          <StatusTag tone="warn">
            {most === null ? t('conditions.plain') : t('conditions.most', { count: most })}
          </StatusTag>
        </p>
      )}
    </div>
  );
}
