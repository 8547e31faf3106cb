// A coordinator decides for one programme: what is shown, what is refused, what follows.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening, type ScreeningOptions } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { findingBody } from '../../testing/screening-steps';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Standing } from '../standing/standing.public';

describe('the decision on an admission', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;

  const given = async (options: Partial<ScreeningOptions> = {}) =>
    (
      await aScreening(test, {
        employerId: employer.id,
        programmeIds: [programme.id],
        answeredBy: employer.owner.accountId,
        checkedBy: coordinator.accountId,
        ...options,
      })
    ).id;
  const noSchoolTime = { answers: { school_time: { value: false } } };
  const view = async (id: string, programmeId = programme.id) =>
    (await coordinator.get(`/api/screenings/${id}/proposal?programmeId=${programmeId}`).expect(200))
      .body;
  const decide = (id: string, body: object, version = 1, who = coordinator) =>
    who
      .post(`/api/screenings/${id}/admissions`, {
        programmeId: programme.id,
        outcome: 'admitted',
        reason: 'Uw leerplan en begeleiding zijn goed op orde.',
        conditions: [],
        ...body,
      })
      .set('if-match', `"${version}"`);
  const condition = (other: object = {}) => ({
    itemKey: 'school_time',
    wording: 'Zet terugkomdagen in de overeenkomst',
    ownerName: 'Farah Ismaili',
    dueOn: '2027-01-29',
    ...other,
  });
  const standing = async () => (await test.get(Standing).of(employer.id, [programme.id]))[0];
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    programme = await aProgramme(test);
    coordinator = await signIn(test, {
      role: 'coordinator',
      name: 'Marloes Verhagen',
      scopeIds: [programme.id],
    });
    employer = await anEmployer(test);
  });
  afterAll(() => test.close());

  it('admits: standing changes at once, the task is done, the letter is the one that was shown', async () => {
    const id = await given();
    const body = {
      programmeId: programme.id,
      outcome: 'admitted',
      reason: 'Alles op orde.',
      conditions: [],
    };
    const preview = await coordinator.post(`/api/screenings/${id}/letter`, body).expect(200);
    expect(preview.body).toMatchObject({ to: [employer.owner.name], language: 'nl' });
    const decided = await decide(id, body).expect(201);
    expect(await standing()).toMatchObject({
      standing: 'admitted',
      admissionId: decided.body.admissionId,
      validUntil: '2028-11-24',
    });
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(employer.owner.email);
    expect(mail.subject).toBe(preview.body.subject);
    expect(mail.text.replace(/\r\n/g, '\n')).toContain(preview.body.body);
    const own = await employer.owner.get('/api/employer/screening').expect(200);
    expect(own.body.decisions).toMatchObject([
      { outcome: 'admitted', reason: 'Alles op orde.', validUntil: '2028-11-24', adopted: false },
    ]);
    expect((await view(id)).inForce).toMatchObject({ admissionId: decided.body.admissionId });
  });

  it('copies what was seen, so that nobody can say later that it was otherwise', async () => {
    const id = await given({ answers: { supervision_hours: { value: 1.5 } } });
    const decided = await decide(id, {}).expect(201);
    const [row] = await test.database.query<{ seen: object; proposal: object }>(
      'select seen, proposal from standing.admissions where id = $1',
      [decided.body.admissionId],
    );
    expect(row).toMatchObject({
      proposal: {
        outcome: 'admitted',
        reasons: [{ code: 'knock_outs_met' }, { code: 'score_reaches' }],
      },
      seen: {
        templateNumber: 1,
        policy: { minimumAllowance: null },
        thresholds: { admit: 70, conditions: 50, shift: 0 },
        score: { total: 98 },
      },
    });
    const { items } = row?.seen as { items: { key: string }[] };
    expect(items).toHaveLength(39);
    expect(items.find(({ key }) => key === 'supervision_hours')).toMatchObject({
      value: 1.5,
      yield: 0.75,
      finding: {
        outcome: 'met',
        finding: 'Gezien bij vraag 14',
        source: 'Gesprek met de werkgever',
      },
    });
  });

  it('admits with conditions that have an owner and a day, two placements at most until then', async () => {
    const id = await given(noSchoolTime);
    await decide(id, {
      outcome: 'admitted_with_conditions',
      conditions: [condition(), condition({ itemKey: null, wording: 'Gebruik vaste vragen' })],
    }).expect(201);
    expect(await standing()).toMatchObject({
      standing: 'admitted_with_conditions',
      maxRunningPlacements: 2,
      blocksPlacements: true,
    });
    await test.jobs.runWaiting();
    const { text } = test.mailbox.newestTo(employer.owner.email);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '1. Zet terugkomdagen in de overeenkomst. Klaar: vrijdag 29 januari 2027. Wie: Farah Ismaili. Dit moet klaar zijn voordat de eerste stage begint.',
    );
    const conditions = await test.database.query(
      `select c.item_key, c.blocks_first_placement from standing.conditions c
       join standing.admissions a on a.id = c.admission_id where a.employer_id = $1 order by c.item_key`,
      [employer.id],
    );
    expect(conditions).toEqual([
      { item_key: 'school_time', blocks_first_placement: true },
      { item_key: null, blocks_first_placement: false },
    ]);
  });

  it.each([
    ['without a reason', { reason: ' ' }, '/reason'],
    ['against the proposal without saying why', { outcome: 'rejected' }, '/deviationReason'],
    ['with conditions when admitting freely', { conditions: [condition()] }, '/conditions'],
    [
      'with conditions but none',
      { outcome: 'admitted_with_conditions', deviationReason: 'x' },
      '/conditions',
    ],
    [
      'with a condition of the past',
      {
        outcome: 'admitted_with_conditions',
        deviationReason: 'x',
        conditions: [condition({ dueOn: '2026-11-24' })],
      },
      '/conditions/0/dueOn',
    ],
    [
      'with a condition that nobody owns',
      {
        outcome: 'admitted_with_conditions',
        deviationReason: 'x',
        conditions: [condition({ ownerName: '' })],
      },
      '/conditions/0/ownerName',
    ],
    [
      'with three placements at a time',
      {
        outcome: 'admitted_with_conditions',
        deviationReason: 'x',
        conditions: [condition()],
        maxRunningPlacements: 3,
      },
      '/maxRunningPlacements',
    ],
  ])('is not taken %s', async (_, body, pointer) => {
    const id = await given();
    const refused = await decide(id, body).expect(400);
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
    expect(await standing()).toMatchObject({ standing: 'unscreened' });
  });

  it('is never to admit when a hard requirement failed, whatever is written', async () => {
    const id = await given({ answers: { insurance: { value: false } } });
    expect((await view(id)).proposal.outcome).toBe('rejected');
    const refused = await decide(id, { deviationReason: 'Het is een fijne plek.' }).expect(400);
    expect(refused.body.errors).toEqual([
      {
        pointer: '/outcome',
        code: 'screening.knock-out-failed',
        detail: 'Vraag 29 is een harde eis en is niet gehaald. Toelaten kan niet.',
      },
    ]);
    await decide(id, { outcome: 'rejected', reason: 'De polis dekt stagiairs niet.' }).expect(201);
    expect(await standing()).toMatchObject({ standing: 'rejected' });
  });

  it('leaves out no requirement that is open before the first placement', async () => {
    const id = await given(noSchoolTime);
    const refused = await decide(id, {
      outcome: 'admitted_with_conditions',
      conditions: [condition({ itemKey: null })],
    }).expect(400);
    expect(refused.body.errors[0].code).toBe('screening.open-knock-out-needs-condition');
  });

  it('may differ from the proposal with a written reason, which is kept', async () => {
    const id = await given();
    const decided = await decide(id, {
      outcome: 'rejected',
      reason: 'Wij plaatsen dit jaar niet in deze wijk.',
      deviationReason: 'Afspraak met de gemeente.',
    }).expect(201);
    const [row] = await test.database.query(
      'select deviation_reason, reason, decided_by from standing.admissions where id = $1',
      [decided.body.admissionId],
    );
    expect(row).toEqual({
      deviation_reason: 'Afspraak met de gemeente.',
      reason: 'Wij plaatsen dit jaar niet in deze wijk.',
      decided_by: coordinator.accountId,
    });
  });

  it('is about what was seen: a finding in between asks to look again', async () => {
    const id = await given();
    await coordinator
      .put(
        `/api/screenings/${id}/verifications/confidant`,
        findingBody({ outcome: 'not_met', finding: 'Vertrokken' }),
        2,
      )
      .expect(200);
    await decide(id, {}, 1).expect(412);
    await decide(id, {}, 2).expect(201);
  });

  it('is sent once, however often the button is pressed', async () => {
    const id = await given();
    const first = await decide(id, {}).set('idempotency-key', 'decide-once-please').expect(201);
    const second = await decide(id, {}).set('idempotency-key', 'decide-once-please').expect(201);
    expect(second.body).toEqual(first.body);
    const rows = await test.database.query(
      'select 1 from standing.admissions where employer_id = $1',
      [employer.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('leaves other programmes waiting for theirs', async () => {
    const second = await aProgramme(test);
    const id = await given({ programmeIds: [programme.id, second.id] });
    await decide(id, {}).expect(201);
    const [first, other] = await test.get(Standing).of(employer.id, [programme.id, second.id]);
    expect([first?.standing, other?.standing]).toEqual(['admitted', 'in_screening']);
    await decide(id, { programmeId: second.id }).expect(404);
  });

  it('leaves a valid admission alone while a new screening runs', async () => {
    await decide(await given(), {}).expect(201);
    await employer.owner
      .post('/api/employer/screening', { programmeIds: [programme.id] })
      .expect(201);
    await employer.owner.post('/api/employer/screening/submit').set('if-match', '"1"').expect(204);
    expect(await standing()).toMatchObject({ standing: 'admitted' });
  });
});
