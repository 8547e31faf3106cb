// What can be set by a dated policy row, with its unit.

export const policyKinds = ['minimum_allowance', 'maximum_hours', 'minimum_supervision'] as const;

/** Euro per month at 36 hours a week; hours a week; hours of supervision a week. */
export type PolicyKind = (typeof policyKinds)[number];
