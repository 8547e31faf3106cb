// What is recorded of an employer, fact by fact, and where a fact can come from; both lists stand in both languages.

export const factKeys = [
  'statutory_name',
  'trade_names',
  'kvk_number',
  'rsin',
  'country',
  'foreign_number',
  'legal_form',
  'active_since',
  'activity',
  'employees',
  'address',
  'sector',
  'website',
  'email',
  'phone',
  'contact',
  'proof',
] as const;
export type FactKey = (typeof factKeys)[number];

export const factSources = [
  'trade_register',
  'employer',
  'system',
  'coordinator',
  'public_register',
] as const;
export type FactSource = (typeof factSources)[number];
