// Holds the standing in SQL, by which lists are filtered, to the one pure rule: over random histories they say the same.
import fc from 'fast-check';
import { addDays } from '../../kernel/clock/plain-date';
import { newId } from '../../kernel/ids/ids';
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Standing } from '../standing/standing.public';
import { standingInSql } from './queries/standing-in-sql';

const history = fc.record({
  closed: fc.integer({ min: 0, max: 7 }).map((draw) => draw === 0),
  screeningRuns: fc.boolean(),
  outcome: fc.constantFrom('none', 'admitted', 'admitted_with_conditions', 'rejected'),
  validMonths: fc.constantFrom(1, 24),
  conditions: fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 3 }),
  measures: fc.array(
    fc.record({
      kind: fc.constantFrom('suspension', 'exclusion'),
      scope: fc.constantFrom('institution', 'here', 'elsewhere'),
      startsInDays: fc.integer({ min: -35, max: 5 }),
      days: fc.integer({ min: 1, max: 28 }),
      lifted: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  lookAfterDays: fc.constantFrom(0, 1, 29, 40, 800),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

describe('standing in SQL', () => {
  let test: TestApp;
  let coordinator: SignedIn;
  let here: TestProgramme;
  let elsewhere: TestProgramme;
  beforeAll(async () => {
    test = await startTestApp();
    [here, elsewhere] = [await aProgramme(test), await aProgramme(test)];
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [here.id] });
  });
  afterAll(() => test.close());

  it('is what the rule says, whatever happened before', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(history, async (told) => {
        const employer = await live(told);
        const start = test.clock.now();
        test.clock.advance({ days: told.lookAfterDays });
        try {
          for (const programme of [here, elsewhere]) {
            const [rule] = await test.get(Standing).of(employer.id, [programme.id]);
            const [row] = await test.database.query<{ standing: string }>(
              `select ${standingInSql('$4::uuid', '$2', '$3')} as standing from employers.employers e where e.id = $1`,
              [employer.id, test.clock.now(), test.clock.today(), programme.id],
            );
            expect(row?.standing).toBe(rule?.standing);
            seen.add(row?.standing ?? '');
          }
        } finally {
          test.clock.set(start);
        }
      }),
      { numRuns: 40 * Number(process.env['STAGEKEUR_RUNS'] ?? 1), seed: seed() },
    );
    expect(seen.size).toBeGreaterThan(4);
  }, 120_000);

  async function live(told: History): Promise<TestEmployer> {
    const employer = await anEmployer(test);
    if (told.outcome !== 'none') {
      const admission = await anAdmission(test, {
        employerId: employer.id,
        programmeId: here.id,
        decidedBy: coordinator.accountId,
        outcome: told.outcome,
        validForMonths: told.validMonths,
      });
      for (const days of told.conditions)
        await test.database.transaction((tx) =>
          tx.query(
            `insert into standing.conditions (id, admission_id, wording, owner_name, due_on) values ($1, $2, 'x', 'y', $3)`,
            [newId(), admission, addDays(test.clock.today(), days)],
          ),
        );
    }
    await test.database.transaction(async (tx) => {
      await tx.query(
        'update standing.trust set closed_at = $2, screening_for = $3 where employer_id = $1',
        [employer.id, told.closed ? test.clock.now() : null, told.screeningRuns ? [here.id] : []],
      );
      for (const measure of told.measures) {
        const starts = new Date(test.clock.now().getTime() + measure.startsInDays * 86_400_000);
        const programmeId = { institution: null, here: here.id, elsewhere: elsewhere.id }[
          measure.scope
        ];
        await tx.query(
          `insert into standing.measures (id, employer_id, kind, scope, programme_id, ground, reason, decided_by,
             decided_at, starts_at, ends_at, lifted_at, lifted_by, lift_reason)
           values ($1, $2, $3, $4, $5, 'safety', 'x', $6, $7, $7, $8, $9, $10, $11)`,
          [
            newId(),
            employer.id,
            measure.kind,
            programmeId === null ? 'institution' : 'programme',
            programmeId,
            coordinator.accountId,
            starts,
            new Date(starts.getTime() + measure.days * 86_400_000),
            measure.lifted ? starts : null,
            measure.lifted ? coordinator.accountId : null,
            measure.lifted ? 'x' : null,
          ],
        );
      }
    });
    return employer;
  }
});

const seed = (): number => Number(process.env['FC_SEED'] ?? 1);
