// What the bank says about the contents of a vacancy: a finding names the rule, the field and whether it blocks or warns.
import type { ProblemParams } from '../../../kernel/errors/problem';

export const findingCodes = [
  'contact-details',
  'unsupported-markdown',
  'closing-after-start',
  'closing-in-past',
  'start-in-past',
  'remote-exceeds-days',
  'allowance-below-minimum',
  'hours-above-maximum',
  'supervision-below-promise',
  'supervision-below-minimum',
  'test-without-reason',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** `blocks`: cannot be submitted or published. `warns`: a coordinator may publish it with a reason. */
export type Severity = 'blocks' | 'warns';

export interface Finding {
  readonly code: FindingCode;
  /** RFC 6901 pointer into the draft, e.g. `/hoursPerWeek` or `/tasks/2`. */
  readonly pointer: string;
  readonly severity: Severity;
  readonly params: ProblemParams;
}

/** Key of the sentence in the problems catalogue. */
export const findingKey = (code: FindingCode): string => `vacancies.finding.${code}`;

export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'blocks');

export const warnings = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'warns');
