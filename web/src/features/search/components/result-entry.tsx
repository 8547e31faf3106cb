// One vacancy in the results: what it is, where and when; is it paid; was it checked.
import { Link } from '@tanstack/react-router';
import {
  CalendarDays,
  House,
  Languages,
  MapPin,
  MessageSquareText,
  BellPlus,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { AllowanceFigure } from '../../../shared/ui/allowance-figure';
import { CheckedStrip } from '../../../shared/ui/checked-strip';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { KeptSearch } from '../../vacancy-page/api/kept-search';
import type { VacancyResult } from '../api/search-results';
import { useNewWords } from './use-new-words';
import styles from './result-entry.module.css';

/** The hours a week that an allowance is stated for. */
const fullHours = 36;

interface ResultEntryProps {
  result: VacancyResult;
  kept: KeptSearch;
}

export function ResultEntry({ result, kept }: ResultEntryProps) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  return (
    <li className={styles.entry}>
      <div className={styles.top}>
        <div className={styles.what}>
          <Deviations result={result} />
          <h3 className={styles.title}>
            <Link
              to={paths.vacancy}
              params={{ vacancyId: result.id }}
              state={{ search: kept }}
              lang={result.language === language ? undefined : result.language}
            >
              {result.title}
            </Link>
          </h3>
          <p className={styles.employer}>
            {result.employerName}
            <span className={styles.dot}> · </span>
            <span className={styles.type}>{t(`option.type.${result.type}`)}</span>
          </p>
          <Meta result={result} />
        </div>
        <div className={styles.allowance}>
          <AllowanceFigure
            perMonth={result.allowance}
            hours={fullHours}
            expenses={t(travelWords(result))}
          />
        </div>
      </div>
      <div className={styles.checked}>
        <CheckedStrip
          day={result.checkedOn}
          facts={result.facts.map(({ text }) => text)}
          aside={
            <p className={styles.experiences}>
              <MessageSquareText size={18} aria-hidden />
              {t('entry.fewExperiences')}
            </p>
          }
        />
      </div>
    </li>
  );
}

function travelWords({ travelCosts, allowance }: VacancyResult) {
  if (!travelCosts) return 'entry.noTravel' as const;
  return allowance > 0 ? ('entry.plusTravel' as const) : ('entry.onlyTravel' as const);
}

/** Tags only for what deviates: news, and an admission with conditions. */
function Deviations({ result: { newSince, conditions } }: { result: VacancyResult }) {
  const { t } = useTranslation('search');
  const newWords = useNewWords();
  if (newSince === null && !conditions) return null;
  const most = conditions?.mostPlacements ?? null;
  return (
    <p className={styles.tags}>
      {newSince !== null && (
        <StatusTag tone="info" icon={BellPlus}>
          {newWords(newSince)}
        </StatusTag>
      )}
      {conditions && (
        <StatusTag tone="warn">
          {most === null ? t('entry.conditions') : t('entry.conditionsMost', { count: most })}
        </StatusTag>
      )}
    </p>
  );
}

function Meta({ result }: { result: VacancyResult }) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const language = useLanguage();
  const { place, distanceKm, remoteDays } = result;
  const time = {
    days: t('entry.days', { count: result.daysPerWeek }),
    hours: format.number(result.hoursPerWeek),
    start: format.day(result.startsOn, 'long'),
  };
  return (
    <ul className={styles.meta}>
      <MetaItem icon={MapPin}>
        {/* In the same place there is nothing to travel. */}
        {distanceKm ? t('entry.away', { place, km: format.number(distanceKm, 0) }) : place}
      </MetaItem>
      <MetaItem icon={CalendarDays}>
        {result.startFlexible ? t('entry.timeFlexible', time) : t('entry.time', time)}
      </MetaItem>
      {remoteDays > 0 && (
        <MetaItem icon={House}>{t('entry.remote', { count: remoteDays })}</MetaItem>
      )}
      {result.language !== language && (
        <MetaItem icon={Languages}>{t(`entry.language.${result.language}`)}</MetaItem>
      )}
    </ul>
  );
}

function MetaItem({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li>
      <Icon size={18} aria-hidden />
      <span>{children}</span>
    </li>
  );
}
