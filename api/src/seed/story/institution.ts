// The demo's institution: two faculties with their programmes, and the dated policy that holds for them.

export interface StoryFaculty {
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly programmes: readonly {
    readonly code: string;
    readonly name: { readonly nl: string; readonly en: string };
  }[];
}

export const faculties: readonly StoryFaculty[] = [
  {
    code: 'FOO',
    name: { nl: 'Onderwijs en Opvoeding', en: 'Education and Upbringing' },
    programmes: [
      { code: 'PABO', name: { nl: 'Leraar Basisonderwijs', en: 'Primary Teacher Education' } },
      { code: 'PED', name: { nl: 'Pedagogiek', en: 'Pedagogy' } },
      { code: 'SW', name: { nl: 'Social Work', en: 'Social Work' } },
      {
        code: 'LVO',
        name: { nl: 'Leraar Voortgezet Onderwijs', en: 'Secondary Teacher Education' },
      },
      {
        code: 'PMK',
        name: {
          nl: 'Pedagogisch Management Kind en Educatie',
          en: 'Management in Child and Education',
        },
      },
    ],
  },
  {
    code: 'FDMCI',
    name: {
      nl: 'Digitale Media en Creatieve Industrie',
      en: 'Digital Media and Creative Industries',
    },
    programmes: [
      { code: 'HBOICT', name: { nl: 'HBO-ICT', en: 'Information and Communication Technology' } },
      {
        code: 'CMD',
        name: {
          nl: 'Communication and Multimedia Design',
          en: 'Communication and Multimedia Design',
        },
      },
      { code: 'COM', name: { nl: 'Communicatie', en: 'Communication' } },
      { code: 'CB', name: { nl: 'Creative Business', en: 'Creative Business' } },
      {
        code: 'FT',
        name: { nl: 'Fashion en Textieltechnologie', en: 'Fashion and Textile Technologies' },
      },
    ],
  },
];

/** Amounts of the demo: dated rows, so that a new one can follow. Values: euro a month at 36 hours, or hours a week. */
export const policy: readonly {
  readonly kind: 'minimum_allowance' | 'maximum_hours' | 'minimum_supervision';
  readonly value: number;
  readonly sinceMonths: number;
  readonly source: string;
}[] = [
  {
    kind: 'minimum_allowance',
    value: 300,
    sinceMonths: 14,
    source: 'Besluit college van bestuur 2025-31',
  },
  { kind: 'maximum_hours', value: 40, sinceMonths: 26, source: 'Stagereglement, artikel 4' },
  { kind: 'minimum_supervision', value: 1, sinceMonths: 26, source: 'Stagereglement, artikel 7' },
];
