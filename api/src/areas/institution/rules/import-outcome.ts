// What becomes of a row of an import: someone new, a change, nothing, skipped for a fault, or a student who is not in the file.

export const outcomes = ['new', 'changed', 'unchanged', 'faulty', 'missing'] as const;
export type Outcome = (typeof outcomes)[number];
