// Compares two contents field by field, and texts word by word, for the coordinator who reviews a change.
import { contentFields, type ContentField, type VacancyContent } from '../rules/vacancy-content';
import { textDifference, type TextPart } from '../texts/text-difference';

export interface FieldDifference {
  readonly field: ContentField;
  /** The words in order, each same, added or removed; for texts and lists (one line per entry). */
  readonly parts: readonly TextPart[] | null;
  /** For numbers, dates and choices; null where nothing was filled in. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Shown by name elsewhere: an id says nothing to a reader, the place does. */
const passedOver: readonly ContentField[] = ['siteId', 'placeId'];
const texts: readonly ContentField[] = [
  'title',
  'body',
  'remoteNote',
  'expensesNote',
  'supervisorName',
  'supervisorPosition',
  'admissionTest',
  'admissionTestReason',
  'adjustments',
];

/** The fields that differ, in the order of the page. */
export function differenceBetween(
  before: VacancyContent,
  after: VacancyContent,
): FieldDifference[] {
  return contentFields
    .filter((field) => !passedOver.includes(field))
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => {
      const isText = texts.includes(field) || isTextList(field);
      return isText
        ? {
            field,
            parts: textDifference(asText(before[field]), asText(after[field])),
            before: null,
            after: null,
          }
        : { field, parts: null, before: asValue(before[field]), after: asValue(after[field]) };
    });
}

const isTextList = (field: ContentField): boolean =>
  field === 'tasks' || field === 'learningGoals' || field === 'questions';

type FieldValue = VacancyContent[ContentField];

const asText = (value: FieldValue): string =>
  Array.isArray(value) ? value.join('\n') : String(value ?? '');

const asValue = (value: FieldValue): string | null =>
  value === null ? null : Array.isArray(value) ? value.join(',') : String(value);
