// Vacancies as the API tells of them, for the tests of the screens of employers and coordinators.
import type { components } from '../shared/api/schema.gen';

type Schemas = components['schemas'];

export const someContent: Schemas['VacancyContentResponse'] = {
  title: 'Meebouwen aan een app',
  body: 'Je werkt mee aan een app.',
  tasks: ['Schermen bouwen', 'Testen met jongeren'],
  learningGoals: ['Ontwerpen met gebruikers'],
  type: 'work_internship',
  programmeIds: ['cmd'],
  siteId: null,
  placeId: 7,
  place: 'Amersfoort',
  remoteDays: 0,
  remoteNote: '',
  daysPerWeek: 4,
  hoursPerWeek: 32,
  startsOn: '2027-02-01',
  startFlexible: false,
  weeks: 20,
  places: 2,
  allowance: 400,
  travelCosts: true,
  expensesNote: '',
  supervisorName: 'Sanne de Wit',
  supervisorPosition: 'ontwikkelaar',
  supervisionHours: 2,
  admissionTest: '',
  admissionTestReason: '',
  language: 'nl',
  adjustments: '',
  questions: [],
  closesOn: '2027-01-15',
};

export const aVersion: Schemas['VacancyVersionResponse'] = {
  number: 1,
  state: 'draft',
  content: someContent,
  submittedAt: null,
  reviewedAt: null,
  reviewReason: null,
  remarks: [],
};

export const anOwnVacancy: Schemas['OwnVacancyResponse'] = {
  id: 'v-1',
  version: 3,
  state: 'draft',
  visibility: 'not_published',
  pauseReason: null,
  closedReason: null,
  closedNote: null,
  placesTaken: 0,
  publishedAt: null,
  changedAt: '2026-11-24T10:00:00Z',
  running: aVersion,
  published: null,
  missing: [],
  findings: [],
  lowered: [],
  allowedCommands: ['save', 'submit', 'close'],
};

export const aLine: Schemas['VacancyLineResponse'] = {
  id: 'v-1',
  employerId: 'e-1',
  employerName: null,
  title: 'Meebouwen aan een app',
  type: 'work_internship',
  state: 'published',
  visibility: 'visible',
  pauseReason: null,
  closedReason: null,
  runningState: null,
  programmeIds: ['cmd'],
  place: 'Amersfoort',
  startsOn: '2027-02-01',
  closesOn: '2027-01-15',
  places: 2,
  placesTaken: 1,
  submittedAt: null,
  publishedAt: '2026-11-20T10:00:00Z',
  changedAt: '2026-11-20T10:00:00Z',
  version: 4,
};

export const aReview: Schemas['VacancyReviewResponse'] = {
  id: 'v-1',
  version: 5,
  state: 'submitted',
  employer: { id: 'e-1', name: 'De Veerhaven', sector: 'welfare', place: 'Utrecht' },
  shown: { ...aVersion, state: 'submitted', submittedAt: '2026-11-20T10:00:00Z' },
  body: [],
  against: null,
  difference: [],
  lowered: [],
  findings: [],
  standing: [
    {
      programmeId: 'cmd',
      programmeName: { nl: 'CMD', en: 'CMD' },
      standing: 'admitted',
      admits: true,
      visibleUntil: '2028-05-15T22:00:00Z',
    },
  ],
  promises: [],
  others: [],
  allowedCommands: ['publish', 'return', 'close'],
};

export const lowAllowance: Schemas['VacancyFindingResponse'] = {
  code: 'allowance-below-minimum',
  pointer: '/allowance',
  severity: 'warns',
  detail: '€ 100 is lager dan het minimum van € 300 per maand.',
};

export const phoneNumber: Schemas['VacancyFindingResponse'] = {
  code: 'contact-details',
  pointer: '/body',
  severity: 'blocks',
  detail: 'Haal ‘030 123 45 67’ uit de tekst.',
};
