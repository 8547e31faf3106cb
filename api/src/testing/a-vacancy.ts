// Builder: a vacancy written, submitted and published through the API, as its employer and a coordinator would.
import { addDays } from '../kernel/clock/plain-date';
import type { VacancyDraftRequest } from '../areas/vacancies/http/vacancy-requests';
import type { Id } from '../kernel/ids/ids';
import type { TestEmployer } from './an-employer';
import type { SignedIn } from './sign-in';
import type { TestApp } from './test-app';

export interface TestVacancy {
  readonly id: Id;
  /** Version for the next If-Match. */
  readonly version: number;
}

const body = `Je werkt mee in een jongerencentrum in de wijk. Jongeren van twaalf tot achttien jaar komen na school binnen
voor sport, muziek of een gesprek. De eerste weken loop je mee met een vaste begeleider. Daarna krijg je stap voor stap
een **eigen groep** en bedenk je een activiteit die je ook zelf uitvoert, samen met de jongeren uit de buurt.

- je begeleidt twee middagen een vaste groep
- je sluit aan bij het overleg met scholen`;

/** A draft in which everything is answered and nothing deviates; `overrides` as the API takes them. */
export function aDraft(
  test: TestApp,
  programmeIds: readonly Id[],
  overrides: object = {},
): VacancyDraftRequest {
  const today = test.clock.today();
  return {
    title: 'Meewerkstage jongerenwerk in de wijk',
    body,
    tasks: ['Een vaste groep begeleiden', 'Gesprekken voeren met jongeren'],
    learningGoals: ['Contact leggen', 'Grenzen stellen'],
    type: 'work_internship',
    programmeIds: [...programmeIds],
    placeId: 2745912,
    remoteDays: 1,
    daysPerWeek: 4,
    hoursPerWeek: 32,
    startsOn: addDays(today, 69),
    weeks: 22,
    places: 2,
    allowance: 525,
    travelCosts: true,
    supervisorName: 'Farah Ismaili',
    supervisorPosition: 'jongerenwerker (hbo)',
    supervisionHours: 2,
    language: 'nl',
    closesOn: addDays(today, 17),
    ...overrides,
  };
}

export async function aDraftVacancy(
  employer: TestEmployer,
  draft: object,
  who: SignedIn = employer.owner,
): Promise<TestVacancy> {
  const started = await who.post('/api/employer/vacancies').expect(201);
  const id = started.body.id as Id;
  const saved = await who.put(`/api/employer/vacancies/${id}/draft`, draft, 1).expect(200);
  return { id, version: saved.body.version };
}

export async function aSubmittedVacancy(
  employer: TestEmployer,
  draft: object,
): Promise<TestVacancy> {
  const { id, version } = await aDraftVacancy(employer, draft);
  const submitted = await employer.owner
    .post(`/api/employer/vacancies/${id}/submit`)
    .set('if-match', `"${version}"`)
    .expect(200);
  return { id, version: submitted.body.version };
}

export async function aPublishedVacancy(
  employer: TestEmployer,
  coordinator: SignedIn,
  draft: object,
): Promise<TestVacancy> {
  const { id, version } = await aSubmittedVacancy(employer, draft);
  const published = await coordinator
    .post(`/api/vacancies/${id}/publish`, { reason: 'Past bij de opleiding.' })
    .set('if-match', `"${version}"`)
    .expect(200);
  return { id, version: published.body.version };
}
