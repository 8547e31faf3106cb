// Tells which promises to students a newer version lowers: then the published one may not stand while it is reviewed.
import type { ContentField, VacancyContent } from './vacancy-content';

type Lowers = (before: VacancyContent, after: VacancyContent) => boolean;

const less =
  (field: 'allowance' | 'supervisionHours' | 'remoteDays'): Lowers =>
  (before, after) =>
    (after[field] ?? 0) < (before[field] ?? 0);

const promises: readonly (readonly [ContentField, Lowers])[] = [
  ['allowance', less('allowance')],
  ['supervisionHours', less('supervisionHours')],
  ['remoteDays', less('remoteDays')],
  ['travelCosts', (before, after) => before.travelCosts === true && after.travelCosts !== true],
  ['expensesNote', (before, after) => before.expensesNote !== '' && after.expensesNote === ''],
  // The same allowance for more hours is a lower one.
  ['hoursPerWeek', (before, after) => (after.hoursPerWeek ?? 0) > (before.hoursPerWeek ?? 0)],
  ['daysPerWeek', (before, after) => (after.daysPerWeek ?? 0) > (before.daysPerWeek ?? 0)],
  ['admissionTest', (before, after) => before.admissionTest === '' && after.admissionTest !== ''],
  ['adjustments', (before, after) => before.adjustments !== '' && after.adjustments === ''],
];

/** The fields in which `after` promises less than `before`, in the order of the page. */
export const loweredPromises = (before: VacancyContent, after: VacancyContent): ContentField[] =>
  promises.filter(([, lowers]) => lowers(before, after)).map(([field]) => field);
