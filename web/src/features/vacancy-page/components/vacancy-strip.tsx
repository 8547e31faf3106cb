// The four facts a student asks first: money, time, supervision, working from home.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { FactStrip } from '../../../shared/ui/fact-strip';
import type { StudentVacancy } from '../api/student-vacancy';
import styles from './vacancy-strip.module.css';

interface VacancyStripProps {
  vacancy: StudentVacancy;
  lang: string | undefined;
}

export function VacancyStrip({ vacancy, lang }: VacancyStripProps) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const { daysPerWeek, hoursPerWeek, remoteDays, remoteNote, supervisorPosition } = vacancy;
  const hours = format.number(hoursPerWeek);
  return (
    <FactStrip
      facts={[
        {
          isWide: true,
          label: t('strip.allowance'),
          value: <Amount vacancy={vacancy} />,
          detail: <AmountDetail vacancy={vacancy} />,
        },
        {
          label: t('strip.time'),
          value: t('strip.days', { count: daysPerWeek, hours }),
          detail: <Period vacancy={vacancy} />,
        },
        {
          label: t('strip.supervision'),
          value: t('strip.supervisionHours', { hours: format.number(vacancy.supervisionHours) }),
          detail: supervisorPosition && (
            <>
              {t('strip.by')} <span lang={lang}>{supervisorPosition}</span>
            </>
          ),
        },
        {
          label: t('strip.remote'),
          value:
            remoteDays > 0 ? t('strip.remoteDays', { count: remoteDays }) : t('strip.noRemote'),
          detail: remoteNote && <span lang={lang}>{remoteNote}</span>,
        },
      ]}
    />
  );
}

function Amount({ vacancy: { allowance } }: { vacancy: StudentVacancy }) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  if (allowance === 0) return <span className={styles.none}>{t('strip.none')}</span>;
  return (
    <>
      <span className={styles.amount}>{format.money(allowance)}</span>{' '}
      <span className={styles.per}>{t('strip.perMonth')}</span>
    </>
  );
}

/** What it comes to for the hours of this vacancy, and the travel costs. */
function AmountDetail({ vacancy }: { vacancy: StudentVacancy }) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const { allowance, allowanceForHours, hoursPerWeek, travelCosts } = vacancy;
  const isOther = allowance > 0 && allowanceForHours !== allowance;
  const paid = allowance > 0 ? 'strip.plusTravel' : 'strip.onlyTravel';
  return (
    <>
      {isOther &&
        t('strip.own', {
          hours: format.number(hoursPerWeek),
          amount: format.money(allowanceForHours),
        })}{' '}
      {t(travelCosts ? paid : 'strip.noTravel')}
    </>
  );
}

function Period({ vacancy }: { vacancy: StudentVacancy }) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const { startsOn, endsOn, startFlexible, weeks } = vacancy;
  const from = format.day(startsOn, 'long');
  if (startFlexible) return t('strip.periodFlexible', { from, weeks });
  return t('strip.period', { from, until: format.day(endsOn, 'long') });
}
