// The first page of an employer's person: what to do next, from the confirmed address to the first vacancy.
import { aProgramme } from '../../testing/a-programme';
import { aScreening } from '../../testing/a-screening';
import { anAdmission } from '../../testing/an-admission';
import { aColleague, anEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the overview of an employer', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const read = async (by: SignedIn) => (await by.get('/api/employer/overview').expect(200)).body;
  const steps = async (by: SignedIn) =>
    ((await read(by)).steps as { key: string; state: string; situation: string | null }[]).map(
      ({ key, state, situation }) => [key, state, ...(situation ? [situation] : [])].join(' '),
    );

  it('begins before there is an organisation', async () => {
    const person = await signIn(test, { role: 'employer' });
    expect(await read(person)).toMatchObject({
      organisation: null,
      deadlines: [],
      schoolContact: { name: null, email: null },
    });
    expect(await steps(person)).toEqual([
      'confirm_email done',
      'register to_do',
      'screening later',
      'vacancy later',
    ]);
  });

  it('follows the screening and the decision, with the days that matter', async () => {
    const programme = await aProgramme(test);
    const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const employer = await anEmployer(test, { schoolContactId: coordinator.accountId });
    expect(await steps(employer.owner)).toContain('screening to_do start');
    await aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: employer.owner.accountId,
      state: 'submitted',
    });
    const waiting = await read(employer.owner);
    expect(waiting.steps).toContainEqual({
      key: 'screening',
      state: 'waiting',
      situation: 'submitted',
      count: 0,
      dueOn: '2026-12-08',
    });
    expect(waiting.schoolContact).toEqual({ name: coordinator.name, email: coordinator.email });
    await test.database.transaction((tx) =>
      tx.query(`update screening.screenings set state = 'withdrawn' where employer_id = $1`, [
        employer.id,
      ]),
    );
    test.clock.advance({ minutes: 1 });
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
      conditionsDueInDays: [20],
      validForMonths: 2,
    });
    expect(await steps(employer.owner)).toEqual([
      'confirm_email done',
      'register done',
      'screening done decided',
      'vacancy to_do',
    ]);
    expect((await read(employer.owner)).deadlines).toEqual([
      {
        kind: 'condition',
        on: '2026-12-14',
        text: 'Zet terugkomdagen op papier',
        programme: { nl: `Opleiding ${programme.code}`, en: `Programme ${programme.code}` },
      },
      expect.objectContaining({ kind: 'admission_ends', on: '2027-01-24' }),
    ]);
  });

  it('tells of a suspension and its notice, and of requests for access to owners only', async () => {
    const programme = await aProgramme(test);
    const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const employer = await anEmployer(test);
    await coordinator
      .post(`/api/employers/${employer.id}/suspensions`, {
        ground: 'fraud',
        reason: 'De organisatie bestaat niet op het adres.',
        scope: 'institution',
      })
      .expect(201);
    const guest = await signIn(test, { role: 'employer' });
    await test.database.transaction((tx) =>
      tx.query(
        `insert into employers.access_requests (id, employer_id, account_id, due_on, created_at)
         values (gen_random_uuid(), $1, $2, '2026-12-01', $3)`,
        [employer.id, guest.accountId, test.clock.now()],
      ),
    );
    const own = await read(employer.owner);
    expect(own.organisation).toMatchObject({ id: employer.id, suspended: true });
    expect(own.steps.slice(0, 2)).toMatchObject([
      { key: 'notices', state: 'to_do', count: 1 },
      { key: 'access_requests', state: 'to_do', count: 1, dueOn: '2026-12-01' },
    ]);
    expect(own.deadlines).toMatchObject([{ kind: 'suspension_ends', on: '2026-12-22' }]);
    const member = await aColleague(test, employer.id);
    expect(await steps(member)).not.toContain('access_requests to_do');
    expect(await steps(guest)).toContain('register waiting access_requested');
    expect(JSON.stringify(await read(guest))).not.toContain(employer.name);
  });

  it('is not for people of the institution', async () => {
    const administrator = await signIn(test, { role: 'administrator' });
    await administrator.get('/api/employer/overview').expect(404);
    await test.http().get('/api/employer/overview').expect(401);
  });
});
