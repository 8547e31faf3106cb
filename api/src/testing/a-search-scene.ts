// Four published vacancies of one screened employer, for the specs of the search: three Dutch, one English, one in another place.
import { aProgramme, type TestProgramme } from './a-programme';
import { aScreening } from './a-screening';
import { aDraft, aPublishedVacancy } from './a-vacancy';
import { anAdmission } from './an-admission';
import { anEmployer, type TestEmployer } from './an-employer';
import { signIn, type SignedIn } from './sign-in';
import type { TestApp } from './test-app';

export const UTRECHT = 2745912;

export interface SearchItem {
  readonly id: string;
  readonly title: string;
  readonly distanceKm: number | null;
}

export interface SearchScene {
  readonly programme: TestProgramme;
  readonly otherProgramme: TestProgramme;
  /** GeoNames id of Amersfoort. */
  readonly amersfoort: number;
  readonly coordinator: SignedIn;
  readonly student: SignedIn;
  /** A student of the other programme. */
  readonly stranger: SignedIn;
  readonly employer: TestEmployer;
  readonly search: (query: string, who?: SignedIn) => Promise<SearchItem[]>;
  readonly titles: (query: string, who?: SignedIn) => Promise<string[]>;
  readonly counts: (query: string, who?: SignedIn) => Promise<CountsAnswer>;
}

type Option = { readonly value: string; readonly count: number };

export interface CountsAnswer {
  readonly total: number;
  readonly facets: Readonly<Record<string, readonly Option[]>>;
  readonly whenDropped: readonly object[];
}

const titles = {
  youth: 'Meewerkstage jongerenwerk',
  debt: 'Afstudeerstage schulden bespreekbaar maken',
  language: 'Oriënterende stage in het taalcafé',
  research: 'Internship in community research',
};

export async function aSearchScene(test: TestApp): Promise<SearchScene> {
  const programme = await aProgramme(test);
  const otherProgramme = await aProgramme(test);
  const scopeIds = [programme.id, otherProgramme.id];
  const coordinator = await signIn(test, { role: 'coordinator', scopeIds });
  const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
  const stranger = await signIn(test, { role: 'student', scopeIds: [otherProgramme.id] });
  const schoolContactId = coordinator.accountId;
  const employer = await anEmployer(test, { name: 'Stichting De Veerhaven', schoolContactId });
  await aScreening(test, {
    employerId: employer.id,
    programmeIds: [programme.id],
    answeredBy: employer.owner.accountId,
    checkedBy: coordinator.accountId,
  });
  await anAdmission(test, {
    employerId: employer.id,
    programmeId: programme.id,
    decidedBy: coordinator.accountId,
  });
  const found = await student.get('/api/places?q=Amersfoort').expect(200);
  const amersfoort = found.body.items[0].id as number;
  const publish = (overrides: object) => {
    test.clock.advance({ minutes: 1 });
    return aPublishedVacancy(employer, coordinator, aDraft(test, [programme.id], overrides));
  };
  await publish({ title: titles.youth, allowance: 525 });
  await publish({
    title: titles.debt,
    type: 'graduation_internship',
    allowance: 450,
    placeId: amersfoort,
    daysPerWeek: 3,
    hoursPerWeek: 24,
  });
  await publish({
    title: titles.language,
    type: 'orientation_internship',
    allowance: 0,
    daysPerWeek: 1,
    hoursPerWeek: 8,
    remoteDays: 0,
    admissionTest: 'Een gesprek in het Nederlands',
    admissionTestReason: 'Het werk is in het Nederlands.',
  });
  await publish({
    title: titles.research,
    body: `${'You interview neighbours about their street and write a report with the team. '.repeat(5)}Coördinatie included.`,
    language: 'en',
    allowance: 600,
    travelCosts: false,
    startsOn: '2027-09-06',
    closesOn: '2027-05-01',
  });
  await test.jobs.runWaiting();

  const search: SearchScene['search'] = async (query, who = student) =>
    (await who.get(`/api/search?${query}`).expect(200)).body.items;
  return {
    programme,
    otherProgramme,
    amersfoort,
    coordinator,
    student,
    stranger,
    employer,
    search,
    titles: async (query, who = student) => (await search(query, who)).map(({ title }) => title),
    counts: async (query, who = student) =>
      (await who.get(`/api/search/facets?${query}`).expect(200)).body,
  };
}
