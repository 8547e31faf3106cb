// The steps in which a vacancy is written, which field stands in which, and where one is in the address (?stap=waar).
import type { VacancyContent } from '../api/own-vacancy';

export type ContentField = keyof VacancyContent;

export const stepFields = {
  wat: ['title', 'type', 'body', 'tasks', 'learningGoals', 'language'],
  waar: [
    'placeId',
    'daysPerWeek',
    'hoursPerWeek',
    'remoteDays',
    'remoteNote',
    'startsOn',
    'startFlexible',
    'weeks',
  ],
  vergoeding: [
    'allowance',
    'travelCosts',
    'expensesNote',
    'supervisorName',
    'supervisorPosition',
    'supervisionHours',
  ],
  'voor-wie': [
    'programmeIds',
    'places',
    'questions',
    'admissionTest',
    'admissionTestReason',
    'adjustments',
    'closesOn',
  ],
} as const satisfies Record<string, readonly ContentField[]>;

export type QuestionStep = keyof typeof stepFields;
export type ShownField = (typeof stepFields)[QuestionStep][number];
export const questionSteps = Object.keys(stepFields) as readonly QuestionStep[];

/** As they stand on the screen, from the first step to the last. */
export const fieldsInOrder: readonly string[] = Object.values(stepFields).flat();

export const steps = [...questionSteps, 'controle'] as const;
export type Step = QuestionStep | 'controle';

export interface EditorAddress {
  stap?: Step;
  /** Looks at what students see, while a newer text is written. */
  versie?: 'gepubliceerd';
}

/** Any address: what is no step is left out. */
export function readEditorAddress(raw: Record<string, unknown>): EditorAddress {
  const stap = steps.find((step) => step === raw.stap);
  return {
    ...(stap && { stap }),
    ...(raw.versie === 'gepubliceerd' && { versie: 'gepubliceerd' }),
  };
}

/** The site and the name of the place are one question with the place. */
const sameQuestion: Partial<Record<string, ShownField>> = { siteId: 'placeId', place: 'placeId' };

/** The field on the screen that a pointer of the API belongs to: /tasks/2 → tasks. */
export function fieldOf(pointer: string): ShownField | undefined {
  const name = pointer.split('/')[1] ?? '';
  const known: readonly ShownField[] = Object.values(stepFields).flat();
  return sameQuestion[name] ?? known.find((field) => field === name);
}

export const stepOf = (pointer: string): QuestionStep | undefined => {
  const field = fieldOf(pointer);
  return questionSteps.find((step) =>
    (stepFields[step] as readonly string[]).includes(field ?? ''),
  );
};
