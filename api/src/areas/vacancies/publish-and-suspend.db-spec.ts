// The race that left an excluded employer's vacancy visible for good: publication and suspension forced to overlap, 60 times.
// The same scenario with the lock left out is the control: it must go wrong, or this spec proves nothing.
import type { Actor } from '../../kernel/access/actor';
import { Database } from '../../kernel/database/database';
import type { Tx } from '../../kernel/database/tx';
import { Problem } from '../../kernel/errors/problem';
import { newId, type Id } from '../../kernel/ids/ids';
import { Employers } from '../employers/employers.public';
import { Promises } from '../screening/screening.public';
import {
  LiftSuspension,
  Standing,
  SuspendEmployer,
  type StandingPerProgramme,
} from '../standing/standing.public';
import { aProgramme } from '../../testing/a-programme';
import { aDraft, aSubmittedVacancy } from '../../testing/a-vacancy';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { forgetWaitingJobs } from '../../testing/forget-waiting-jobs';
import { signIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { ReviewFindings } from './queries/review-findings';
import { PublishVacancy } from './use-cases/publish-vacancy';
import { ReviewTasks } from './use-cases/review-tasks';
import { RewriteSearch } from './use-cases/rewrite-search';
import { VacancyLock } from './use-cases/vacancy-lock';

const rounds = 60;
const controlRounds = 10;

/** Opens once, for whoever waits. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
type Gate = ReturnType<typeof gate>;

/** Standing that stops a publication between its look at standing and its write, with the lock or without it. */
class SlowStanding extends Standing {
  looked = gate();
  mayWrite = gate();
  locks = true;

  override async forWriting(tx: Tx, employerId: Id): Promise<void> {
    if (this.locks) await super.forWriting(tx, employerId);
  }

  override async everywhere(employerId: Id, tx?: Tx): Promise<StandingPerProgramme[]> {
    const answers = await super.everywhere(employerId, tx);
    this.looked.open();
    await this.mayWrite.opened;
    return answers;
  }
}

describe('publishing and suspending at the same moment', () => {
  let test: TestApp;
  let employer: TestEmployer;
  let coordinator: Actor;
  let standing: SlowStanding;
  let publish: PublishVacancy;
  let submitted: Id;

  beforeAll(async () => {
    test = await startTestApp();
    const programme = await aProgramme(test);
    const person = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    coordinator = {
      accountId: person.accountId,
      sessionId: person.sessionId,
      name: person.name,
      language: 'nl',
      role: 'coordinator',
      programmeIds: [programme.id],
      employerId: null,
    };
    employer = await anEmployer(test);
    const { id: employerId } = employer;
    await anAdmission(test, { employerId, programmeId: programme.id, decidedBy: person.accountId });
    submitted = (await aSubmittedVacancy(employer, aDraft(test, [programme.id]))).id;
    const { clock } = test;
    standing = new SlowStanding(test.database, clock, test.get(Employers));
    publish = new PublishVacancy(
      test.database,
      clock,
      test.get(ReviewFindings),
      new VacancyLock(standing),
      standing,
      new RewriteSearch(
        test.get(Database),
        clock,
        standing,
        test.get(Employers),
        test.get(Promises),
      ),
      test.get(ReviewTasks),
    );
  });
  afterAll(async () => {
    await forgetWaitingJobs();
    await test.close();
  });

  /** Another submitted vacancy like the first. */
  async function another(): Promise<Id> {
    const id = newId();
    const columns = await test.database.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'vacancies' and table_name = 'versions' and column_name <> 'vacancy_id'`,
    );
    const names = columns.map(({ name }) => name).join(', ');
    await test.database.transaction(async (tx) => {
      await tx.query(
        `insert into vacancies.vacancies (id, employer_id, state, created_by, created_at, changed_by, changed_at)
         select $1, employer_id, state, created_by, created_at, changed_by, changed_at
         from vacancies.vacancies where id = $2`,
        [id, submitted],
      );
      await tx.query(
        `insert into vacancies.versions (vacancy_id, ${names})
         select $1, ${names} from vacancies.versions where vacancy_id = $2`,
        [id, submitted],
      );
    });
    return id;
  }

  const suspend = () =>
    test.get(SuspendEmployer).run(coordinator, employer.id, {
      ground: 'safety',
      reason: 'Drie studenten meldden intimidatie op de werkvloer.',
      scope: 'institution',
      programmeId: null,
    });

  const lift = (measureId: Id) =>
    test.get(LiftSuspension).run(coordinator, measureId, 'Het onderzoek gaf geen grond.', 1);

  async function visible(): Promise<number> {
    const [row] = await test.database.query<{ count: number }>(
      'select count(*)::int as count from vacancies.search where employer_id = $1',
      [employer.id],
    );
    return row?.count ?? -1;
  }

  /** Waits until somebody waits for the employer's row. */
  async function somebodyWaits(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const [row] = await test.database.query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (row && row.waiting > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error('nobody waited: the two did not overlap');
  }

  /** The publication has looked and not yet written when the suspension comes. Returns how many are visible afterwards. */
  async function overlap(locks: boolean): Promise<number> {
    standing.locks = locks;
    standing.looked = gate();
    standing.mayWrite = gate();
    const published = publish.run(coordinator, await another(), null, 1);
    await standing.looked.opened;
    const suspended = suspend();
    if (locks) await somebodyWaits();
    else await suspended;
    standing.mayWrite.open();
    await published;
    const measure = await suspended;
    const left = await visible();
    await test.database.transaction((tx) =>
      tx.query(
        `update vacancies.vacancies set state = 'closed', closed_reason = 'replaced', closed_by = changed_by,
         closed_at = changed_at where employer_id = $1 and state = 'published'`,
        [employer.id],
      ),
    );
    await lift(measure);
    return left;
  }

  it(`leaves nothing visible, ${rounds} times of ${rounds}`, async () => {
    const outcomes: number[] = [];
    for (let round = 0; round < rounds; round += 1) outcomes.push(await overlap(true));
    expect(outcomes).toEqual(Array.from({ length: rounds }, () => 0));
  }, 60_000);

  it('leaves vacancies of a suspended employer visible when the lock is left out', async () => {
    const outcomes: number[] = [];
    for (let round = 0; round < controlRounds; round += 1) outcomes.push(await overlap(false));
    expect(outcomes.filter((left) => left > 0)).toHaveLength(controlRounds);
  }, 60_000);

  it('refuses a publication that waited for a suspension', async () => {
    standing.locks = true;
    standing.mayWrite = gate();
    standing.mayWrite.open();
    const vacancyId = await another();
    const held: Gate = gate();
    const mayCommit = gate();
    const suspension = test.database.transaction(async (tx) => {
      await standing.forDeciding(tx, employer.id);
      held.open();
      await mayCommit.opened;
      await tx.query(
        `insert into standing.measures (id, employer_id, kind, scope, ground, reason, decided_by, decided_at, starts_at, ends_at)
         values ($1, $2, 'suspension', 'institution', 'fraud', 'Valse polis', $3, $4, $4, $4::timestamptz + interval '1 day')`,
        [newId(), employer.id, coordinator.accountId, test.clock.now()],
      );
    });
    await held.opened;
    const publication = publish.run(coordinator, vacancyId, null, 1);
    const refused = expect(publication).rejects.toThrow(Problem);
    await somebodyWaits();
    mayCommit.open();
    await suspension;
    await refused;
    await expect(publication).rejects.toMatchObject({ code: 'vacancies.not-admitted' });
    expect(await visible()).toBe(0);
  });
});
