// Suspending an employer through the API: who may, what follows at once, and how it ends.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('a precautionary suspension', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let other: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    test.clock.set(testStart);
    test.mailbox.clear();
    programme = await aProgramme(test);
    other = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    employer = await anEmployer(test);
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
    });
  });

  const order = {
    ground: 'safety',
    reason: 'Drie studenten meldden intimidatie op de werkvloer.',
    scope: 'institution',
  };
  const suspend = (who: SignedIn, body: object = order) =>
    who.post(`/api/employers/${employer.id}/suspensions`, body);
  const file = async (who = coordinator) =>
    (await who.get(`/api/employers/${employer.id}/standing`).expect(200)).body;

  it('changes the standing at once and names the last day', async () => {
    await suspend(coordinator).expect(201);
    const read = await file();
    expect(read.standings).toMatchObject([{ standing: 'suspended' }]);
    expect(read.suspensions).toMatchObject([
      {
        ground: 'safety',
        lastDay: '2026-12-22',
        running: true,
        allowedCommands: ['lift', 'renew'],
      },
    ]);
  });

  it('says why in the language that is asked for, also where the account has another', async () => {
    await suspend(coordinator).expect(201);
    const read = async (language: string) =>
      (
        await coordinator
          .get(`/api/employers/${employer.id}/standing`)
          .set('accept-language', language)
          .expect(200)
      ).body.standings[0].why;
    expect([await read('nl'), await read('en')]).toEqual([
      'Er geldt een voorlopige opschorting.',
      'A precautionary suspension is in force.',
    ]);
  });

  it('mails the notice of the stored text to every member, with a neutral subject', async () => {
    await suspend(coordinator).expect(201);
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(employer.owner.email);
    expect(mail.subject).toBe('Er staat een bericht voor u klaar in Stagekeur');
    expect(mail.text).toContain('Drie studenten meldden intimidatie');
    expect(mail.text).toContain('dinsdag 22 december 2026');
    const own = await employer.owner.get('/api/employer/standing').expect(200);
    expect(mail.text.replace(/\s+/g, ' ')).toContain(own.body.notices[0].body.split('\n')[0]);
  });

  it('keeps the first time the employer opened the notice', async () => {
    await suspend(coordinator).expect(201);
    const { body } = await employer.owner.get('/api/employer/standing').expect(200);
    const path = `/api/employer/notices/${body.notices[0].id}/opened`;
    await employer.owner.post(path).expect(204);
    test.clock.advance({ minutes: 20 });
    await employer.owner.post(path).expect(204);
    expect((await file()).suspensions[0].noticeOpenedAt).toBe(testStart.toISOString());
    const stranger = await anEmployer(test);
    await stranger.owner.post(path).expect(404);
  });

  it('ends by itself after 28 days, without anybody acting', async () => {
    await suspend(coordinator).expect(201);
    test.clock.set(new Date('2026-12-22T22:59:59Z'));
    const late = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    expect((await file(late)).standings[0].standing).toBe('suspended');
    test.clock.set(new Date('2026-12-22T23:00:00Z'));
    expect((await file(late)).standings[0].standing).toBe('admitted');
  });

  it('is lifted with a reason, once', async () => {
    const { body } = await suspend(coordinator).expect(201);
    const lift = () =>
      coordinator
        .post(`/api/suspensions/${body.id}/lift`, { reason: 'Het onderzoek gaf geen grond.' })
        .set('if-match', '"1"');
    await lift().expect(204);
    expect((await file()).standings[0].standing).toBe('admitted');
    await lift().expect(409);
  });

  it('is renewed once, without a gap, and not again', async () => {
    const first = (await suspend(coordinator).expect(201)).body.id;
    const renew = (id: string) =>
      coordinator
        .post(`/api/suspensions/${id}/renew`, { reason: 'Het gesprek is pas over twee weken.' })
        .set('if-match', '"1"');
    const second = (await renew(first).expect(201)).body.id;
    await renew(first).expect(409);
    await renew(second).expect(409);
    test.clock.set(new Date('2026-12-23T08:00:00Z'));
    const later = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    expect((await file(later)).standings[0].standing).toBe('suspended');
    expect((await file(later)).suspensions[0]).toMatchObject({
      lastDay: '2027-01-19',
      renewal: true,
    });
  });

  it('takes a renewal that has yet to begin along when it is lifted', async () => {
    const { id } = (await suspend(coordinator).expect(201)).body;
    await coordinator
      .post(`/api/suspensions/${id}/renew`, { reason: 'Het gesprek is pas over twee weken.' })
      .set('if-match', '"1"')
      .expect(201);
    await coordinator
      .post(`/api/suspensions/${id}/lift`, { reason: 'Het onderzoek gaf geen grond.' })
      .set('if-match', '"1"')
      .expect(204);
    const tasks = (await coordinator.get('/api/tasks?kind=suspension').expect(200)).body.items;
    expect(tasks).toEqual([]);
    test.clock.set(new Date('2026-12-23T08:00:00Z'));
    const later = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    expect((await file(later)).standings[0].standing).toBe('admitted');
  });

  it('is refused twice at the same time: one measure, also when asked 10 times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => suspend(coordinator)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  it('of a programme is for its own coordinators, and leaves other programmes alone', async () => {
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: other.id,
      decidedBy: coordinator.accountId,
    });
    const narrow = { ...order, scope: 'programme' };
    await suspend(coordinator, { ...narrow, programmeId: other.id }).expect(404);
    await suspend(coordinator, narrow).expect(400);
    await suspend(coordinator, { ...narrow, programmeId: programme.id }).expect(201);
    const byProgramme = Object.fromEntries(
      (await file()).standings.map((row: { programme: { id: string }; standing: string }) => [
        row.programme.id,
        row.standing,
      ]),
    );
    expect(byProgramme).toEqual({ [programme.id]: 'suspended', [other.id]: 'admitted' });
  });

  it('is not for students, employers or administrators', async () => {
    const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    const administrator = await signIn(test, { role: 'administrator' });
    for (const who of [student, employer.owner, administrator]) await suspend(who).expect(404);
    await test
      .http()
      .post(`/api/employers/${employer.id}/suspensions`)
      .set('x-stagekeur', '1')
      .expect(401);
  });

  it('wants a reason that says something', async () => {
    const { body } = await suspend(coordinator, { ...order, reason: 'onveilig' }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/reason', code: 'field.minLength' }]);
  });
});
