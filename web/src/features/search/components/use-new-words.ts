// Says since when a vacancy is news: today, yesterday, or a weekday with its date.
import { useTranslation } from 'react-i18next';
import { dayOf, type Day } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useFormat } from '../../../shared/format/use-format';

export function useNewWords(): (since: Day) => string {
  const { t } = useTranslation('search');
  const format = useFormat();
  const today = dayOf(now());
  return (since) => {
    if (since === today) return t('entry.newToday');
    if (since === dayBefore(today)) return t('entry.newYesterday');
    return t('entry.newSince', { day: format.day(since, 'weekday') });
  };
}

/** Days are calendar days: at noon no change of the clock can shift them. */
function dayBefore(day: Day): Day {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
