// What must be answered before a vacancy can be reviewed; each gap says at its field what to do.
import type { FieldProblem } from '../../../kernel/errors/problem';
import type { CompleteContent, ContentField, VacancyContent } from './vacancy-content';

/** Fewest words of a text that tells a student what the internship is. */
export const fewestWords = 40;

type Gap = readonly [field: ContentField, answered: (content: VacancyContent) => boolean];

const gaps: readonly Gap[] = [
  ['title', (content) => content.title !== ''],
  ['body', (content) => wordCount(content.body) >= fewestWords],
  ['tasks', (content) => content.tasks.some((task) => task !== '')],
  ['learningGoals', (content) => content.learningGoals.some((goal) => goal !== '')],
  ['type', (content) => content.type !== null],
  ['programmeIds', (content) => content.programmeIds.length > 0],
  ['placeId', (content) => content.place !== ''],
  ['daysPerWeek', (content) => content.daysPerWeek !== null],
  ['hoursPerWeek', (content) => content.hoursPerWeek !== null],
  ['startsOn', (content) => content.startsOn !== null],
  ['weeks', (content) => content.weeks !== null],
  ['allowance', (content) => content.allowance !== null],
  ['travelCosts', (content) => content.travelCosts !== null],
  ['supervisorName', (content) => content.supervisorName !== ''],
  ['supervisorPosition', (content) => content.supervisorPosition !== ''],
  ['supervisionHours', (content) => content.supervisionHours !== null],
  ['closesOn', (content) => content.closesOn !== null],
];

export const requiredFields: readonly ContentField[] = gaps.map(([field]) => field);

/** The gaps of a draft, in the order of the form; the sentence of each is `vacancies.required.<field>`. */
export function missingAnswers(content: VacancyContent): FieldProblem[] {
  return gaps
    .filter(([, answered]) => !answered(content))
    .map(([field]) => ({
      pointer: `/${field}`,
      code: `vacancies.required.${field}`,
      ...(field === 'body' && { params: { words: fewestWords } }),
    }));
}

export const isComplete = (content: VacancyContent): content is CompleteContent =>
  missingAnswers(content).length === 0;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
