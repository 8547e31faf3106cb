// Answers of the search for tests: results, counts, the page of a vacancy; each test says what differs.
import type { components } from '../shared/api/schema.gen';
import type { Session } from '../shared/api/session';
import type { fakeApi } from './fake-api';
import { signedInAs } from './sessions';

type Schemas = components['schemas'];
type Result = Schemas['VacancyResultResponse'];
type Vacancy = Schemas['StudentVacancyResponse'];

const programme = '0190aaaa-0000-7000-8000-000000000001';
export const aStudent: Session = signedInAs('student', { programmeIds: [programme] });

export const vacancyId = (number: number) =>
  `0190bbbb-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const aResult = (number: number, more: Partial<Result> = {}): Result => ({
  id: vacancyId(number),
  title: `Stage ${number}`,
  employerName: 'Stichting De Veerhaven',
  type: 'work_internship',
  sector: 'welfare',
  language: 'nl',
  place: 'Utrecht',
  distanceKm: null,
  daysPerWeek: 4,
  hoursPerWeek: 32,
  startsOn: '2027-02-01',
  startFlexible: false,
  allowance: 525,
  travelCosts: true,
  remoteDays: 1,
  adjustments: true,
  placesLeft: 2,
  checkedOn: '2026-09-14',
  checkedByRole: 'coordinator',
  facts: [{ key: 'supervision', text: '2 uur begeleiding' }],
  conditions: null,
  newSince: null,
  ...more,
});

const options = (counts: Record<string, number>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));

export const counts = (
  total: number,
  more: Partial<Schemas['VacancyCountsResponse']> = {},
): Schemas['VacancyCountsResponse'] => ({
  total,
  whenDropped: [],
  facets: {
    programme: [],
    sector: options({ welfare: 12, media: 0 }),
    type: options({ work_internship: 19, graduation_internship: 8 }),
    days: [],
    hours: [],
    allowance: options({ '600': 6 }),
    travelCosts: [],
    start: options({ '2027-02': 24, '2027-09': 11 }),
    remote: options({ true: 13 }),
    language: [],
    noTest: [],
    adjustments: [],
  },
  ...more,
});

const utrecht = { id: 2745912, name: 'Utrecht', province: 'Utrecht' };
const uithoorn = { id: 2745909, name: 'Uithoorn', province: 'Noord-Holland' };

/** The doors of the search, answering with these results in pages of twenty. */
export function searchAnswers(results: readonly Result[]): Parameters<typeof fakeApi>[0] {
  return {
    'GET /api/search': ({ path }: { path: string }) => {
      const from = Number(new URLSearchParams(path.split('?')[1]).get('cursor') ?? '0');
      const next = from + 20 < results.length ? String(from + 20) : null;
      return { items: results.slice(from, from + 20), page: { next } };
    },
    'GET /api/search/facets': counts(results.length),
    'GET /api/search/suggest': { words: null },
    'GET /api/places': ({ path }: { path: string }) => {
      const typed = new URLSearchParams(path.split('?')[1]).get('q')?.toLowerCase() ?? '';
      const items = [utrecht, uithoorn].filter(({ name }) => name.toLowerCase().startsWith(typed));
      return { items };
    },
  };
}

export const aVacancy = (more: Partial<Vacancy> = {}): Vacancy => ({
  id: vacancyId(1),
  title: 'Meewerkstage jongerenwerk in de wijk',
  type: 'work_internship',
  language: 'nl',
  employerName: 'Stichting De Veerhaven',
  programmeId: programme,
  programmeName: { nl: 'Social Work', en: 'Social Work' },
  place: 'Utrecht',
  placeId: utrecht.id,
  distanceKm: null,
  body: [],
  tasks: ['Een vaste groep begeleiden'],
  learningGoals: ['Contact leggen'],
  allowance: 525,
  allowanceForHours: 467,
  travelCosts: true,
  expensesNote: '',
  daysPerWeek: 4,
  hoursPerWeek: 32,
  startsOn: '2027-02-01',
  startFlexible: false,
  weeks: 20,
  endsOn: '2027-07-02',
  supervisionHours: 2,
  supervisorPosition: 'een jongerenwerker (hbo)',
  remoteDays: 1,
  remoteNote: '',
  admissionTest: '',
  admissionTestReason: '',
  adjustments: '',
  questions: [],
  closesOn: '2026-12-11',
  placesLeft: 2,
  checkedOn: '2026-09-14',
  checkedByRole: 'coordinator',
  checkedUntil: '2028-09-14',
  conditions: null,
  facts: [],
  promises: [],
  schoolContact: { name: 'Marloes Verhagen', email: 'm.verhagen@school.example' },
  replies: 'too_few',
  experiences: 'too_few',
  ...more,
});
