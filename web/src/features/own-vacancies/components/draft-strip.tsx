// The four facts of a draft while some are still open: the same places as on the student's page, open ones said as such.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { FactStrip } from '../../../shared/ui/fact-strip';
import type { VacancyContent } from '../api/own-vacancy';
import styles from './preview-pane.module.css';

export function DraftStrip({ content }: { content: VacancyContent }) {
  const { t } = useTranslation('ownVacancies');
  const { t: say } = useTranslation('vacancyPage');
  const format = useFormat();
  const { allowance, daysPerWeek, hoursPerWeek, startsOn, supervisionHours, remoteDays } = content;
  const open = <span className={styles.open}>{t('preview.open')}</span>;
  const days = daysPerWeek !== null && t('preview.days', { count: daysPerWeek });
  const hours =
    hoursPerWeek !== null &&
    t('preview.hours', { count: hoursPerWeek, hours: format.number(hoursPerWeek) });
  const time = [days, hours].filter(Boolean).join(', ');
  return (
    <FactStrip
      facts={[
        { label: say('strip.allowance'), value: allowance === null ? open : amount(allowance) },
        {
          label: say('strip.time'),
          value: time || open,
          detail: startsOn && t('preview.from', { day: format.day(startsOn, 'long') }),
        },
        {
          label: say('strip.supervision'),
          value:
            supervisionHours === null
              ? open
              : say('strip.supervisionHours', { hours: format.number(supervisionHours) }),
          detail: content.supervisorPosition,
        },
        {
          label: say('strip.remote'),
          value:
            remoteDays > 0 ? say('strip.remoteDays', { count: remoteDays }) : say('strip.noRemote'),
          detail: content.remoteNote,
        },
      ]}
    />
  );

  function amount(euros: number): string {
    return euros === 0 ? t('preview.none') : t('preview.perMonth', { amount: format.money(euros) });
  }
}
