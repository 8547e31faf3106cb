// After any history the search holds exactly the vacancies that students may see, and a rebuild gives the same rows.
import fc from 'fast-check';
import type { Actor } from '../../kernel/access/actor';
import { addDays } from '../../kernel/clock/plain-date';
import { Problem } from '../../kernel/errors/problem';
import type { Id } from '../../kernel/ids/ids';
import { Admissions, LiftSuspension, Standing, SuspendEmployer } from '../standing/standing.public';
import { aProgramme } from '../../testing/a-programme';
import { aDraft } from '../../testing/a-vacancy';
import { aScreening } from '../../testing/a-screening';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { draftOf } from './http/draft-of';
import { CloseVacancy } from './use-cases/close-vacancy';
import { OccupiedPlaces } from './use-cases/occupied-places';
import { PauseVacancy } from './use-cases/pause-vacancy';
import { PublishVacancy } from './use-cases/publish-vacancy';
import { ResumeVacancy } from './use-cases/resume-vacancy';
import { ReviseVacancy } from './use-cases/revise-vacancy';
import { RewriteSearch } from './use-cases/rewrite-search';
import { SaveDraft } from './use-cases/save-draft';
import { StartVacancy } from './use-cases/start-vacancy';
import { SubmitVacancy } from './use-cases/submit-vacancy';
import { WithdrawVersion } from './use-cases/withdraw-version';

const seed = Number(process.env['FC_SEED'] ?? 1);
const histories = 20 * Number(process.env['STAGEKEUR_RUNS'] ?? 1);

/** Which of the few things there are an act is about. */
const which = fc.constantFrom(0, 0, 0, 1);
const act = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('publish' as const), vacancy: which }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      vacancy: which,
      lower: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom('pause', 'pause', 'resume', 'resume', 'withdraw', 'submit'),
      vacancy: which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), vacancy: which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('occupy' as const),
      vacancy: which,
      taken: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('admit' as const),
      programme: which,
      outcome: fc.constantFrom('admitted', 'admitted_with_conditions', 'rejected'),
      days: fc.constantFrom(1, 5, 400),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('suspend' as const),
      whole: fc.boolean(),
      programme: which,
    }),
  },
  { weight: 2, arbitrary: fc.constant({ does: 'lift' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      hours: fc.constantFrom(1, 13, 24, 24 * 6, 24 * 29),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'tidy' as const }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

describe('the search', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('holds what may be seen after any history, and a rebuild changes nothing', async () => {
    let moments = 0;
    let seenMoments = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 6, maxLength: 20, size: 'max' }),
        async (acts) => {
          test.clock.set(testStart);
          const world = await World.create(test);
          let waited = false;
          for (const one of acts) {
            await world.perform(one);
            moments += 1;
            const [seen, allowed] = [await world.visible(), await world.truth()];
            if (seen.length > 0) seenMoments += 1;
            // Nothing is ever visible that may not be; what may be seen is there unless time passed since the last tidying.
            const extra = seen.filter((pair) => !allowed.includes(pair));
            expect({ one, extra }).toEqual({ one, extra: [] });
            if (one.does === 'wait' || one.does === 'tidy') waited = one.does === 'wait';
            if (!waited) expect({ one, seen }).toEqual({ one, seen: allowed });
          }
          await world.tidy();
          expect(await world.visible()).toEqual(await world.truth());
          const before = await world.rows();
          await test.get(RewriteSearch).rebuildEmployer(world.employer.id);
          expect(await world.rows()).toEqual(before);
        },
      ),
      { seed, numRuns: histories, endOnFailure: true },
    );
    // Histories in which nothing is ever visible would prove nothing.
    expect(seenMoments / moments).toBeGreaterThan(0.2);
    expect(seenMoments / moments).toBeLessThan(0.95);
  }, 120_000);

  it('is made whole again from nothing', async () => {
    const all = 'select *, words::text as words from vacancies.search order by vacancy_id';
    await test.get(RewriteSearch).rebuild();
    const before = await test.database.query(all);
    await test.database.transaction((tx) => tx.query('delete from vacancies.search'));
    await test.get(RewriteSearch).rebuild();
    expect(await test.database.query(all)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });
});

/** One employer with two vacancies, two programmes and a coordinator of both. */
class World {
  private readonly vacancies: Id[] = [];

