// How long a precautionary suspension would hold if it began today; the API decides, this is the announcement.
import { dayOf, type Day } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import type { Suspension } from '../api/standing';

export const suspensionDays = 28;

/** The last day on which a suspension that begins now holds: the day of the start does not count. */
export const lastDayFromNow = (): Day => addDays(dayOf(now()), suspensionDays);

/** The last day of the one renewal that follows on this last day. */
export const lastDayRenewed = (lastDay: Day): Day => addDays(lastDay, suspensionDays);

/** Decided, and not begun: they follow on one that runs. */
export const comingRenewals = (suspensions: readonly Suspension[]): Suspension[] =>
  suspensions.filter(
    ({ running, liftedAt, startsAt }) => !running && liftedAt === null && isLater(startsAt),
  );

const isLater = (moment: string): boolean => new Date(moment) > now();

function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
