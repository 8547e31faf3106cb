// For which programme is decided, as it stands in the address: ?programma=…
import type { ReviewHead } from '../../screening-review/api/screening';

export interface DecideAddress {
  programma?: string;
}

export function readDecideAddress(raw: Record<string, unknown>): DecideAddress {
  const { programma } = raw;
  return typeof programma === 'string' && programma !== '' ? { programma } : {};
}

type Programme = ReviewHead['programmes'][number];

/** Own programmes that still have to decide on this screening. */
export const stillToDecide = ({ programmes }: ReviewHead): Programme[] =>
  programmes.filter(
    ({ decision, allowedCommands }) => decision === null && allowedCommands.includes('decide'),
  );

/** The one in the address; else the first that waits for this reader, an own one, any. */
export function programmeOf(head: ReviewHead, { programma }: DecideAddress): Programme | undefined {
  const { programmes } = head;
  return (
    programmes.find(({ id }) => id === programma) ??
    stillToDecide(head)[0] ??
    programmes.find(({ own }) => own) ??
    programmes[0]
  );
}
