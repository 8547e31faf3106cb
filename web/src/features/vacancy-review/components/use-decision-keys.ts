// P and T choose a decision and bring the focus to what comes next: the reason. Closing has no key: it is rare and final.
import { fieldId } from '../../../shared/forms/field-errors';
import { useKeys } from '../../../shared/ui/use-keys';
import type { Choice } from '../state/decision';

export function useDecisionKeys(
  allowed: readonly Choice[],
  choose: (choice: Choice) => void,
): void {
  const pick = (choice: Choice) => () => {
    choose(choice);
    requestAnimationFrame(() => document.getElementById(fieldId('/reason'))?.focus());
  };
  useKeys({
    ...(allowed.includes('publish') && { p: pick('publish') }),
    ...(allowed.includes('return') && { t: pick('return') }),
  });
}