  private constructor(
    private readonly test: TestApp,
    readonly employer: TestEmployer,
    private readonly programmes: readonly Id[],
    private readonly coordinator: Actor,
    private readonly owner: Actor,
    private readonly screeningId: Id,
  ) {}

  static async create(test: TestApp): Promise<World> {
    const programmes = [(await aProgramme(test)).id, (await aProgramme(test)).id];
    const person = await signIn(test, { role: 'coordinator', scopeIds: programmes });
    const employer = await anEmployer(test);
    const actor = { sessionId: person.sessionId, name: 'x', language: 'nl' as const };
    const coordinator: Actor = {
      ...actor,
      accountId: person.accountId,
      role: 'coordinator',
      programmeIds: programmes,
      employerId: null,
    };
    const { accountId } = employer.owner;
    const owner: Actor = {
      ...actor,
      accountId,
      role: 'employer',
      programmeIds: [],
      employerId: employer.id,
    };
    const screening = await aScreening(test, {
      employerId: employer.id,
      programmeIds: programmes,
      answeredBy: accountId,
      checkedBy: person.accountId,
    });
    const world = new World(test, employer, programmes, coordinator, owner, screening.id);
    for (const index of [0, 1])
      world.vacancies.push(await world.submitted(index === 0 ? programmes : programmes.slice(1)));
    for (const programmeId of programmes) await world.admit(programmeId, 'admitted', 400);
    for (const vacancy of [0, 1]) await world.perform({ does: 'publish', vacancy });
    return world;
  }

  /** Acts as the product lets one; what it refuses changes nothing and is fine. */
  async perform(one: Act): Promise<void> {
    try {
      await this.attempt(one);
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
    }
  }

  private async attempt(one: Act): Promise<void> {
    const { test, coordinator, owner } = this;
    const id = 'vacancy' in one ? (this.vacancies[one.vacancy] ?? '') : '';
    const version = id === '' ? 0 : await this.version(id);
    switch (one.does) {
      case 'publish':
        return test.get(PublishVacancy).run(coordinator, id, 'Past bij de opleiding', version);
      case 'change':
        return this.change(id, version, one.lower);
      case 'pause':
        return test.get(PauseVacancy).run(owner, id, version);
      case 'resume':
        return test.get(ResumeVacancy).run(owner, id, version);
      case 'withdraw':
        return test.get(WithdrawVersion).run(owner, id, version);
      case 'submit':
        return test.get(SubmitVacancy).run(owner, id, version);
      case 'close':
        await test.get(CloseVacancy).run(owner, id, { reason: 'filled' }, version);
        this.vacancies[one.vacancy] = await this.submitted(this.programmes);
        return;
      case 'occupy':
        return test.database.transaction((tx) =>
          test.get(OccupiedPlaces).set(tx, owner, id, one.taken),
        );
      case 'admit':
        return this.admit(this.programmes[one.programme] ?? '', one.outcome, one.days);
      case 'suspend': {
        const programmeId = one.whole ? null : (this.programmes[one.programme] ?? null);
        await test.get(SuspendEmployer).run(coordinator, this.employer.id, {
          ground: 'fraud',
          reason: 'Een polis bleek vals te zijn.',
          scope: one.whole ? 'institution' : 'programme',
          programmeId,
        });
        return;
      }
      case 'lift':
        for (const measure of await this.measures())
          await test.get(LiftSuspension).run(coordinator, measure, 'De polis bleek toch echt.', 1);
        return;
      case 'wait':
        test.clock.advance({ hours: one.hours });
        return;
      case 'tidy':
        return this.tidy();
    }
  }

  private async submitted(programmeIds: readonly Id[]): Promise<Id> {
    const { test, owner } = this;
    const id = await test.get(StartVacancy).run(owner, null);
    const far = {
      startsOn: addDays(test.clock.today(), 400),
      closesOn: addDays(test.clock.today(), 10),
    };
    await test.get(SaveDraft).run(owner, id, 1, draftOf(aDraft(test, programmeIds, far)));
    await test.get(SubmitVacancy).run(owner, id, 2);
    return id;
  }

