// A small world for the specs of the search: one employer, two vacancies, two programmes, and random acts on them through the use cases.
import fc from 'fast-check';
import type { Actor } from '../kernel/access/actor';
import { addDays } from '../kernel/clock/plain-date';
import { Problem } from '../kernel/errors/problem';
import type { Id } from '../kernel/ids/ids';
import {
  Admissions,
  LiftSuspension,
  Standing,
  SuspendEmployer,
} from '../areas/standing/standing.public';
import { END_SUSPENSION } from '../areas/standing/jobs/end-suspension';
import { draftOf } from '../areas/vacancies/http/draft-of';
import { CloseVacancy } from '../areas/vacancies/use-cases/close-vacancy';
import { OccupiedPlaces } from '../areas/vacancies/use-cases/occupied-places';
import { PauseVacancy } from '../areas/vacancies/use-cases/pause-vacancy';
import { PublishVacancy } from '../areas/vacancies/use-cases/publish-vacancy';
import { ResumeVacancy } from '../areas/vacancies/use-cases/resume-vacancy';
import { ReviseVacancy } from '../areas/vacancies/use-cases/revise-vacancy';
import { SaveDraft } from '../areas/vacancies/use-cases/save-draft';
import { StartVacancy } from '../areas/vacancies/use-cases/start-vacancy';
import { SubmitVacancy } from '../areas/vacancies/use-cases/submit-vacancy';
import { WithdrawVersion } from '../areas/vacancies/use-cases/withdraw-version';
import { aProgramme } from './a-programme';
import { aScreening } from './a-screening';
import { aDraft } from './a-vacancy';
import { anEmployer, type TestEmployer } from './an-employer';
import { signIn } from './sign-in';
import type { TestApp } from './test-app';

/** Which of the few things there are an act is about. */
const which = fc.constantFrom(0, 0, 0, 1);
export const act = fc.oneof(
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
export type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** One employer with two vacancies, two programmes and a coordinator of both. */
export class SearchWorld {
  private readonly vacancies: Id[] = [];

  private constructor(
    private readonly test: TestApp,
    readonly employer: TestEmployer,
    private readonly programmes: readonly Id[],
    private readonly coordinator: Actor,
    private readonly owner: Actor,
    private readonly screeningId: Id,
  ) {}

  static async create(test: TestApp): Promise<SearchWorld> {
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
    const world = new SearchWorld(test, employer, programmes, coordinator, owner, screening.id);
    for (const index of [0, 1])
      world.vacancies.push(await world.submitted(index === 0 ? programmes : programmes.slice(1)));
    for (const programmeId of programmes) await world.admit(programmeId, 'admitted', 400);
    for (const vacancy of [0, 1] as const) await world.perform({ does: 'publish', vacancy });
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
      await this.test.jobs.run(END_SUSPENSION, { measureId });
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
