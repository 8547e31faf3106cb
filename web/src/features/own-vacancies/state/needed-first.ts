// What stands between a first vacancy and its students, from the steps of the employer's overview.
import type { Step } from '../api/choices';

export type NeededFirst =
  'confirm_email' | 'give_proof' | 'screening' | 'screening_waiting' | 'screening_done';

/** null: nothing, the employer was admitted. */
export function neededFirst(steps: readonly Step[]): NeededFirst | null {
  const step = (key: Step['key']) => steps.find((each) => each.key === key);
  const isOpen = (key: Step['key']) => (step(key)?.state ?? 'done') !== 'done';
  if (step('vacancy')?.state !== 'later') return null;
  if (isOpen('confirm_email')) return 'confirm_email';
  if (isOpen('give_proof')) return 'give_proof';
  if (!isOpen('screening')) return 'screening_done';
  return step('screening')?.state === 'waiting' ? 'screening_waiting' : 'screening';
}
