// An employer's people start a screening, fill it in and send it in.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { fillInScreening, sendIn } from '../../testing/screening-steps';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Standing } from '../standing/standing.public';

describe("an employer's screening", () => {
  let test: TestApp;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;
  let owner: SignedIn;

  const overview = async (who = owner) =>
    (await who.get('/api/employer/screening').expect(200)).body;
  const item = async (key: string) => {
    const read = await owner.get('/api/employer/screening/items').expect(200);
    return read.body.sections
      .flatMap((section: { items: object[] }) => section.items)
      .find((candidate: { key: string }) => candidate.key === key);
  };
  const put = (key: string, body: object, version?: number) =>
    owner.put(`/api/employer/screening/answers/${key}`, body, version);
  const submit = (version: number) =>
    owner.post('/api/employer/screening/submit').set('if-match', `"${version}"`);
  const standing = async () =>
    (await test.get(Standing).of(employer.id, [programme.id]))[0]?.standing;
  beforeAll(async () => {
    test = await startTestApp();
    programme = await aProgramme(test);
    coordinator = await signIn(test, {
      role: 'coordinator',
      name: 'Marloes Verhagen',
      scopeIds: [programme.id],
    });
  });
  beforeEach(async () => {
    employer = await anEmployer(test, { schoolContactId: coordinator.accountId });
    owner = employer.owner;
  });
  afterAll(() => test.close());

  it('begins with nothing but the offer to start', async () => {
    expect(await overview()).toEqual({
      screening: null,
      decisions: [],
      schoolContact: { name: 'Marloes Verhagen', email: coordinator.email },
      allowedCommands: ['start'],
    });
    await owner.get('/api/employer/screening/items').expect(404);
    await owner.get('/api/employer/screening/check').expect(404);
  });

  it('is a list of seven sections with what is left to do', async () => {
    const id = await fillInScreening(owner, [programme.id], {
      costs: null,
      insurance: null,
      terms_privacy: null,
    });
    const { screening, allowedCommands } = await overview();
    expect(allowedCommands).toEqual([]);
    expect(screening).toMatchObject({
      id,
      state: 'draft',
      stateLabel: 'Nog niet verstuurd',
      version: 1,
      sectionsDone: 4,
      decideBy: null,
      answerBy: null,
      programmes: [{ id: programme.id, code: programme.code }],
      allowedCommands: ['answer', 'choose_programmes', 'submit', 'withdraw'],
    });
    const told = screening.sections.map((part: Record<string, unknown>) => [
      part['title'],
      part['state'],
      part['firstQuestion'],
      part['lastQuestion'],
      part['answered'],
    ]);
    expect(told).toEqual([
      ['Uw organisatie', 'done', 4, 6, 2],
      ['Leren op de werkplek', 'done', 7, 12, 6],
      ['Begeleiding', 'done', 13, 19, 7],
      ['Vergoeding en werktijden', 'busy', 20, 27, 7],
      ['Veiligheid', 'busy', 28, 32, 4],
      ['Gelijke kansen', 'done', 33, 39, 7],
      ['Afspraken en privacy', 'todo', 40, 40, 0],
    ]);
    expect(await standing()).toBe('unscreened');
  });

  it('keeps an answer as it is saved, with who and when', async () => {
    await fillInScreening(owner, [programme.id], { insurance: null });
    const saved = await put('insurance', { value: true, note: 'Polis 2026' }, 0).expect(200);
    expect(saved.body).toEqual({
      itemKey: 'insurance',
      version: 1,
      savedAt: '2026-11-24T09:00:00.000Z',
    });
    expect(saved.headers['etag']).toBe('"1"');
    expect(await item('insurance')).toMatchObject({
      number: 29,
      version: 1,
      hardRequirement: true,
      notApplicableAllowed: false,
      note: { when: 'yes', question: { nl: 'Waar kan de school dit zien?' } },
      answer: { value: true, note: 'Polis 2026', inWords: 'Ja', savedBy: owner.name },
      remark: null,
      checked: null,
    });
    await put('insurance', { value: false }, 1).expect(200);
    expect(await item('insurance')).toMatchObject({
      version: 2,
      answer: { value: false, note: null },
    });
  });

  it('does not count saving the same again as a change', async () => {
    await fillInScreening(owner, [programme.id], { costs: null });
    await put('costs', { value: true }, 0).expect(200);
    const again = await put('costs', { value: true }, 1).expect(200);
    expect(again.body.version).toBe(1);
  });

  it('takes "not applicable" with a reason, and empties an answer again', async () => {
    await fillInScreening(owner, [programme.id], { costs: null });
    await put('costs', { notApplicableBecause: 'Alles is te voet' }, 0).expect(200);
    expect(await item('costs')).toMatchObject({
      answer: { value: null, inWords: 'Niet van toepassing: Alles is te voet' },
    });
    await put('costs', {}, 1).expect(200);
    expect((await item('costs')).answer.inWords).toBe('');
  });

  it.each([
    ['costs', { value: 'ja' }, '/value', 'Kies ja of nee.'],
    ['supervision_hours', { value: 99 }, '/value', 'Vul 40 of minder in.'],
    [
      'supervision_hours',
      { value: 1.234 },
      '/value',
      'Gebruik hooguit één cijfer achter de komma.',
    ],
    ['induction', { value: { nested: true } }, '/value', 'Dit veld heeft een andere vorm.'],
    ['induction', { value: 'a\u0000b' }, '/value', 'Dit veld heeft een andere vorm.'],
    ['induction', { value: 'x'.repeat(2001) }, '/value', 'Gebruik hooguit 2000 tekens.'],
    [
      'rie',
      { notApplicableBecause: 'Wij zijn klein' },
      '/notApplicableBecause',
      'Dit is een harde eis.',
    ],
    ['costs', { value: true, extra: 1 }, '/extra', 'Dit veld hoort hier niet.'],
    ['org_registered', { value: true }, '', 'De school zoekt dit zelf op.'],
  ])('refuses for %s what does not fit: %j', async (key, body, pointer, sentence) => {
    await aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: owner.accountId,
      state: 'draft',
      answers: { [key]: null },
    });
    const refused = await put(key, body, 0).expect(400);
    expect(refused.body.errors[0].pointer).toBe(pointer);
    expect(refused.body.errors[0].detail).toContain(sentence);
  });

  it('names every blank question where it is, and the same when checking before', async () => {
    await fillInScreening(owner, [programme.id], { costs: null, insurance: { value: true } });
    const refused = await submit(1).expect(400);
    expect(refused.body).toMatchObject({
      code: 'screening.incomplete',
      title: 'Nog niet alles is ingevuld. Hieronder staat wat u nog moet doen.',
      errors: [
        {
          pointer: '/answers/costs',
          code: 'screening.missing-yes_no',
          detail: 'Vraag 22: kies ja of nee',
        },
      ],
    });
    await put('insurance', { value: true }, 1).expect(200);
    const check = await owner.get('/api/employer/screening/check').expect(200);
    expect(check.body.missing.map(({ detail }: { detail: string }) => detail)).toEqual([
      'Vraag 22: kies ja of nee',
      'Vraag 29: vul ook de toelichting in',
    ]);
  });

  it('shows all answers in words once more, with the promises they become', async () => {
    await fillInScreening(owner, [programme.id], { supervision_hours: { value: 1.5 } });
    const check = await owner.get('/api/employer/screening/check').expect(200);
    expect(check.body.missing).toEqual([]);
    const guidance = check.body.sections.find((part: { number: number }) => part.number === 3);
    expect(guidance.items[1]).toEqual({
      key: 'supervision_hours',
      number: 14,
      question: 'Hoeveel uur begeleiding krijgt een stagiair per week?',
      answer: '1,5 uur per week',
      note: null,
      promise: '1,5 uur per week begeleiding',
    });
  });

  it('is sent in: ten working days, a task per programme, a receipt, and standing says so', async () => {
    const second = await aProgramme(test);
    await fillInScreening(owner, [programme.id, second.id]);
    await sendIn(owner);
    expect((await overview()).screening).toMatchObject({
      state: 'submitted',
      stateLabel: 'Verstuurd',
      decideBy: '2026-12-08',
      sectionsDone: 7,
      allowedCommands: ['withdraw'],
    });
    expect(await standing()).toBe('in_screening');
    const tasks = await test.database.query(
      `select kind, reason, due_on, programme_id from tasks.tasks
       where employer_id = $1 and state = 'open' order by programme_id = $2 desc`,
      [employer.id, programme.id],
    );
    const task = { kind: 'screening', reason: 'screening_submitted', due_on: '2026-12-08' };
    expect(tasks).toEqual([
      { ...task, programme_id: programme.id },
      { ...task, programme_id: second.id },
    ]);
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(owner.email);
    expect(mail.subject).toBe('Uw antwoorden zijn binnen');
    expect(mail.text).toContain('uiterlijk dinsdag 8 december 2026');
    expect(mail.text).toContain(employer.name);
  });

  it('is sent in once, however often the button is pressed', async () => {
    await fillInScreening(owner, [programme.id]);
    await submit(1).set('idempotency-key', 'pressed-twice').expect(204);
    await submit(1).set('idempotency-key', 'pressed-twice').expect(204);
    await submit(1).expect(412);
    const [sent] = await test.database.query(
      `select count(*)::int as times from screening.submissions x
       join screening.screenings s on s.id = x.screening_id where s.employer_id = $1`,
      [employer.id],
    );
    expect(sent).toEqual({ times: 1 });
  });

  it('is withdrawn: off the work list, and an admission or a later start is free', async () => {
    await fillInScreening(owner, [programme.id]);
    await sendIn(owner);
    await owner
      .post('/api/employer/screening/withdraw')
      .set('if-match', `"${(await overview()).screening.version}"`)
      .expect(204);
    expect(await overview()).toMatchObject({ screening: null, allowedCommands: ['start'] });
    expect(await standing()).toBe('unscreened');
    const open = await test.database.query(
      `select 1 from tasks.tasks where employer_id = $1 and state = 'open'`,
      [employer.id],
    );
    expect(open).toEqual([]);
  });

  it('starts anew with the earlier answers filled in, beside one that is verified', async () => {
    await aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: owner.accountId,
      checkedBy: coordinator.accountId,
      answers: { supervision_hours: { value: 3 }, accreditation: { notApplicableBecause: 'geen' } },
    });
    expect(await overview()).toMatchObject({
      screening: { state: 'verified', allowedCommands: [] },
      allowedCommands: ['start'],
    });
    await owner.post('/api/employer/screening', { programmeIds: [programme.id] }).expect(201);
    const { screening } = await overview();
    expect(screening).toMatchObject({ state: 'draft', sectionsDone: 7 });
    expect(await item('supervision_hours')).toMatchObject({ version: 1, answer: { value: 3 } });
    expect(await item('accreditation')).toMatchObject({
      answer: { notApplicableBecause: 'geen' },
      checked: null,
    });
  });
});
