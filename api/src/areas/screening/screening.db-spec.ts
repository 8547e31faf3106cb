// What the database itself keeps of screening, whoever writes: findings and submissions stay, a checklist in force stays, one runs at a time.
import type { DataSource } from 'typeorm';
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { openDatabase } from '../../testing/test-database';
import { screeningStates } from './rules/screening-lifecycle';
import { Templates } from './store/templates';
import { CheckedFacts } from './screening.public';
import { baseTemplate } from './template/base-template';
import { InstallBaseTemplate } from './use-cases/install-base-template';

describe('what the database keeps of screening', () => {
  let test: TestApp;
  let owner: DataSource;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;

  const given = (state: 'in_review' | 'verified' | 'draft') =>
    aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: employer.owner.accountId,
      checkedBy: coordinator.accountId,
      state,
    });

  beforeAll(async () => {
    test = await startTestApp();
    owner = await openDatabase('owner');
    programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
  });
  beforeEach(async () => {
    employer = await anEmployer(test);
  });
  afterAll(async () => {
    await owner.destroy();
    await test.close();
  });

  it.each(['app', 'owner'] as const)(
    'refuses role %s to change or remove a finding',
    async (role) => {
      const { id } = await given('in_review');
      const connection = role === 'owner' ? owner : await openDatabase('app');
      const refused = role === 'owner' ? /append-only/ : /permission denied/;
      await expect(
        connection.query(
          `update screening.verifications set finding = 'iets anders' where screening_id = $1`,
          [id],
        ),
      ).rejects.toThrow(refused);
      await expect(
        connection.query('delete from screening.verifications where screening_id = $1', [id]),
      ).rejects.toThrow(refused);
      if (role === 'app') await connection.destroy();
    },
  );

  it('refuses to change or remove what was sent in', async () => {
    const { id } = await given('in_review');
    await owner.query(
      `insert into screening.submissions (screening_id, number, answers, submitted_by, submitted_at)
       values ($1, 1, '{}', $2, now())`,
      [id, employer.owner.accountId],
    );
    await expect(
      owner.query(`update screening.submissions set answers = '{"a":1}' where screening_id = $1`, [
        id,
      ]),
    ).rejects.toThrow('append-only');
    await expect(
      owner.query('delete from screening.submissions where screening_id = $1', [id]),
    ).rejects.toThrow('append-only');
  });

  it('refuses any change of a checklist in force, also by its owner', async () => {
    const template = await test.get(Templates).inForce(test.database);
    const id = template?.id;
    for (const statement of [
      `update screening.template_items set weight = 0 where template_id = $1 and key = 'rie'`,
      `delete from screening.template_items where template_id = $1 and key = 'rie'`,
      `insert into screening.template_items (template_id, key, number, section, question_nl, question_en,
         kind, verifier, knock_out, weight)
       values ($1, 'new', 99, 'terms', 'Nieuw?', 'New?', 'yes_no', 'employer', 'none', 0)`,
      `update screening.templates set state = 'draft' where id = $1`,
      `update screening.templates set number = 7 where id = $1`,
    ]) {
      await expect(owner.query(statement, [id])).rejects.toThrow(
        'a template in force is immutable',
      );
    }
  });

  it('lets a checklist retire, and never come back', async () => {
    const [draft] = await owner.query<[{ id: string }]>(
      `insert into screening.templates (id, programme_id, number, title_nl, title_en, created_at)
       values (gen_random_uuid(), $1, 1, 'Aanvulling', 'Supplement', now()) returning id`,
      [programme.id],
    );
    const set = (state: string) =>
      owner.query(
        `update screening.templates set state = $2, in_force_from = coalesce(in_force_from, '2026-11-24') where id = $1`,
        [draft.id, state],
      );
    await set('in_force');
    await set('retired');
    await expect(set('in_force')).rejects.toThrow('immutable');
  });

  it('has the checklist of the code, installed once by however many processes start', async () => {
    await Promise.all(Array.from({ length: 8 }, () => test.get(InstallBaseTemplate).run()));
    const rows = await owner.query('select id from screening.templates where programme_id is null');
    expect(rows).toHaveLength(1);
    const template = await test.get(Templates).inForce(test.database);
    expect(template?.number).toBe(baseTemplate.number);
    const items = await test.get(Templates).items(test.database, template!.id);
    expect(items).toEqual(baseTemplate.items);
  });

  it('lets one screening run per employer: twenty starts at once give one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        employer.owner.post('/api/employer/screening', { programmeIds: [programme.id] }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(19);
    const rows = await owner.query('select 1 from screening.screenings where employer_id = $1', [
      employer.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('lets no second one run, also past the application', async () => {
    await given('draft');
    await expect(given('in_review')).rejects.toMatchObject({ code: 'kernel.already-exists' });
  });

  it('keeps one answer when two tabs save the first one at the same moment', async () => {
    await aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: employer.owner.accountId,
      state: 'draft',
      answers: { costs: null },
    });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        employer.owner.put('/api/employer/screening/answers/costs', { value: true }, 0),
      ),
    );
    const saved = answers.filter(({ status }) => status === 200);
    expect(saved.length).toBeGreaterThanOrEqual(1);
    expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
    const rows = await owner.query(
      `select a.version from screening.answers a join screening.screenings s on s.id = a.screening_id
       where s.employer_id = $1 and a.item_key = 'costs'`,
      [employer.id],
    );
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('prints no fact without a finding "met" on the answer as it stands', async () => {
    const { id } = await given('verified');
    const keys = async () =>
      (await test.get(CheckedFacts).of(employer.id, programme.id)).map(({ key }) => key);
    const printed = await keys();
    expect(printed).toHaveLength(39);
    const found = await owner.query(
      `select item_key from screening.verifications where screening_id = $1 and outcome = 'met'`,
      [id],
    );
    expect([...printed].sort()).toEqual(
      found.map((row: { item_key: string }) => row.item_key).sort(),
    );
    // An answer that changed after it was checked is not checked any more.
    await owner.query(
      `update screening.answers set version = 2 where screening_id = $1 and item_key = 'rie'`,
      [id],
    );
    expect(await keys()).not.toContain('rie');
    await owner.query(
      `insert into screening.verifications (id, screening_id, item_key, answer_version, outcome, finding,
         source, seen_on, verified_by, verified_role, verified_at)
       values (gen_random_uuid(), $1, 'insurance', 1, 'not_met', 'Polis vervallen', 'Polis', '2026-11-24',
         $2, 'coordinator', '2026-11-25T09:00:00Z')`,
      [id, coordinator.accountId],
    );
    expect(await keys()).not.toContain('insurance');
    await owner.query(`update screening.screenings set state = 'superseded' where id = $1`, [id]);
    expect(await keys()).toEqual([]);
  });

  it('has the states of the lifecycle', async () => {
    const [check] = await owner.query<[{ definition: string }]>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'screenings_state'`,
    );
    const states = [...check.definition.matchAll(/'(\w+)'/g)].map(([, state]) => state);
    expect(states.sort()).toEqual([...screeningStates].sort());
  });
});
