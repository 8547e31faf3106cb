// A coordinator takes over a colleague's admission for an own programme.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening, type ScreeningOptions } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Standing } from '../standing/standing.public';

describe('adopting an admission', () => {
  let test: TestApp;
  let first: TestProgramme;
  let second: TestProgramme;
  let coordinator: SignedIn;
  let colleague: SignedIn;
  let employer: TestEmployer;

  const decided = async (
    decision: object = {},
    screening: Partial<ScreeningOptions> = {},
  ): Promise<string> => {
    const { id } = await aScreening(test, {
      employerId: employer.id,
      programmeIds: [first.id],
      answeredBy: employer.owner.accountId,
      checkedBy: colleague.accountId,
      ...screening,
    });
    const answer = await colleague
      .post(`/api/screenings/${id}/admissions`, {
        programmeId: first.id,
        outcome: 'admitted',
        reason: 'Op orde.',
        conditions: [],
        ...decision,
      })
      .set('if-match', '"1"')
      .expect(201);
    return answer.body.admissionId as string;
  };
  const adopt = (admissionId: string, body: object = {}, who = coordinator) =>
    who.post(`/api/admissions/${admissionId}/adopt`, {
      programmeId: second.id,
      reason: 'Zelfde soort plek, zelfde eisen.',
      ...body,
    });
  const standings = async () =>
    (await test.get(Standing).of(employer.id, [first.id, second.id])).map(
      (answer) => answer.standing,
    );
  const withConditions = {
    outcome: 'admitted_with_conditions',
    conditions: [
      {
        itemKey: 'school_time',
        wording: 'Zet terugkomdagen op papier',
        ownerName: 'Farah Ismaili',
        dueOn: '2027-01-29',
      },
    ],
    maxRunningPlacements: 1,
  };
  const noSchoolTime = { answers: { school_time: { value: false } } };

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    first = await aProgramme(test);
    second = await aProgramme(test);
    colleague = await signIn(test, { role: 'coordinator', scopeIds: [first.id] });
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [second.id] });
    employer = await anEmployer(test);
  });
  afterAll(() => test.close());

  it('is offered for own programmes that have no admission yet', async () => {
    const admissionId = await decided();
    const [screening] = await test.database.query<{ id: string }>(
      'select id from screening.screenings where employer_id = $1',
      [employer.id],
    );
    const offered = await coordinator.get(`/api/screenings/${screening?.id}`).expect(200);
    expect(offered.body.adoptable).toMatchObject([
      { decision: { admissionId }, forProgrammes: [{ id: second.id }] },
    ]);
    const own = await colleague.get(`/api/screenings/${screening?.id}`).expect(200);
    expect(own.body.adoptable).toEqual([]);
  });

  it('takes one reason, and gives the same end, conditions and limit', async () => {
    const source = await decided(withConditions, noSchoolTime);
    const adopted = await adopt(source).expect(201);
    expect(await standings()).toEqual(['admitted_with_conditions', 'admitted_with_conditions']);
    const rows = await test.database.query(
      `select a.adopted_from, a.reason, a.decided_by, a.valid_until, a.max_running_placements,
         c.wording, c.due_on, c.blocks_first_placement
       from standing.admissions a join standing.conditions c on c.admission_id = a.id
       where a.id = $1`,
      [adopted.body.admissionId],
    );
    expect(rows).toEqual([
      {
        adopted_from: source,
        reason: 'Zelfde soort plek, zelfde eisen.',
        decided_by: coordinator.accountId,
        valid_until: '2028-11-24',
        max_running_placements: 1,
        wording: 'Zet terugkomdagen op papier',
        due_on: '2027-01-29',
        blocks_first_placement: true,
      },
    ]);
    await test.jobs.runWaiting();
    const letters = test.mailbox.mails.filter((mail) => mail.to === employer.owner.email);
    expect(letters).toHaveLength(2);
    expect(letters[1]?.text).toContain('Zelfde soort plek');
  });

  it('is refused for another programme than an own one, and to everybody else', async () => {
    const source = await decided();
    await adopt(source, { programmeId: first.id }).expect(404);
    await adopt(source, {}, colleague).expect(404);
    await adopt(source, {}, employer.owner).expect(404);
    await adopt(employer.id).expect(404);
    await adopt(source, { reason: ' ' }).expect(400);
    expect(await standings()).toEqual(['admitted', 'unscreened']);
  });

  it('is refused when there is one already', async () => {
    const source = await decided();
    await adopt(source).expect(201);
    const again = await adopt(source).expect(409);
    expect(again.body.code).toBe('screening.already-admitted');
  });

  it('is refused for a rejection, and for what was decided anew', async () => {
    const rejection = await decided({ outcome: 'rejected', deviationReason: 'Geen klik.' });
    expect((await adopt(rejection).expect(409)).body.code).toBe('screening.not-adoptable');
    employer = await anEmployer(test);
    const older = await decided();
    await decided();
    expect((await adopt(older).expect(409)).body.code).toBe('screening.not-adoptable');
  });

  it('is refused while the employer is suspended', async () => {
    const source = await decided();
    await colleague
      .post(`/api/employers/${employer.id}/suspensions`, {
        ground: 'safety',
        reason: 'Melding van een onveilige werkplek.',
        scope: 'institution',
      })
      .expect(201);
    expect((await adopt(source).expect(409)).body.code).toBe('screening.not-adoptable');
    expect(await standings()).toEqual(['suspended', 'suspended']);
  });

  it('waives no hard requirement of the adopting programme', async () => {
    const source = await decided({}, { answers: { allowance: { value: 250 } } });
    await test.database.transaction((tx) =>
      tx.query(
        `insert into institution.policy_rows (id, kind, programme_id, value, valid_from, source, created_at)
         values (gen_random_uuid(), 'minimum_allowance', $1, 300, '2026-01-01', 'besluit', now())`,
        [second.id],
      ),
    );
    const refused = await adopt(source).expect(409);
    expect(refused.body).toMatchObject({
      code: 'screening.adopt-knock-out-failed',
      title:
        'Voor jouw opleiding is een harde eis niet gehaald (vraag 21). Overnemen kan daarom niet.',
    });
  });

  it('of an admission with an overdue condition is refused', async () => {
    const source = await decided(withConditions, noSchoolTime);
    await test.database.transaction((tx) =>
      tx.query(`update standing.conditions set due_on = '2026-11-23' where admission_id = $1`, [
        source,
      ]),
    );
    expect((await adopt(source).expect(409)).body.code).toBe('screening.not-adoptable');
  });

  it('happens once when pressed at the same moment', async () => {
    const source = await decided();
    const answers = await Promise.all(Array.from({ length: 6 }, () => adopt(source)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });
});
