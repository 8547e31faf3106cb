// Reviewing a vacancy through the API: what the coordinator sees, returns and publishes, and what the employer then reads.
import { aProgramme } from '../../testing/a-programme';
import { aDraft, aDraftVacancy, aSubmittedVacancy } from '../../testing/a-vacancy';
import { aVacancyScene, type VacancyScene } from '../../testing/a-vacancy-scene';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer } from '../../testing/an-employer';
import { signIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('a vacancy under review', () => {
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

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    test.clock.set(testStart);
    test.mailbox.clear();
    ({ programme, coordinator, student, employer, draft, own, review, seen, tasks } =
      await aVacancyScene(test));
  });

  it('is on the list of each programme for 5 working days', async () => {
    await aSubmittedVacancy(employer, draft());
    expect(await tasks()).toEqual([
      { reason: 'vacancy_submitted', state: 'open', due_on: '2026-12-01', outcome: null },
    ]);
    const list = await coordinator.get('/api/vacancies').expect(200);
    expect(list.body.items).toMatchObject([
      {
        title: 'Meewerkstage jongerenwerk in de wijk',
        employerName: employer.name,
        state: 'submitted',
      },
    ]);
  });

  it('is refused when the text has contact details, each at its field', async () => {
    const { id, version } = await aDraftVacancy(
      employer,
      draft({ tasks: ['Groep begeleiden', 'Mail naar stage (at) veerhaven punt nl'] }),
    );
    const refused = await own(id, 'submit', version).expect(422);
    expect(refused.body).toMatchObject({
      code: 'vacancies.refused-by-policy',
      errors: [{ pointer: '/tasks/1', code: 'vacancies.finding.contact-details' }],
    });
    expect(refused.body.errors[0].detail).toContain('stage (at) veerhaven punt nl');
    expect(await tasks()).toEqual([]);
  });

  it('says the same while typing as at sending in', async () => {
    const { id, version } = await aDraftVacancy(
      employer,
      draft({ body: `# Kop\n\n${aDraft(test, []).body}` }),
    );
    const checks = await employer.owner.get(`/api/employer/vacancies/${id}/checks`).expect(200);
    expect(checks.body.findings).toMatchObject([
      { code: 'unsupported-markdown', pointer: '/body', severity: 'blocks' },
    ]);
    const refused = await own(id, 'submit', version).expect(422);
    expect(refused.body.errors[0].detail).toBe(checks.body.findings[0].detail);
  });

  it('shows the coordinator text, findings, standing and promises', async () => {
    const { id } = await aSubmittedVacancy(employer, draft({ admissionTest: 'Een online test' }));
    const read = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
    expect(read.body).toMatchObject({
      state: 'submitted',
      employer: { id: employer.id, name: employer.name },
      shown: { number: 1, state: 'submitted', content: { allowance: 525 } },
      against: null,
      difference: [],
      findings: [{ code: 'test-without-reason', severity: 'warns' }],
      standing: [{ programmeId: programme.id, standing: 'admitted', admits: true }],
      allowedCommands: ['publish', 'return', 'close'],
    });
    expect(read.body.body[0]).toMatchObject({ kind: 'paragraph' });
  });

  it('is decided on by coordinators of its programmes, not by others', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    const elsewhere = await aProgramme(test);
    const other = await signIn(test, { role: 'coordinator', scopeIds: [elsewhere.id] });
    const read = await other.get(`/api/vacancies/${id}/review`).expect(200);
    expect(read.body.allowedCommands).toEqual([]);
    await review(id, 'publish', version, {}, other).expect(404);
    await review(id, 'return', version, { reason: 'Dit mag ik niet beslissen.' }, other).expect(
      404,
    );
    await review(id, 'close', version, { reason: 'Dit mag ik niet beslissen.' }, other).expect(404);
    await review(id, 'publish', version, {}, employer.owner).expect(404);
    expect(await seen(id)).toBe(false);
  });

  it('goes back with a reason and remarks, is mailed, improved and sent in again with the difference', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    const returned = await review(id, 'return', version, {
      reason: 'Vertel meer over de begeleiding.',
      remarks: [{ field: 'supervisionHours', text: 'Is twee uur genoeg?' }],
    }).expect(200);
    expect(returned.body).toMatchObject({ state: 'returned', allowedCommands: ['close'] });
    expect(await tasks()).toMatchObject([{ state: 'done', outcome: 'returned' }]);
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(employer.owner.email);
    expect(mail.subject).toBe('Er is nieuws over een vacature in Stagekeur');
    expect(mail.text).toContain('Vertel meer over de begeleiding.');
    expect(mail.text).toContain(`/werkgever/vacatures/${id}`);

    const read = await employer.owner.get(`/api/employer/vacancies/${id}`).expect(200);
    expect(read.body.running).toMatchObject({
      state: 'returned',
      reviewReason: 'Vertel meer over de begeleiding.',
      remarks: [{ pointer: '/supervisionHours', text: 'Is twee uur genoeg?' }],
    });
    const saved = await employer.owner
      .put(
        `/api/employer/vacancies/${id}/draft`,
        draft({ supervisionHours: 2.5 }),
        read.body.version,
      )
      .expect(200);
    await own(id, 'submit', saved.body.version).expect(200);
    const again = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
    expect(again.body).toMatchObject({
      against: 'returned',
      difference: [{ field: 'supervisionHours', before: '2', after: '2.5', parts: null }],
    });
  });

  it('is taken back by the employer, and is a draft again', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    const back = await own(id, 'withdraw', version).expect(200);
    expect(back.body).toMatchObject({ state: 'draft', running: { state: 'draft', number: 1 } });
    expect(await tasks()).toMatchObject([{ state: 'cancelled', outcome: 'withdrawn' }]);
    await review(id, 'publish', back.body.version).expect(409);
  });

  it('cannot be written on meanwhile', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    const refused = await employer.owner
      .put(`/api/employer/vacancies/${id}/draft`, draft({ title: 'Anders' }), version)
      .expect(409);
    expect(refused.body.code).toBe('kernel.wrong-state');
    await own(id, 'submit', version).expect(409);
  });

  it('is decided on once when ten press at the same moment', async () => {
    const { id, version } = await aSubmittedVacancy(employer, draft());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 === 0
          ? review(id, 'publish', version)
          : review(id, 'return', version, { reason: 'Vertel meer over de begeleiding.' }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => ![200, 409, 412].includes(status))).toEqual([]);
    const decided = await test.database.query<{ action: string }>(
      `select action from kernel.audit_log where subject_id = $1 and action in ('vacancies.publish', 'vacancies.return')`,
      [id],
    );
    expect(decided).toHaveLength(1);
    expect(await tasks()).toHaveLength(1);
  });

  it('mails what is so when the mail goes out, in the language of each reader', async () => {
    const english = await anEmployer(test, { language: 'en' });
    await anAdmission(test, {
      employerId: english.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
    });
    const { id, version } = await aSubmittedVacancy(english, draft());
    const reason = 'Vertel meer over de begeleiding.';
    const returned = await review(id, 'return', version, { reason }).expect(200);
    await english.owner
      .post(`/api/employer/vacancies/${id}/submit`)
      .set('if-match', `"${returned.body.version}"`)
      .expect(200);
    await test.jobs.runWaiting();
    expect(test.mailbox.mails.filter(({ to }) => to === english.owner.email)).toEqual([]);
    await review(id, 'publish', Number(returned.body.version) + 1).expect(200);
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(english.owner.email);
    expect(mail.subject).toBe('There is news about a vacancy in Stagekeur');
    expect(mail.text).toContain('was approved');
  });

  it('is listed for the own programmes, or for one', async () => {
    await aSubmittedVacancy(employer, draft());
    const list = async (query: string) =>
      (await coordinator.get(`/api/vacancies?${query}`).expect(200)).body.items.length;
    expect(await list('')).toBe(1);
    expect(await list(`programmeId=${programme.id}`)).toBe(1);
    expect(await list(`programmeId=${employer.id}`)).toBe(0);
    expect(await list('state=published')).toBe(0);
    await coordinator.get('/api/vacancies?state=draft').expect(400);
    await coordinator.get(`/api/employers/${programme.id}/vacancies`).expect(404);
    await student.get('/api/vacancies').expect(404);
  });
});
