// What the doors of an employer's screening refuse: the wrong state, an older version, other people.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening } from '../../testing/a-screening';
import { aColleague, anEmployer, type TestEmployer } from '../../testing/an-employer';
import { fillInScreening } from '../../testing/screening-steps';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe("the doors of an employer's screening", () => {
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
  const given = (state: 'draft' | 'submitted' | 'in_review' | 'returned' | 'verified') =>
    aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: owner.accountId,
      checkedBy: coordinator.accountId,
      state,
    });

  beforeAll(async () => {
    test = await startTestApp();
    programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
  });
  beforeEach(async () => {
    employer = await anEmployer(test);
    owner = employer.owner;
  });
  afterAll(() => test.close());

  it('is worked on by every colleague, and a stale tab is told who was first', async () => {
    await fillInScreening(owner, [programme.id], { costs: null });
    const colleague = await aColleague(test, employer.id);
    await colleague.put('/api/employer/screening/answers/costs', { value: false }, 0).expect(200);
    const stale = await put('costs', { value: true }, 0).expect(412);
    expect(stale.body).toMatchObject({
      code: 'kernel.stale',
      currentVersion: 1,
      changedBy: colleague.name,
      changedAt: '2026-11-24T09:00:00.000Z',
    });
    expect(await item('costs')).toMatchObject({ answer: { value: false } });
  });

  it('wants to know which version was seen', async () => {
    await given('draft');
    await put('costs', { value: true }).expect(428);
    await owner.post('/api/employer/screening/submit').expect(428);
    await owner.post('/api/employer/screening/withdraw').expect(428);
    await owner
      .put('/api/employer/screening/programmes', { programmeIds: [programme.id] })
      .expect(428);
    await submit(7).expect(412);
    await owner.post('/api/employer/screening/withdraw').set('if-match', '"7"').expect(412);
    await owner
      .put('/api/employer/screening/programmes', { programmeIds: [programme.id] }, 7)
      .expect(412);
  });

  it('chooses programmes that take part, at least one', async () => {
    await given('draft');
    const choose = (programmeIds: string[], version: number) =>
      owner.put('/api/employer/screening/programmes', { programmeIds }, version);
    const second = await aProgramme(test);
    await choose([programme.id, second.id, second.id], 1).expect(204);
    expect((await overview()).screening).toMatchObject({
      version: 2,
      programmes: [{ id: programme.id }, { id: second.id }],
    });
    const none = await choose([], 2).expect(400);
    expect(none.body.errors[0].pointer).toBe('/programmeIds');
    const unknown = await choose([employer.id], 2).expect(400);
    expect(unknown.body.errors[0].pointer).toBe('/programmeIds/0');
    await test.database.transaction((tx) =>
      tx.query('update institution.programmes set active = false where id = $1', [second.id]),
    );
    const inactive = await choose([second.id], 2).expect(400);
    expect(inactive.body.errors[0].code).toBe('screening.programme-inactive');
    await owner.post('/api/employer/screening', { programmeIds: [] }).expect(400);
  });

  it('exists once: a second start is refused while one runs', async () => {
    await given('returned');
    const refused = await owner
      .post('/api/employer/screening', { programmeIds: [programme.id] })
      .expect(409);
    expect(refused.body.code).toBe('screening.already-running');
  });

  it.each([
    ['draft', { answer: 200, choose: 204, submit: 204, withdraw: 204 }],
    ['submitted', { answer: 409, choose: 409, submit: 409, withdraw: 204 }],
    ['in_review', { answer: 409, choose: 409, submit: 409, withdraw: 204 }],
    ['returned', { answer: 200, choose: 204, submit: 204, withdraw: 204 }],
    ['verified', { answer: 404, choose: 404, submit: 404, withdraw: 404 }],
  ] as const)('in state %s answers each command with %j', async (state, answers) => {
    const commands = {
      answer: () => put('costs', { value: false }, 1),
      choose: () =>
        owner.put('/api/employer/screening/programmes', { programmeIds: [programme.id] }, 1),
      submit: () => submit(1),
      withdraw: () => owner.post('/api/employer/screening/withdraw').set('if-match', '"1"'),
    };
    for (const name of Object.keys(commands) as (keyof typeof commands)[]) {
      employer = await anEmployer(test);
      owner = employer.owner;
      await given(state);
      const answer = await commands[name]();
      expect([name, answer.status]).toEqual([name, answers[name]]);
    }
  });

  it('is nobody else\u2019s: other employers, coordinators and students find nothing', async () => {
    await given('returned');
    const other = await anEmployer(test);
    expect((await overview(other.owner)).screening).toBeNull();
    await other.owner.get('/api/employer/screening/items').expect(404);
    await other.owner.put('/api/employer/screening/answers/costs', { value: false }, 1).expect(404);
    const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    for (const person of [coordinator, student]) {
      await person.get('/api/employer/screening').expect(404);
      await person.post('/api/employer/screening', { programmeIds: [programme.id] }).expect(404);
    }
    await test.http().get('/api/employer/screening').expect(401);
    expect(await item('costs')).toMatchObject({ version: 1, answer: { value: true } });
  });
});