  private async change(id: Id, version: number, lower: boolean): Promise<void> {
    const { test, owner } = this;
    await test.get(ReviseVacancy).run(owner, id, version);
    const dates = {
      startsOn: addDays(test.clock.today(), 400),
      closesOn: addDays(test.clock.today(), 5),
    };
    const changed = {
      ...dates,
      places: 1,
      allowance: lower ? 400 : 700,
      title: 'Meer jongerenwerk',
    };
    const programmeIds = lower ? this.programmes : this.programmes.slice(0, 1);
    await test
      .get(SaveDraft)
      .run(owner, id, version + 1, draftOf(aDraft(test, programmeIds, changed)));
    await test.get(SubmitVacancy).run(owner, id, version + 2);
  }

  private async admit(
    programmeId: Id,
    outcome: 'admitted' | 'admitted_with_conditions' | 'rejected',
    days: number,
  ) {
    const { test } = this;
    const today = test.clock.today();
    await test.database.transaction(async (tx) => {
      await test.get(Standing).forDeciding(tx, this.employer.id);
      await test.get(Admissions).record(
        tx,
        { accountId: this.coordinator.accountId, role: 'coordinator' },
        {
          employerId: this.employer.id,
          employerName: this.employer.name,
          programmeId,
          screeningId: this.screeningId,
          outcome,
          reason: 'Past bij de opleiding',
          proposal: {},
          deviationReason: null,
          seen: {},
          adoptedFrom: null,
          validFrom: today,
          validUntil: outcome === 'rejected' ? null : addDays(today, days),
          maxRunningPlacements: null,
          conditions:
            outcome === 'admitted_with_conditions'
              ? [
                  {
                    itemKey: null,
                    wording: 'Zet terugkomdagen op papier',
                    ownerName: 'Farah',
                    dueOn: addDays(today, 3),
                    blocksFirstPlacement: false,
                  },
                ]
              : [],
        },
      );
    });
  }

  /** What the timetable and the waiting jobs would do by now. */
  async tidy(): Promise<void> {
    for (const measureId of await this.measures(true))
      await this.test.jobs.run('standing.end-suspension', { measureId });
    await this.test.jobs.run('vacancies:tidy-search');
  }

  private async measures(over = false): Promise<Id[]> {
    const rows = await this.test.database.query<{ id: Id }>(
      `select id from standing.measures where employer_id = $1 and lifted_at is null
       ${over ? 'and ends_at <= $2' : 'and ends_at > $2'}`,
      [this.employer.id, this.test.clock.now()],
    );
    return rows.map(({ id }) => id);
  }

  private async version(id: Id): Promise<number> {
    const row = await this.test.database.queryOne<{ version: number }>(
      'select version from vacancies.vacancies where id = $1',
      [id],
    );
    return row?.version ?? 0;
  }

  /** `vacancy programme` of everything that a student would find now. */
  async visible(): Promise<string[]> {
    const rows = await this.test.database.query<{ pair: string }>(
      `select vacancy_id || ' ' || unnest(programme_ids) as pair from vacancies.search
       where employer_id = $1 and visible_until > $2 order by 1`,
      [this.employer.id, this.test.clock.now()],
    );
    return rows.map(({ pair }) => pair);
  }

  /** The same, from the rule itself: published, place left, not closed for responses, and standing admits. */
  async truth(): Promise<string[]> {
    const now = this.test.clock.now();
    const answers = await this.test.get(Standing).of(this.employer.id, this.programmes);
    const admitting = answers
      .filter(({ visibleUntil }) => visibleUntil !== null && now < visibleUntil)
      .map(({ programmeId }) => programmeId);
    const rows = await this.test.database.query<{ id: Id; programmes: Id[] }>(
      `select v.id, n.programme_ids as programmes from vacancies.vacancies v
       join vacancies.versions n on n.vacancy_id = v.id and n.state = 'approved'
       where v.employer_id = $1 and v.state = 'published' and v.places_taken < n.places and n.closes_on >= $2`,
      [this.employer.id, this.test.clock.today()],
    );
    return rows
      .flatMap(({ id, programmes }) =>
        programmes.filter((one) => admitting.includes(one)).map((one) => `${id} ${one}`),
      )
      .sort();
  }

  rows(): Promise<object[]> {
    return this.test.database.query<object>(
      'select *, words::text as words from vacancies.search where employer_id = $1 order by vacancy_id',
      [this.employer.id],
    );
  }
}
