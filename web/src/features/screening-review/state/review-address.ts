// Where a coordinator is in a screening, as it stands in the address: ?vraag=29&toon=te-doen.

export interface ReviewAddress {
  /** Number of the question that is open; 0 when none is. Left out: the first that is to be done. */
  vraag?: number;
  toon?: 'te-doen';
}

/** Any address: what makes no sense is left out. */
export function readReviewAddress(raw: Record<string, unknown>): ReviewAddress {
  const number = Number(raw.vraag);
  const isNumber = raw.vraag !== undefined && Number.isInteger(number) && number >= 0;
  return {
    ...(isNumber && { vraag: number }),
    ...(raw.toon === 'te-doen' && { toon: 'te-doen' as const }),
  };
}
