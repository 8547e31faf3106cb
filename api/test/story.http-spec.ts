// The main job from end to end through the doors of the API: an unknown employer, its mails, its screening, its vacancy on a
// student's list, and the suspension that makes it vanish.
import type { DemoCompany } from '../src/areas/employers/employers.public';
import { aBrowser, type TestBrowser } from '../src/testing/a-browser';
import { aProgramme, type TestProgramme } from '../src/testing/a-programme';
import { aTradeRegister } from '../src/testing/a-trade-register';
import { aDraft } from '../src/testing/a-vacancy';
import {
  checkItems,
  command,
  fillInScreening,
  sendIn,
  versionOf,
} from '../src/testing/screening-steps';
import { signIn, type SignedIn } from '../src/testing/sign-in';
import { startTestApp, type TestApp } from '../src/testing/test-app';

/** Of this story alone: a number that another spec registered would already have an owner. */
const company: DemoCompany = {
  kvkNumber: '99000950',
  name: 'Buurthuis De Donk B.V.',
  legalForm: 'Besloten Vennootschap',
  sbi: { code: '88992', text: 'Lokaal welzijnswerk' },
  street: 'Donkstraat',
  houseNumber: 4,
  postcode: '3311 AB',
  place: 'Dordrecht',
  phone: '078 555 01 60',
  domain: 'dedonk.example',
  employees: 12,
  startedOn: '20180301',
};

describe('from an unknown employer to a vetted vacancy, and away again', () => {
  let test: TestApp;
  let register: Awaited<ReturnType<typeof aTradeRegister>>;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let student: SignedIn;
  let stranger: SignedIn;
  let employer: TestBrowser;
  let screeningId: string;
  let vacancyId: string;
  let employerId: string;

  beforeAll(async () => {
    test = await startTestApp();
    register = await aTradeRegister(test, [company]);
    programme = await aProgramme(test);
    const other = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    stranger = await signIn(test, { role: 'student', scopeIds: [other.id] });
    employer = aBrowser(test);
  });
  afterAll(async () => {
    await test.close();
    await register.close();
  });

  const email = `anna@${Date.UTC(2026, 10, 24)}.example`;
  const password = 'korenveld onder sneeuw';
  const found = async (who: SignedIn): Promise<string[]> => {
    const { body } = await who.get('/api/search').expect(200);
    return (body as { items: { id: string }[] }).items.map((item) => item.id);
  };

  it('an employer makes an account, opens its mail and confirms its address', async () => {
    await employer
      .post('/api/employer-accounts', { name: 'Anna Donk', email, password, language: 'nl' })
      .expect(202);
    await test.jobs.runWaiting();
    const token = /bevestigen\?token=([\w-]+)/.exec(test.mailbox.newestTo(email).text)?.[1];
    await employer.post('/api/employer-accounts/confirm', { token }).expect(204);
    await employer.post('/api/sign-in/employer', { email, password }).expect(200);
  });

  it('it registers the organisation that the trade register knows; the record is a claim', async () => {
    const { body } = await employer
      .post('/api/employers', {
        origin: 'trade_register',
        kvkNumber: company.kvkNumber,
        sector: 'youth_care',
        phone: '030 555 01 77',
        position: 'praktijkopleider',
      })
      .expect(201);
    employerId = (body as { employerId: string }).employerId;
    await employer.post('/api/session/role', { role: 'employer', scopeId: employerId }).expect(204);
    const own = await employer.get('/api/employer').expect(200);
    expect(own.body).toMatchObject({ state: 'claimed' });
  });

  it('it answers the checklist and sends it in, and the coordinator has it on the work list', async () => {
    screeningId = await fillInScreening(employer, [programme.id]);
    await sendIn(employer);
    const { body } = await coordinator.get('/api/tasks?view=programme').expect(200);
    const kinds = (body as { items: { kind: string }[] }).items.map((task) => task.kind);
    expect(kinds).toContain('screening');
  });

  it('the coordinator checks it item by item, which verifies the contact', async () => {
    await command(coordinator, screeningId, 'take');
    await checkItems(coordinator, screeningId);
    await command(coordinator, screeningId, 'verify');
    expect((await employer.get('/api/employer')).body).toMatchObject({ state: 'verified' });
  });

  it('and admits the employer to the programme, with a reason that is mailed', async () => {
    await coordinator
      .post(`/api/screenings/${screeningId}/admissions`, {
        programmeId: programme.id,
        outcome: 'admitted',
        reason: 'Uw leerplan en begeleiding zijn goed op orde.',
        conditions: [],
      })
      .set('if-match', `"${await versionOf(coordinator, screeningId)}"`)
      .expect(201);
    await test.jobs.runWaiting();
    expect(test.mailbox.newestTo(email).text).toContain('Uw leerplan en begeleiding');
  });

  it('the employer posts a vacancy, and the coordinator publishes it', async () => {
    const started = await employer.post('/api/employer/vacancies', {}).expect(201);
    vacancyId = (started.body as { id: string }).id;
    const saved = await employer
      .put(
        `/api/employer/vacancies/${vacancyId}/draft`,
        aDraft(test, [programme.id], { allowance: 600 }),
        1,
      )
      .expect(200);
    const submitted = await employer
      .post(`/api/employer/vacancies/${vacancyId}/submit`)
      .set('if-match', `"${(saved.body as { version: number }).version}"`)
      .expect(200);
    expect(await found(student)).toEqual([]);
    await coordinator
      .post(`/api/vacancies/${vacancyId}/publish`, { reason: 'Past bij de toezeggingen.' })
      .set('if-match', `"${(submitted.body as { version: number }).version}"`)
      .expect(200);
  });

  it('a student of the programme finds it and reads what was checked, by whom and when', async () => {
    expect(await found(student)).toEqual([vacancyId]);
    const { body } = await student.get(`/api/student/vacancies/${vacancyId}`).expect(200);
    const { facts } = body as { facts: Record<string, string>[] };
    expect(facts.length).toBeGreaterThan(10);
    for (const fact of facts)
      expect(fact).toMatchObject({
        finding: 'Gezien en in orde',
        source: 'Gesprek met de werkgever',
        seenOn: '2026-11-24',
        checkedByRole: 'coordinator',
      });
  });

  it('a student of another programme never sees it', async () => {
    expect(await found(stranger)).toEqual([]);
    await stranger.get(`/api/student/vacancies/${vacancyId}`).expect(404);
  });

  it('the coordinator suspends the employer, and the vacancy is gone at that moment', async () => {
    await coordinator
      .post(`/api/employers/${employerId}/suspensions`, {
        ground: 'safety',
        reason: 'Twee studenten vertelden over dreigen op de werkvloer.',
        scope: 'institution',
      })
      .expect(201);
    expect(await found(student)).toEqual([]);
    await student.get(`/api/student/vacancies/${vacancyId}`).expect(404);
    await test.jobs.runWaiting();
    const subjects = test.mailbox.mails
      .filter((mail) => mail.to === email)
      .map((mail) => mail.subject);
    expect(subjects).toContain('Er staat een bericht voor u klaar in Stagekeur');
  });
});
