// The fields to which a remark can be written, in the order of the employer's form, and the one a finding is about.
import type { ReviewedField } from '../api/vacancy-review';

export const remarkFields = [
  'title',
  'type',
  'body',
  'tasks',
  'learningGoals',
  'language',
  'placeId',
  'daysPerWeek',
  'hoursPerWeek',
  'remoteDays',
  'remoteNote',
  'startsOn',
  'startFlexible',
  'weeks',
  'allowance',
  'travelCosts',
  'expensesNote',
  'supervisorName',
  'supervisorPosition',
  'supervisionHours',
  'programmeIds',
  'places',
  'questions',
  'admissionTest',
  'admissionTestReason',
  'adjustments',
  'closesOn',
] as const satisfies readonly ReviewedField[];

/** /tasks/2 → tasks */
export function fieldOfPointer(pointer: string): ReviewedField | undefined {
  const name = pointer.split('/')[1];
  if (name === 'place' || name === 'siteId') return 'placeId';
  return remarkFields.find((field) => field === name);
}
