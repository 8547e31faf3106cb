// A published vacancy through the API: seen at once, gone at once, paused, resumed and closed.
import { aProgramme } from '../../testing/a-programme';
import { aDraft, aPublishedVacancy, aSubmittedVacancy } from '../../testing/a-vacancy';
import { aVacancyScene, type VacancyScene } from '../../testing/a-vacancy-scene';
import { signIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer } from '../../testing/an-employer';
import { employerIdentityChanged } from '../employers/employers.events';

describe('a published vacancy', () => {
  let test: TestApp;
  let programme: VacancyScene['programme'];
  let coordinator: VacancyScene['coordinator'];
  let student: VacancyScene['student'];
  let employer: VacancyScene['employer'];
  let draft: VacancyScene['draft'];
  let own: VacancyScene['own'];
  let review: VacancyScene['review'];
  let seen: VacancyScene['seen'];
  let tasks: VacancyScene['tasks'];
  let suspend: VacancyScene['suspend'];

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    test.clock.set(testStart);
    test.mailbox.clear();
    ({ programme, coordinator, student, employer, draft, own, review, seen, tasks, suspend } =
      await aVacancyScene(test));
  });

  it('is seen by students of the programme from the answer on, and its employer is mailed', async () => {
    const { id } = await aPublishedVacancy(employer, coordinator, draft());
    expect(await seen(id)).toBe(true);
    expect(await tasks()).toMatchObject([{ state: 'done', outcome: 'published' }]);
    await test.jobs.runWaiting();
    expect(test.mailbox.newestTo(employer.owner.email).text).toContain('is goedgekeurd');
    const [stored] = await test.database.query<{
      seen: { findings: []; standing: [{ standing: string }] };
    }>('select seen from vacancies.versions where vacancy_id = $1', [id]);
    expect(stored?.seen.standing[0].standing).toBe('admitted');
  });

  it('needs a reason where policy is deviated from', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft({ admissionTest: 'Een test' }));
    const refused = await review(id, 'publish', version).expect(422);
    expect(refused.body).toMatchObject({
      code: 'vacancies.warnings-need-reason',
      errors: [{ pointer: '/admissionTestReason', code: 'vacancies.finding.test-without-reason' }],
    });
    await review(id, 'publish', version, { reason: 'kort' }).expect(400);
    await review(id, 'publish', version, {
      reason: 'De test is een kwartier, als gesprek.',
    }).expect(200);
  });

  it('is refused while the employer is not admitted for any of its programmes', async () => {
    const elsewhere = await aProgramme(test);
    const other = await signIn(test, { role: 'coordinator', scopeIds: [elsewhere.id] });
    const { id, version } = await aSubmittedVacancy(employer, aDraft(test, [elsewhere.id]));
    const refused = await review(id, 'publish', version, {}, other).expect(409);
    expect(refused.body.code).toBe('vacancies.not-admitted');
  });

  it('is refused while the employer is suspended', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    await suspend().expect(201);
    const refused = await review(id, 'publish', version).expect(409);
    expect(refused.body.code).toBe('vacancies.not-admitted');
  });

  it('is refused when a date passed while it waited', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    test.clock.advance({ days: 30 });
    const later = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const refused = await review(
      id,
      'publish',
      version,
      { reason: 'Toch maar doen.' },
      later,
    ).expect(422);
    expect(refused.body.errors[0].code).toBe('vacancies.finding.closing-in-past');
  });

  it('vanishes at a suspension and shows again when it is lifted', async () => {
    const { id } = await aPublishedVacancy(employer, coordinator, draft());
    const measure = (await suspend().expect(201)).body.id;
    expect(await seen(id)).toBe(false);
    await coordinator
      .post(`/api/suspensions/${measure}/lift`, { reason: 'Het onderzoek gaf geen grond.' })
      .set('if-match', '"1"')
      .expect(204);
    expect(await seen(id)).toBe(true);
  });

  it('is paused and resumed by the employer', async () => {
    const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
    const paused = await own(id, 'pause', version).expect(200);
    expect(paused.body).toMatchObject({
      state: 'paused',
      visibility: 'paused',
      pauseReason: 'by_employer',
    });
    expect(await seen(id)).toBe(false);
    await own(id, 'pause', paused.body.version).expect(409);
    const resumed = await own(id, 'resume', paused.body.version).expect(200);
    expect(resumed.body).toMatchObject({
      state: 'published',
      visibility: 'visible',
      pauseReason: null,
    });
    expect(await seen(id)).toBe(true);
  });

  it('is closed with a reason, for good', async () => {
    const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
    await own(id, 'close', version, { reason: 'by_school' }).expect(400);
    const closed = await own(id, 'close', version, { reason: 'filled' }).expect(200);
    expect(closed.body).toMatchObject({
      state: 'closed',
      closedReason: 'filled',
      allowedCommands: [],
    });
    expect(await seen(id)).toBe(false);
    await own(id, 'resume', closed.body.version).expect(409);
    await own(id, 'revise', closed.body.version).expect(409);
  });

  it('is closed by the school with a reason that the employer reads', async () => {
    const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
    await review(id, 'close', version, {}).expect(400);
    await review(id, 'close', version, { reason: 'De begeleider is vertrokken.' }).expect(200);
    expect(await seen(id)).toBe(false);
    await test.jobs.runWaiting();
    expect(test.mailbox.newestTo(employer.owner.email).text).toContain(
      'De begeleider is vertrokken.',
    );
    const read = await employer.owner.get(`/api/employer/vacancies/${id}`).expect(200);
    expect(read.body).toMatchObject({
      closedReason: 'by_school',
      closedNote: 'De begeleider is vertrokken.',
    });
  });

  it('carries the tag of the conditions, and vanishes when one is overdue', async () => {
    const conditional = await anEmployer(test);
    await anAdmission(test, {
      employerId: conditional.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
      conditionsDueInDays: [5],
    });
    const { id } = await aPublishedVacancy(conditional, coordinator, draft());
    const [item] = (await student.get('/api/search?sort=newest').expect(200)).body.items;
    expect(item).toMatchObject({ id, conditions: { mostPlacements: null } });
    test.clock.advance({ days: 5 });
    const reader = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    expect(await seen(id, reader)).toBe(true);
    test.clock.advance({ days: 1 });
    const later = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    expect(await seen(id, later)).toBe(false);
  });

  it('is shown for the programme that admits its employer longer when the other has ended', async () => {
    const second = await aProgramme(test);
    const other = await signIn(test, { role: 'coordinator', scopeIds: [second.id] });
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: second.id,
      decidedBy: other.accountId,
      conditionsDueInDays: [2],
    });
    const both = aDraft(test, [programme.id, second.id]);
    const { id } = await aPublishedVacancy(employer, coordinator, both);
    test.clock.advance({ days: 3 });
    await test.jobs.run('vacancies:tidy-search');
    const first = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    const stranger = await signIn(test, { role: 'student', scopeIds: [second.id] });
    expect(await seen(id, first)).toBe(true);
    expect(await seen(id, stranger)).toBe(false);
  });

  it('tells the new name of its employer from the commit on', async () => {
    const { id } = await aPublishedVacancy(employer, coordinator, draft());
    await test.database.transaction(async (tx) => {
      await tx.query('update employers.employers set name = $2 where id = $1', [
        employer.id,
        'Wijkhuis De Linde',
      ]);
      await tx.emit(employerIdentityChanged({ employerId: employer.id }));
    });
    const { body } = await student.get('/api/search?words=linde').expect(200);
    expect(body.items).toMatchObject([{ id, employerName: 'Wijkhuis De Linde' }]);
  });
});
