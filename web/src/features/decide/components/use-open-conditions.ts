// Which conditions are being written: the first that is not complete, and after a try that failed those with an error.
import { useState } from 'react';
import { fieldErrors } from '../../../shared/forms/field-errors';
import { isComplete, type ConditionDraft } from '../state/decision-draft';

export function useOpenConditions(conditions: readonly ConditionDraft[], problem: unknown) {
  const [open, setOpen] = useState<readonly string[]>(() =>
    conditions
      .filter((one) => !isComplete(one))
      .slice(0, 1)
      .map(({ id }) => id),
  );
  const [known, setKnown] = useState(problem);
  if (problem !== known) {
    setKnown(problem);
    const wrong = conditions.filter((_, index) => hasError(problem, index)).map(({ id }) => id);
    setOpen([...new Set([...open, ...wrong])]);
  }
  return {
    isOpen: ({ id }: ConditionDraft) => open.includes(id),
    open: (id: string) => {
      setOpen([...open, id]);
    },
    close: (id: string) => {
      setOpen(open.filter((other) => other !== id));
    },
  };
}

const hasError = (problem: unknown, index: number): boolean =>
  fieldErrors(problem).some(({ pointer }) => pointer.startsWith(`/conditions/${index}/`));
