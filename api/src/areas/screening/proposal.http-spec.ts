// What a coordinator sees before deciding: what is known, what is lost and why, what the rules propose.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening, type ScreeningOptions } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the proposal for an admission', () => {
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
  const view = async (id: string) =>
    (
      await coordinator
        .get(`/api/screenings/${id}/proposal?programmeId=${programme.id}`)
        .expect(200)
    ).body;
  const decide = (id: string, body: object) =>
    coordinator
      .post(`/api/screenings/${id}/admissions`, {
        programmeId: programme.id,
        outcome: 'admitted',
        reason: 'Uw leerplan en begeleiding zijn goed op orde.',
        conditions: [],
        ...body,
      })
      .set('if-match', '"1"');
  const setMinimum = (programmeId: string, value: number) =>
    test.database.transaction((tx) =>
      tx.query(
        `insert into institution.policy_rows (id, kind, programme_id, value, valid_from, source, created_at)
         values (gen_random_uuid(), 'minimum_allowance', $1, $2, '2026-01-01', 'besluit', now())`,
        [programmeId, value],
      ),
    );

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

  it('is shown with what is known, what is lost and why, what is proposed and why', async () => {
    const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    await test.database.transaction((tx) =>
      tx.query(
        `insert into institution.enrolments (id, account_id, programme_id, cohort)
         values (gen_random_uuid(), $1, $2, 2025)`,
        [student.accountId, programme.id],
      ),
    );
    const id = await given({
      answers: { school_time: { value: false }, supervision_hours: { value: 1.5 } },
      outcomes: { conduct_policy: null },
    });
    const shown = await view(id);
    expect(shown).toMatchObject({
      version: 1,
      state: 'verified',
      hardRequirements: {
        total: 19,
        met: 19,
        checkedByYou: 18,
        checkedByColleagues: 0,
        fromPublicSource: 1,
      },
      total: 94,
      thresholds: { admit: 70, conditions: 50, shift: 0, shiftReason: null },
      proposal: {
        outcome: 'admitted_with_conditions',
        label: 'Toelaten met voorwaarden',
        reasons: [
          'Alle 19 harde eisen zijn gehaald.',
          'Vraag 26 is een voorwaarde vóór de eerste stage: Tijd voor terugkomdagen en schoolopdrachten.',
          '94 punten is genoeg: de grens om toe te laten is 70.',
        ],
        mustBecomeConditions: [{ itemKey: 'school_time', number: 26 }],
        mostWithConditions: 2,
        validUntil: '2028-11-24',
        rulesSince: '2026-11-24',
      },
      outcomes: [
        { outcome: 'admitted', hindrances: [{ why: 'open', number: 26 }] },
        { outcome: 'admitted_with_conditions', hindrances: [] },
        { outcome: 'rejected', hindrances: [] },
      ],
      supply: { visibleVacancies: 0, studentsEnrolled: 1 },
      secondPersonNeeded: false,
      inForce: null,
      allowedCommands: ['decide'],
    });
    const lost = shown.weighted.flatMap((part: { lost: string[] }) => part.lost);
    expect(lost).toEqual([
      'Genoeg uren begeleiding per week: 1,5 uur per week, alle punten bij 2 uur per week',
      'Afspraken tegen ongewenst gedrag op papier: alleen verklaard, telt half',
    ]);
    const points = shown.weighted.map((part: { points: number }) => part.points);
    expect(points.reduce((sum: number, value: number) => sum + value, 0)).toBe(94);
    expect(shown.hardRequirements.items[0]).toMatchObject({
      number: 1,
      state: 'met',
      checkedBy: 'Marloes Verhagen',
      checkedByYou: true,
      verifier: 'public_source',
      finding: 'Gezien bij vraag 1',
    });
    expect(
      shown.beforeFirstPlacement.find((one: { number: number }) => one.number === 26),
    ).toMatchObject({
      state: 'open',
      answer: 'Nee',
    });
  });

  it('is never to admit below the minimum allowance in force for the programme', async () => {
    const id = await given({ answers: { allowance: { value: 250 } } });
    expect((await view(id)).proposal.outcome).toBe('admitted');
    await setMinimum(programme.id, 300);
    const shown = await view(id);
    expect(shown.proposal.outcome).toBe('rejected');
    expect(shown.outcomes).toContainEqual({
      outcome: 'admitted_with_conditions',
      hindrances: [{ why: 'failed', number: 21 }],
    });
    expect(shown.proposal.reasons[0].replace(/\s/g, ' ')).toBe(
      'Vraag 21 is een harde eis: € 250 per maand, de grens is € 300 per maand.',
    );
    await decide(id, { deviationReason: 'Toch graag.' }).expect(400);
  });

  it('follows the thresholds of the programme, and says that they were moved and why', async () => {
    const weak = {
      answers: {
        ready_day_one: { value: false },
        confidant: { value: false },
        conduct_policy: { value: false },
        structured_selection: { value: 0 },
        costs: { value: false },
      },
    };
    const id = await given(weak);
    expect((await view(id)).proposal.outcome).toBe('admitted_with_conditions');
    await test.database.transaction((tx) =>
      tx.query(
        `update institution.programmes set threshold_shift = -10, threshold_reason = 'Weinig plekken' where id = $1`,
        [programme.id],
      ),
    );
    const shown = await view(id);
    expect(shown.proposal.outcome).toBe('admitted');
    expect(shown.thresholds).toEqual({
      admit: 60,
      conditions: 40,
      shift: -10,
      shiftReason: 'Weinig plekken',
    });
    expect(shown.proposal.reasons).toContain(
      'Deze opleiding verschuift de grenzen met -10 punten.',
    );
  });
});
