// The kinds of work that areas put on the one list; the same list stands in the database and in both languages.

export const taskKinds = [
  'screening',
  'vacancy',
  'access_request',
  'identity_proof',
  're_entry',
  'condition',
  'suspension',
  'admission',
] as const;
export type TaskKind = (typeof taskKinds)[number];
