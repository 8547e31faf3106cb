// What every question of the editor shares: the draft as typed, how to change it, and what is said about it.
import { createContext, use } from 'react';
import type { FieldProblem } from '../../../shared/api/problem-error';
import type { Day } from '../../../shared/format/format';
import type { VacancyForm } from '../state/vacancy-form';

export interface EditorFacts {
  form: VacancyForm;
  change: (part: Partial<VacancyForm>) => void;
  /** Deviations from policy, at the field as it stands on the screen. */
  warnings: readonly FieldProblem[];
  /** Remarks of the coordinator, when the version was returned. */
  remarks: readonly { pointer: string; text: string }[];
  returnedOn: Day | null;
  /** What is said holds for the text as it stands: everything typed was saved. */
  isSaved: boolean;
}

export const EditorContext = createContext<EditorFacts | null>(null);

export function useEditor(): EditorFacts {
  const facts = use(EditorContext);
  if (!facts) throw new Error('A question of a vacancy stands outside its editor');
  return facts;
}
