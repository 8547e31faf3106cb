// A precautionary suspension lasts 28 days, may be renewed once, and ends by itself (product rule 3.7; domain 4.2).
import { amsterdamDateOf, endOfDay } from '../../../kernel/clock/amsterdam';
import { addDays } from '../../../kernel/clock/plain-date';

export const suspensionDays = 28;

export const suspensionGrounds = ['safety', 'fraud'] as const;
export type SuspensionGround = (typeof suspensionGrounds)[number];

/** The moment a suspension that starts at `startsAt` ends: after its 28th day; the day of the start does not count. */
export function suspensionEnd(startsAt: Date): Date {
  return endOfDay(addDays(amsterdamDateOf(startsAt), suspensionDays));
}
