// A screening goes back to the employer with remarks at the questions, and comes back completed.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening, type ScreeningOptions } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import {
  checkItems,
  command,
  fillInScreening,
  sendIn,
  versionOf,
} from '../../testing/screening-steps';
import { openSession, signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { Standing } from '../standing/standing.public';

describe('a screening that is sent back', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;

  const given = (options: Partial<ScreeningOptions> = {}) =>
    aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: employer.owner.accountId,
      checkedBy: coordinator.accountId,
      state: 'in_review',
      ...options,
    });
  const item = async (id: string, key: string, who = coordinator) => {
    const read = await who.get(`/api/screenings/${id}/items`).expect(200);
    return read.body.sections
      .flatMap((section: { items: object[] }) => section.items)
      .find((candidate: { key: string }) => candidate.key === key);
  };
  const remark = (id: string, key: string, text: string, version: number) =>
    coordinator.put(`/api/screenings/${id}/remarks/${key}`, { text }, version);
  const give = (id: string, name: string, version: number, who = coordinator) =>
    who.post(`/api/screenings/${id}/${name}`).set('if-match', `"${version}"`);
  const openTasks = () =>
    test.database.query(
      `select reason, owner_id, due_on from tasks.tasks where employer_id = $1 and state = 'open'`,
      [employer.id],
    );

  beforeAll(async () => {
    test = await startTestApp();
    programme = await aProgramme(test);
  });
  beforeEach(async () => {
    test.clock.set(testStart);
    coordinator = await signIn(test, {
      role: 'coordinator',
      name: 'Marloes Verhagen',
      scopeIds: [programme.id],
    });
    employer = await anEmployer(test);
  });
  afterAll(() => test.close());

  it('goes back with a remark at the question: the term stops and the employer is asked', async () => {
    const id = await fillInScreening(employer.owner, [programme.id]);
    await sendIn(employer.owner);
    await command(coordinator, id, 'take');
    const none = await give(id, 'return', await versionOf(coordinator, id)).expect(409);
    expect(none.body.code).toBe('screening.remark-required');
    const text = 'Op pagina 3 van de polis staat dat stagiairs niet zijn meeverzekerd.';
    const kept = await remark(id, 'insurance', text, 0).expect(200);
    expect(kept.body).toEqual({ itemKey: 'insurance', version: 1 });
    const unsent = await employer.owner.get('/api/employer/screening/items').expect(200);
    expect(JSON.stringify(unsent.body)).not.toContain(text);

    await command(coordinator, id, 'return');
    const seen = await coordinator.get(`/api/screenings/${id}`).expect(200);
    expect(seen.body).toMatchObject({ state: 'returned', answerBy: '2026-12-08' });
    const told = await employer.owner.get('/api/employer/screening').expect(200);
    expect(told.body.screening).toMatchObject({
      state: 'returned',
      decideBy: null,
      answerBy: '2026-12-08',
      sectionsDone: 6,
    });
    expect(told.body.screening.sections[4]).toMatchObject({ state: 'remarks', remarks: 1 });
    const read = await employer.owner.get('/api/employer/screening/items').expect(200);
    const insurance = read.body.sections[4].items[1];
    expect(insurance.remark).toEqual({
      text,
      madeBy: 'Marloes Verhagen',
      sentAt: '2026-11-24T09:00:00.000Z',
      lookedAt: false,
    });
    expect(await openTasks()).toEqual([]);
    const [standing] = await test.get(Standing).of(employer.id, [programme.id]);
    expect(standing?.standing).toBe('in_screening');
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(employer.owner.email);
    expect(mail.subject).toBe('Er staat een vraag voor u klaar in Stagekeur');
    expect(mail.text).toContain('een opmerking: 29');
    expect(mail.text).toContain('vóór dinsdag 8 december 2026');
  });

  it('comes back with what was changed; what was checked and not changed stays checked', async () => {
    const id = await fillInScreening(employer.owner, [programme.id]);
    await sendIn(employer.owner);
    await command(coordinator, id, 'take');
    await checkItems(coordinator, id);
    await remark(id, 'insurance', 'Kunt u de polis aanpassen?', 0).expect(200);
    await remark(id, 'costs', 'Welke kosten?', 0).expect(200);
    await command(coordinator, id, 'return');

    test.clock.advance({ days: 2 });
    const owner = await openSession(test, {
      ...employer.owner,
      role: 'employer',
      scopeId: employer.id,
    });
    const marloes = await openSession(test, { ...coordinator, role: 'coordinator', scopeId: null });
    await owner
      .put(
        '/api/employer/screening/answers/insurance',
        { value: true, note: 'Nieuwe polis, pagina 4' },
        1,
      )
      .expect(200);
    const version = (await owner.get('/api/employer/screening').expect(200)).body.screening.version;
    const unseen = await owner
      .post('/api/employer/screening/submit')
      .set('if-match', `"${version}"`)
      .expect(400);
    expect(unseen.body.errors).toEqual([
      {
        pointer: '/answers/costs',
        code: 'screening.remark-not-looked-at',
        detail: 'Vraag 22: bekijk de opmerking en bewaar uw antwoord',
      },
    ]);
    // Looked at and left as it is: that is an answer too.
    await owner.put('/api/employer/screening/answers/costs', { value: true }, 1).expect(200);
    await sendIn(owner);

    const head = await marloes.get(`/api/screenings/${id}`).expect(200);
    expect(head.body).toMatchObject({
      state: 'in_review',
      workingDay: { day: 0, last: '2026-12-10' },
    });
    expect(await openTasks()).toEqual([
      { reason: 'screening_resubmitted', owner_id: coordinator.accountId, due_on: '2026-12-10' },
    ]);
    expect(await item(id, 'insurance', marloes)).toMatchObject({
      changedFrom: { inWords: 'Ja', note: 'Toelichting bij vraag 29' },
      answer: { note: 'Nieuwe polis, pagina 4' },
      settled: false,
      findings: [{ outcome: 'met', counts: false }],
      remark: null,
      remarkVersion: 0,
      earlierRemarks: [{ text: 'Kunt u de polis aanpassen?', madeBy: 'Marloes Verhagen' }],
    });
    expect(await item(id, 'costs', marloes)).toMatchObject({ changedFrom: null, settled: true });
    const refused = await give(id, 'verify', head.body.version, marloes).expect(409);
    expect(refused.body.errors).toHaveLength(1);
  });

  it('changes or takes back a remark as long as it was not sent', async () => {
    const { id } = await given();
    await remark(id, 'rie', 'Eerste', 0).expect(200);
    await remark(id, 'rie', 'Andere woorden', 0).expect(412);
    await remark(id, 'rie', 'Andere woorden', 1).expect(200);
    expect(await item(id, 'rie')).toMatchObject({
      remark: { text: 'Andere woorden', sentAt: null },
      remarkVersion: 2,
    });
    const open = await give(id, 'verify', 1).expect(409);
    expect(open.body.code).toBe('screening.remarks-not-sent');
    await coordinator.delete(`/api/screenings/${id}/remarks/rie`, 2).expect(200);
    expect(await item(id, 'rie')).toMatchObject({ remark: null, earlierRemarks: [] });
    await coordinator.delete(`/api/screenings/${id}/remarks/rie`, 0).expect(404);
    await remark(id, 'org_registered', 'Bestaat u wel?', 0).expect(400);
    await remark(id, 'rie', '   ', 0).expect(400);
  });
});
