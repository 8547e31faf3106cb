// What the decisions on one's own organisation ask of it: a new screening, or a condition that is late.
import type { OwnTrust } from '../api/own-standing';

/** Why a new screening is the way on; null when one is not needed, or runs already. */
export function renewal({ standings }: OwnTrust): 'rejected' | 'lapsed' | null {
  const decided = standings.map(({ standing }) => standing).filter((one) => one !== 'unscreened');
  if (decided.length === 0 || !decided.every((one) => one === 'rejected' || one === 'lapsed')) {
    return null;
  }
  return decided.includes('lapsed') ? 'lapsed' : 'rejected';
}

/** A condition of a decision in force that is open after its day. `today` is YYYY-MM-DD. */
export const hasLateCondition = ({ admissions }: OwnTrust, today: string): boolean =>
  admissions.some(
    ({ inForce, outcome, conditions }) =>
      inForce &&
      outcome !== 'rejected' &&
      conditions.some(({ state, dueOn }) => state === 'open' && dueOn < today),
  );
