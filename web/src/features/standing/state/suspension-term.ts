// How long a precautionary suspension would hold if it began today; the API decides, this is the announcement.
import { dayOf, type Day } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';

export const suspensionDays = 28;

/** The last day on which a suspension that begins now holds: the day of the start does not count. */
export const lastDayFromNow = (): Day => addDays(dayOf(now()), suspensionDays);

/** The last day of the one renewal that follows on this last day. */
export const lastDayRenewed = (lastDay: Day): Day => addDays(lastDay, suspensionDays);

function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
