// The draft as it stands in the fields: lists with entries that keep their place, numbers that may still be no number.
import type { VacancyContent, VacancyDraft } from '../api/own-vacancy';

export interface ListEntry {
  readonly id: string;
  readonly text: string;
}

export const listFields = ['tasks', 'learningGoals', 'questions'] as const;
export type ListName = (typeof listFields)[number];

export interface VacancyForm extends Omit<VacancyDraft, ListName | 'places' | 'remoteDays'> {
  readonly tasks: readonly ListEntry[];
  readonly learningGoals: readonly ListEntry[];
  readonly questions: readonly ListEntry[];
  readonly places: number | null;
  readonly remoteDays: number | null;
  /** Chosen: not at one of the sites. */
  readonly isElsewhere: boolean;
  /** Name of the place that was chosen, for the eye. */
  readonly placeName: string;
}

export const newEntry = (text = ''): ListEntry => ({ id: crypto.randomUUID(), text });

const entries = (texts: readonly string[]): ListEntry[] => texts.map((text) => newEntry(text));

export function formOf(content: VacancyContent): VacancyForm {
  const { place, tasks, learningGoals, questions, ...rest } = content;
  return {
    ...rest,
    tasks: entries(tasks),
    learningGoals: entries(learningGoals),
    questions: entries(questions),
    isElsewhere: content.siteId === null && content.placeId !== null,
    placeName: place,
  };
}

/** Entries without words are not sent; numbers that are none are, and the API says so. */
export function draftOf(form: VacancyForm): VacancyDraft {
  const { isElsewhere, placeName: _, tasks, learningGoals, questions, ...rest } = form;
  return {
    ...rest,
    tasks: textsOf(tasks),
    learningGoals: textsOf(learningGoals),
    questions: textsOf(questions),
    siteId: isElsewhere ? null : form.siteId,
    placeId: isElsewhere ? form.placeId : null,
    places: form.places ?? Number.NaN,
    remoteDays: form.remoteDays ?? Number.NaN,
  };
}

export const isFilled = ({ text }: ListEntry): boolean => text.trim() !== '';

const textsOf = (list: readonly ListEntry[]): string[] =>
  list.filter(isFilled).map(({ text }) => text);

/** The draft as content, for what is shown of it before it was saved. */
export function contentOf(form: VacancyForm): VacancyContent {
  const draft = draftOf(form);
  const whole = (value: number | null): number | null =>
    value === null || Number.isNaN(value) ? null : value;
  return {
    ...draft,
    place: form.placeName,
    places: whole(form.places) ?? 1,
    remoteDays: whole(form.remoteDays) ?? 0,
    daysPerWeek: whole(form.daysPerWeek),
    hoursPerWeek: whole(form.hoursPerWeek),
    weeks: whole(form.weeks),
    allowance: whole(form.allowance),
    supervisionHours: whole(form.supervisionHours),
  };
}
