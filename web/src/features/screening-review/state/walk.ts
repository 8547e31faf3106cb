// The order in which a coordinator walks through the questions: all of them, or those that are to be done.
import type { ReviewItem, ReviewItems } from '../api/screening';

export const allItems = ({ sections }: Pick<ReviewItems, 'sections'>): ReviewItem[] =>
  sections.flatMap((section) => section.items);

export const isToDo = (item: ReviewItem): boolean => !item.settled;

/** The finding that counts for the answer as it stands. */
export const countingFinding = (item: ReviewItem) => item.findings.find(({ counts }) => counts);

/** With the filter on, the open question stays in sight: it must not vanish under somebody's hands. */
export const isShown = (item: ReviewItem, onlyToDo: boolean, open: number | undefined): boolean =>
  !onlyToDo || isToDo(item) || item.number === open;

/** The first to be done after this one, going round once; this one counts as done. */
export function nextToDo(items: readonly ReviewItem[], after: number): ReviewItem | undefined {
  const place = items.findIndex(({ number }) => number === after);
  const round = [...items.slice(place + 1), ...items.slice(0, Math.max(place, 0))];
  return round.find(isToDo);
}

/** One further or back; from nowhere the first. */
export function neighbour(
  items: readonly ReviewItem[],
  from: number | undefined,
  by: 1 | -1,
): ReviewItem | undefined {
  const place = items.findIndex(({ number }) => number === from);
  if (place === -1) return items[0];
  return items[Math.min(items.length - 1, Math.max(0, place + by))];
}
