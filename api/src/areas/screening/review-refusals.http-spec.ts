// What the coordinators' doors of a screening refuse: the wrong state, an older version, other people and other programmes.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { findingBody } from '../../testing/screening-steps';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import type { ScreeningState } from './rules/screening-lifecycle';

describe("the coordinators' doors of a screening", () => {
  let test: TestApp;
  let programme: TestProgramme;
  let other: TestProgramme;
  let coordinator: SignedIn;
  let colleague: SignedIn;
  let employer: TestEmployer;

  const given = async (state: ScreeningState) =>
    (
      await aScreening(test, {
        employerId: employer.id,
        programmeIds: [programme.id],
        answeredBy: employer.owner.accountId,
        checkedBy: coordinator.accountId,
        state,
      })
    ).id;
  const decision = () => ({
    programmeId: programme.id,
    outcome: 'admitted',
    reason: 'Op orde.',
    conditions: [],
  });
  const commands = {
    take: (id: string, who: SignedIn, version: string) =>
      who.post(`/api/screenings/${id}/take`).set('if-match', version),
    record_verification: (id: string, who: SignedIn, version: string) =>
      who.put(`/api/screenings/${id}/verifications/rie`, findingBody()).set('if-match', version),
    remark: (id: string, who: SignedIn, version: string) =>
      who
        .put(`/api/screenings/${id}/remarks/rie`, { text: 'Kijk nog eens.' })
        .set('if-match', version === '"1"' ? '"0"' : version),
    return: (id: string, who: SignedIn, version: string) =>
      who.post(`/api/screenings/${id}/return`).set('if-match', version),
    verify: (id: string, who: SignedIn, version: string) =>
      who.post(`/api/screenings/${id}/verify`).set('if-match', version),
    decide: (id: string, who: SignedIn, version: string) =>
      who.post(`/api/screenings/${id}/admissions`, decision()).set('if-match', version),
  };
  const names = Object.keys(commands) as (keyof typeof commands)[];

  beforeAll(async () => {
    test = await startTestApp();
    programme = await aProgramme(test);
    other = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    colleague = await signIn(test, { role: 'coordinator', scopeIds: [other.id] });
  });
  beforeEach(async () => {
    employer = await anEmployer(test);
  });
  afterAll(() => test.close());

  const never = Object.fromEntries(names.map((name) => [name, 'kernel.wrong-state']));
  const absent = Object.fromEntries(names.map((name) => [name, 'kernel.not-found']));
  it.each<[ScreeningState, Record<string, string>]>([
    ['draft', absent],
    ['submitted', { ...never, take: 'done' }],
    [
      'in_review',
      {
        ...never,
        record_verification: 'done',
        remark: 'done',
        return: 'screening.remark-required',
        verify: 'done',
      },
    ],
    ['returned', never],
    ['verified', { ...never, record_verification: 'done', decide: 'done' }],
    ['withdrawn', absent],
    ['superseded', never],
  ])('in state %s answer each command with %j', async (state, expected) => {
    for (const name of names) {
      employer = await anEmployer(test);
      const id = await given(state);
      // An item's version counts its findings too, which there are from the review on.
      const checked = !['draft', 'submitted', 'withdrawn'].includes(state);
      const version = name === 'record_verification' && checked ? '"2"' : '"1"';
      const answer = await commands[name](id, coordinator, version);
      const told: unknown = answer.status < 300 ? 'done' : answer.body.code;
      expect([name, told]).toEqual([name, expected[name]]);
    }
  });

  it.each(names)('refuse an older version and a missing one: %s', async (name) => {
    const id = await given(
      name === 'take' ? 'submitted' : name === 'decide' ? 'verified' : 'in_review',
    );
    const stale = await commands[name](id, coordinator, '"9"').expect(412);
    expect(stale.body.code).toBe('kernel.stale');
    const odd = await commands[name](id, coordinator, 'W/1').expect(428);
    expect(odd.body.code).toBe('kernel.if-match-required');
  });

  it.each(names)('let no coordinator of another programme %s', async (name) => {
    const id = await given(
      name === 'take' ? 'submitted' : name === 'decide' ? 'verified' : 'in_review',
    );
    const refused = await commands[name](id, colleague, '"1"').expect(404);
    expect(refused.body.code).toBe('kernel.not-found');
  });

  it('let coordinators of other programmes read, without commands', async () => {
    const id = await given('in_review');
    const head = await colleague.get(`/api/screenings/${id}`).expect(200);
    expect(head.body).toMatchObject({
      allowedCommands: [],
      programmes: [{ own: false, allowedCommands: [] }],
    });
    const items = await colleague.get(`/api/screenings/${id}/items`).expect(200);
    expect(items.body.allowedCommands).toEqual([]);
    const proposal = await colleague
      .get(`/api/screenings/${id}/proposal?programmeId=${programme.id}`)
      .expect(200);
    expect(proposal.body.allowedCommands).toEqual([]);
    await colleague.get(`/api/screenings/${id}/proposal?programmeId=${other.id}`).expect(404);
    await colleague.get(`/api/screenings/${id}/proposal`).expect(400);
  });

  it('show nothing of a draft, which is still the employer\u2019s own affair', async () => {
    const id = await given('draft');
    await coordinator.get(`/api/screenings/${id}`).expect(404);
    await coordinator.get(`/api/screenings/${id}/items`).expect(404);
    const list = await coordinator.get(`/api/employers/${employer.id}/screenings`).expect(200);
    expect(list.body).toEqual({ items: [] });
  });

  it('list the screenings of an employer, newest first', async () => {
    const older = await given('superseded');
    const newer = await given('verified');
    const list = await coordinator.get(`/api/employers/${employer.id}/screenings`).expect(200);
    expect(list.body.items).toMatchObject([
      {
        id: newer,
        state: 'verified',
        stateLabel: 'Gecontroleerd',
        programmes: [{ id: programme.id }],
      },
      { id: older, state: 'superseded', stateLabel: 'Vervangen door een nieuwere' },
    ]);
    await coordinator.get(`/api/employers/${programme.id}/screenings`).expect(404);
  });

  it('are closed to everybody who is no coordinator', async () => {
    const id = await given('in_review');
    const people = [
      employer.owner,
      await signIn(test, { role: 'student', scopeIds: [programme.id] }),
      await signIn(test, { role: 'administrator' }),
      await signIn(test, { role: 'school_supervisor' }),
    ];
    for (const person of people) {
      await person.get(`/api/screenings/${id}`).expect(404);
      await person.get(`/api/screenings/${id}/items`).expect(404);
      await person.get(`/api/screenings/${id}/proposal?programmeId=${programme.id}`).expect(404);
      await person.get(`/api/employers/${employer.id}/screenings`).expect(404);
      for (const name of names) await commands[name](id, person, '"1"').expect(404);
      await person.post(`/api/screenings/${id}/letter`, decision()).expect(404);
    }
    await test.http().get(`/api/screenings/${id}`).expect(401);
  });

  it('answer an id that names nothing like one that is somebody else\u2019s', async () => {
    await coordinator.get('/api/screenings/not-an-id').expect(404);
    await coordinator.get(`/api/screenings/${employer.id}`).expect(404);
    await commands.verify(employer.id, coordinator, '"1"').expect(404);
    await commands.decide(employer.id, coordinator, '"1"').expect(404);
  });

  it('show the checklist to administrators and coordinators only', async () => {
    const administrator = await signIn(test, { role: 'administrator' });
    for (const person of [administrator, coordinator]) {
      const list = await person.get('/api/templates').expect(200);
      const base = list.body.items.find(
        (one: { programmeId: string | null }) => one.programmeId === null,
      );
      expect(base).toMatchObject({ number: 1, state: 'in_force', questions: 39 });
      const one = await person.get(`/api/templates/${base.id}`).expect(200);
      expect(one.body.items).toHaveLength(39);
      expect(one.body.items[12]).toMatchObject({
        key: 'supervision_hours',
        weight: 3,
        points: [
          [0, 0],
          [1, 0.5],
          [2, 1],
        ],
      });
    }
    await employer.owner.get('/api/templates').expect(404);
    await coordinator.get(`/api/templates/${employer.id}`).expect(404);
  });
});
