// The sectors an employer can name as its own; the same list stands in the database and in both languages.

export const sectors = [
  'education',
  'youth_care',
  'health_care',
  'welfare',
  'media',
  'technology',
  'government',
  'culture',
  'sports',
  'business',
] as const;
export type Sector = (typeof sectors)[number];
