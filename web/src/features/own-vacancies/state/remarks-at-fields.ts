// Brings what the API says (gaps, findings, refusals) to the fields as they stand on the screen.
import type { FieldProblem } from '../../../shared/api/problem-error';
import type { Finding, VacancyChecks } from '../api/own-vacancy';
import { fieldOf, fieldsInOrder } from './steps';
import { isFilled, listFields, type VacancyForm } from './vacancy-form';

/** The API counts only entries with words: its second task may be the third field. */
export function pointerOnScreen(pointer: string, form: VacancyForm): string {
  const [, name, place] = pointer.split('/');
  const list = listFields.find((field) => field === name);
  if (list && place !== undefined) {
    const filled = form[list].flatMap((entry, index) => (isFilled(entry) ? [index] : []));
    return `/${list}/${String(filled[Number(place)] ?? 0)}`;
  }
  const field = fieldOf(pointer);
  // Whatever is wrong with one of the programmes is said at the question.
  return field ? `/${field}` : pointer;
}

/** Where the focus goes for an error: the first entry of a list has the name of the list. */
export const targetOf = (pointer: string): string => pointer.replace(/\/0$/, '');

interface ErrorSources {
  form: VacancyForm;
  checks: Pick<VacancyChecks, 'missing' | 'findings'>;
  /** What the last save was refused for. */
  refused: readonly FieldProblem[];
  /** Gaps are said once the reader looked at the whole. */
  withGaps: boolean;
  noNumber: string;
}

const numberFields = [
  'daysPerWeek',
  'hoursPerWeek',
  'weeks',
  'allowance',
  'supervisionHours',
] as const satisfies readonly (keyof VacancyForm)[];

/**
 * Everything that has to be mended before the vacancy can be sent in, in the order of the form. Two things can be
 * wrong with one text; a gap is said only where nothing else is.
 */
export function errorsOf({
  form,
  checks,
  refused,
  withGaps,
  noNumber,
}: ErrorSources): FieldProblem[] {
  const typed = numberFields
    .filter((field) => Number.isNaN(form[field]))
    .map((field) => ({ pointer: `/${field}`, code: 'no-number', message: noNumber }));
  const gaps = withGaps ? checks.missing.map(asError) : [];
  const blocking = checks.findings.filter(({ severity }) => severity === 'blocks').map(asError);
  const atField = (error: FieldProblem) => ({
    ...error,
    pointer: pointerOnScreen(error.pointer, form),
  });
  // Of a value that cannot be read at all, the first thing said is enough.
  const unread = [...typed, ...refused].map(atField).filter(isFirst(isAtSameField));
  const wrong = [...unread, ...blocking.map(atField)].filter(isFirst(saysTheSame));
  const open = gaps.map(atField).filter((gap) => !wrong.some((other) => isAtSameField(gap, other)));
  const place = ({ pointer }: FieldProblem) => fieldsInOrder.indexOf(fieldOf(pointer) ?? '');
  return [...wrong, ...open].sort((a, b) => place(a) - place(b));
}

const isAtSameField = (one: FieldProblem, other: FieldProblem): boolean =>
  one.pointer === other.pointer;

const saysTheSame = (one: FieldProblem, other: FieldProblem): boolean =>
  isAtSameField(one, other) && one.message === other.message;

const isFirst =
  (areAlike: (one: FieldProblem, other: FieldProblem) => boolean) =>
  (error: FieldProblem, index: number, all: FieldProblem[]): boolean =>
    all.findIndex((other) => areAlike(error, other)) === index;

const asError = ({
  pointer,
  code,
  detail,
}: Pick<Finding, 'pointer' | 'detail'> & { code: string }) => ({
  pointer,
  code,
  message: detail,
});

/** What deviates from policy and does not stop the employer. */
export const warningsOf = (findings: readonly Finding[], form: VacancyForm): FieldProblem[] =>
  findings
    .filter(({ severity }) => severity === 'warns')
    .map((finding) => ({ ...asError(finding), pointer: pointerOnScreen(finding.pointer, form) }));
