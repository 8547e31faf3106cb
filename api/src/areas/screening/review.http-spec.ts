// Coordinators check a screening item by item, send it back with remarks, and close the check.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening, type ScreeningOptions } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import {
  checkItems,
  command,
  fillInScreening,
  findingBody,
  sendIn,
} from '../../testing/screening-steps';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { Promises } from './screening.public';

describe('the check of a screening', () => {
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
  const record = (id: string, key: string, body: object, version: number, who = coordinator) =>
    who.put(`/api/screenings/${id}/verifications/${key}`, findingBody(body), version);
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

  it('begins when a coordinator takes it, who becomes the owner of the task', async () => {
    const id = await fillInScreening(employer.owner, [programme.id]);
    await sendIn(employer.owner);
    const before = await coordinator.get(`/api/screenings/${id}`).expect(200);
    expect(before.headers['etag']).toBe('"2"');
    expect(before.body).toMatchObject({
      state: 'submitted',
      employer: { id: employer.id, name: employer.name, place: 'Utrecht' },
      programmes: [{ id: programme.id, own: true, decision: null, allowedCommands: [] }],
      workingDay: { day: 0, of: 10, last: '2026-12-08' },
      submittedBy: employer.owner.name,
      takenBy: null,
      unjudgedHits: 0,
      draftRemarks: 0,
      adoptable: [],
      allowedCommands: ['take'],
    });
    await command(coordinator, id, 'take');
    const head = await coordinator.get(`/api/screenings/${id}`).expect(200);
    expect(head.body).toMatchObject({
      state: 'in_review',
      takenBy: 'Marloes Verhagen',
      allowedCommands: ['record_verification', 'remark', 'return', 'verify'],
    });
    expect(await openTasks()).toMatchObject([{ owner_id: coordinator.accountId }]);
  });

  it('records finding, source and date; a correction is a new finding and the earlier one stays', async () => {
    const { id } = await given({ outcomes: { insurance: null } });
    expect(await item(id, 'insurance')).toMatchObject({
      settled: false,
      mustBeVerified: true,
      possibleOutcomes: ['met', 'not_met'],
      findings: [],
      version: 1,
    });
    const seen = {
      finding: 'Polis dekt stagiairs',
      source: 'Polis, pagina 3',
      seenOn: '2026-11-20',
    };
    const first = await record(id, 'insurance', seen, 1).expect(200);
    expect(first.body).toEqual({ itemKey: 'insurance', version: 2, screeningVersion: 2 });
    await record(
      id,
      'insurance',
      { ...seen, finding: 'Polis sluit stagiairs uit', outcome: 'not_met' },
      2,
    ).expect(200);
    expect(await item(id, 'insurance')).toMatchObject({
      settled: true,
      version: 3,
      findings: [
        {
          outcome: 'not_met',
          finding: 'Polis sluit stagiairs uit',
          source: 'Polis, pagina 3',
          seenOn: '2026-11-20',
          verifiedBy: 'Marloes Verhagen',
          counts: true,
        },
        { outcome: 'met', finding: 'Polis dekt stagiairs', counts: false },
      ],
    });
  });

  it.each([
    ['insurance', { seenOn: '2026-11-25' }, '/seenOn', 'Kies vandaag of een eerdere dag.'],
    ['insurance', { finding: '  ' }, '/finding', 'Vul minstens 1 tekens in.'],
    ['insurance', { source: '' }, '/source', 'Vul minstens 1 tekens in.'],
    ['insurance', { outcome: 'not_applicable' }, '/outcome', 'Dit is een harde eis.'],
    ['insurance', { points: 3 }, '/points', 'Hier kun je geen punten geven.'],
    ['induction', {}, '/points', 'Geef 1 tot 4 punten'],
    ['induction', { points: 5 }, '/points', 'Vul 4 of minder in.'],
    ['costs', {}, '/outcome', 'De werkgever antwoordt nee.'],
    [
      'accreditation',
      { points: 1 },
      '/outcome',
      'De werkgever zegt dat dit niet van toepassing is.',
    ],
  ])('refuses a finding on %s that does not fit: %j', async (key, body, pointer, sentence) => {
    const { id } = await given({
      answers: { costs: { value: false }, accreditation: { notApplicableBecause: 'geen' } },
      outcomes: { insurance: null, induction: null, costs: null, accreditation: null },
    });
    const refused = await record(id, key, body, 1).expect(400);
    expect(refused.body.errors[0]).toMatchObject({ pointer });
    expect(refused.body.errors[0].detail).toContain(sentence);
  });

  it('guards against a colleague who recorded meanwhile, and wants a version', async () => {
    const { id } = await given({ outcomes: { insurance: null } });
    const colleague = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    await record(id, 'insurance', {}, 1, colleague).expect(200);
    await record(id, 'insurance', {}, 1).expect(412);
    await coordinator
      .put(`/api/screenings/${id}/verifications/insurance`, findingBody())
      .expect(428);
    await record(id, 'no_such_item', {}, 0).expect(404);
  });

  it('is not closed while an item is unchecked; plain declarations may stay what they are', async () => {
    const { id } = await given({ outcomes: { insurance: null, induction: null, confidant: null } });
    const refused = await give(id, 'verify', 1).expect(409);
    expect(refused.body).toMatchObject({
      code: 'screening.not-all-verified',
      errors: [
        { pointer: '/verifications/induction', detail: 'Vraag 19 is nog niet gecontroleerd' },
        { pointer: '/verifications/insurance', detail: 'Vraag 29 is nog niet gecontroleerd' },
      ],
    });
    await checkItems(coordinator, id, { confidant: null });
    await command(coordinator, id, 'verify');
  });

  it('ends in promises, a verified contact and the older screening stepping back', async () => {
    const older = await given({ state: 'verified', answers: { supervision_hours: { value: 3 } } });
    const newcomer = await anEmployer(test, { verified: false });
    const fresh = await aScreening(test, {
      employerId: newcomer.id,
      programmeIds: [programme.id],
      answeredBy: newcomer.owner.accountId,
      checkedBy: coordinator.accountId,
      state: 'in_review',
    });
    const { id } = await given({
      answers: { supervision_hours: { value: 1.5 }, costs: { value: false } },
    });
    await command(coordinator, id, 'verify');
    await command(coordinator, fresh.id, 'verify');

    const promises = await test.get(Promises).inForce(employer.id);
    expect(promises).toHaveLength(16);
    expect(promises.map(({ kind }) => kind)).not.toContain('travel_costs');
    expect(promises.find(({ kind }) => kind === 'supervision_hours')).toMatchObject({
      value: 1.5,
      unit: 'hours_per_week',
      wording: { nl: '1,5 uur per week begeleiding', en: '1.5 hours a week of supervision' },
    });
    const states = await test.database.query<{ id: string; state: string }>(
      'select id, state from screening.screenings where employer_id = $1 order by id',
      [employer.id],
    );
    expect(states).toEqual([
      { id: older.id, state: 'superseded' },
      { id, state: 'verified' },
    ]);
    const [record] = await test.database.query(
      `select e.state, c.verified_how from employers.employers e
       join employers.contacts c on c.employer_id = e.id and c.main where e.id = $1`,
      [newcomer.id],
    );
    expect(record).toEqual({
      state: 'verified',
      verified_how: 'Gezien bij vraag 3 (Gesprek met de werkgever)',
    });
    expect(await openTasks()).toMatchObject([{ reason: 'screening_verified' }]);
  });

  it('leaves the contact a claim when it was not found to work there', async () => {
    const newcomer = await anEmployer(test, { verified: false });
    const { id } = await aScreening(test, {
      employerId: newcomer.id,
      programmeIds: [programme.id],
      answeredBy: newcomer.owner.accountId,
      checkedBy: coordinator.accountId,
      state: 'in_review',
      outcomes: { contact_verified: 'not_met' },
    });
    await command(coordinator, id, 'verify');
    const [record] = await test.database.query(
      'select state from employers.employers where id = $1',
      [newcomer.id],
    );
    expect(record).toEqual({ state: 'claimed' });
  });

  it('does not call the past checked while a re-entry hit is unjudged', async () => {
    const earlier = await anEmployer(test);
    const { id } = await given({ outcomes: { history_checked: null } });
    await test.database.transaction((tx) =>
      tx.query(
        `insert into standing.re_entry_hits
           (id, employer_id, earlier_employer_id, features, touches_measure, found_at)
         values (gen_random_uuid(), $1, $2, '[{"kind":"phone","value":"+31301234567"}]', false, $3)`,
        [employer.id, earlier.id, test.clock.now()],
      ),
    );
    const head = await coordinator.get(`/api/screenings/${id}`).expect(200);
    expect(head.body.unjudgedHits).toBe(1);
    const refused = await record(id, 'history_checked', {}, 0).expect(409);
    expect(refused.body.code).toBe('screening.hits-unjudged');
    await test.database.transaction((tx) =>
      tx.query(
        `update standing.re_entry_hits set judgement = 'unrelated', judged_by = $2, judged_at = $3,
           reason = 'ander bedrijf' where employer_id = $1`,
        [employer.id, coordinator.accountId, test.clock.now()],
      ),
    );
    await record(id, 'history_checked', {}, 0).expect(200);
  });

  it('is not closed when a hit came up after the past was called checked', async () => {
    const earlier = await anEmployer(test);
    const { id } = await given();
    await test.database.transaction((tx) =>
      tx.query(
        `insert into standing.re_entry_hits
           (id, employer_id, earlier_employer_id, features, touches_measure, found_at)
         values (gen_random_uuid(), $1, $2, '[]', false, $3)`,
        [employer.id, earlier.id, test.clock.now()],
      ),
    );
    const refused = await give(id, 'verify', 1).expect(409);
    expect(refused.body.code).toBe('screening.hits-unjudged');
  });
});
