// What the fields of a form share: the errors of the last try, and which fields there are.
import { createContext, use, useEffect } from 'react';
import type { FieldProblem } from '../api/problem-error';
import { errorFor, fieldId } from './field-errors';

export interface FormFacts {
  errors: readonly FieldProblem[];
  register: (pointer: string) => () => void;
}

export const FormContext = createContext<FormFacts>({
  errors: [],
  register: () => () => undefined,
});

/** For a field: its id, and what was wrong with it at the last try. */
export function useField(pointer: string): { id: string; error: string | undefined } {
  const { errors, register } = use(FormContext);
  useEffect(() => register(pointer), [register, pointer]);
  return { id: fieldId(pointer), error: errorFor(errors, pointer) };
}
