// The words of the queue that are put together: a term, an owner, the last working day of this week.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useFormat } from '../../../shared/format/use-format';
import type { Task } from '../api/tasks';

export function useQueueWords() {
  const { t } = useTranslation('workList');
  const format = useFormat();
  return {
    /** "2 werkdagen te laat", "vandaag", "wo 25 nov"; another year is said. */
    term: ({ due }: Task): string => {
      if (due.urgency === 'overdue' || due.urgency === 'today') return due.words;
      const isThisYear = due.on.slice(0, 4) === dayOf(now()).slice(0, 4);
      return format.day(due.on, isThisYear ? 'short' : 'table');
    },
    owner: ({ owner }: Pick<Task, 'owner'>): string => {
      if (!owner) return t('owner.nobody');
      return owner.self ? t('owner.you') : owner.name;
    },
    friday: (): string => format.day(fridayOf(dayOf(now())), 'weekday'),
  };
}

/** The Friday of the week of a day; in the weekend that is the one just past. */
function fridayOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  const weekday = (date.getUTCDay() + 6) % 7;
  date.setUTCDate(date.getUTCDate() + 4 - weekday);
  return date.toISOString().slice(0, 10);
}
