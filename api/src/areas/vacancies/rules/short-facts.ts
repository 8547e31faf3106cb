// Picks the three short facts of a search result: what a student asks first, from the vacancy and its employer's promises.

export interface FactSource {
  readonly supervisionHours: number;
  readonly admissionTest: boolean;
  readonly promiseKinds: readonly string[];
}

export const shortFactKeys = [
  'supervision',
  'no_overtime',
  'confidential_adviser',
  'no_admission_test',
  'school_time',
  'no_probation',
  'no_fees',
] as const;
export type ShortFactKey = (typeof shortFactKeys)[number];

export const shortFactCount = 3;

/** The first three that hold, in a fixed order. */
export function shortFacts(source: FactSource): ShortFactKey[] {
  const holds = (key: ShortFactKey): boolean => {
    if (key === 'supervision') return source.supervisionHours > 0;
    if (key === 'no_admission_test') return !source.admissionTest;
    return source.promiseKinds.includes(key);
  };
  return shortFactKeys.filter(holds).slice(0, shortFactCount);
}
