// Which vacancies a coordinator looks at, as it stands in the address: ?stand=published&opleiding=…; without, what waits.
import type { ReviewState } from '../api/vacancy-review';

/** What waits for review is the page itself, so no state in the address. */
export const otherStates = [
  'returned',
  'published',
  'paused',
  'closed',
] as const satisfies readonly ReviewState[];

export interface ReviewAddress {
  stand?: (typeof otherStates)[number];
  opleiding?: string;
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readReviewAddress(raw: Record<string, unknown>): ReviewAddress {
  const stand = otherStates.find((state) => state === raw.stand);
  const { opleiding } = raw;
  return {
    ...(stand && { stand }),
    ...(typeof opleiding === 'string' && id.test(opleiding) && { opleiding }),
  };
}
