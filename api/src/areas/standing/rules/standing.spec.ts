// The one answer to "may this employer recruit here": each rule by name, and what must hold for any history.
import fc from 'fast-check';
import { addDays, parsePlainDate, type PlainDate } from '../../../kernel/clock/plain-date';
import { endOfDay, startOfDay } from '../../../kernel/clock/amsterdam';
import { maySeeVacancies, standing, type MeasureInForce, type TrustFacts } from './standing';

const today = parsePlainDate('2026-11-24');
const noon = new Date('2026-11-24T11:00:00Z');
const programmeId = 'social-work';

const facts = (given: Partial<TrustFacts> = {}): TrustFacts => ({
  programmeId,
  closed: false,
  screeningRuns: false,
  admission: {
    outcome: 'admitted',
    validFrom: addDays(today, -10),
    validUntil: addDays(today, 700),
    maxRunningPlacements: null,
    openConditions: [],
  },
  measures: [],
  ...given,
});

const suspension = (given: Partial<MeasureInForce> = {}): MeasureInForce => ({
  kind: 'suspension',
  programmeId: null,
  startsAt: new Date('2026-11-20T10:00:00Z'),
  endsAt: new Date('2026-12-18T23:00:00Z'),
  liftedAt: null,
  ...given,
});

const nameOf = (given: Partial<TrustFacts>) => standing(facts(given), noon, today).standing;

describe('standing of an employer for a programme', () => {
  it('is unscreened without any decision', () => {
    expect(nameOf({ admission: null })).toBe('unscreened');
  });

  it('is in screening while a first screening runs', () => {
    expect(nameOf({ admission: null, screeningRuns: true })).toBe('in_screening');
  });

  it('leaves a valid admission alone while a re-screening runs', () => {
    expect(nameOf({ screeningRuns: true })).toBe('admitted');
  });

  it('shows vacancies up to the end of the last day of the admission, Amsterdam time', () => {
    const answer = standing(
      facts({ admission: { ...validAdmission(), validUntil: parsePlainDate('2026-11-24') } }),
      noon,
      today,
    );
    expect(answer.visibleUntil).toEqual(new Date('2026-11-24T23:00:00Z'));
  });

  it('lapses the day after the admission ended', () => {
    expect(nameOf({ admission: { ...validAdmission(), validUntil: addDays(today, -1) } })).toBe(
      'lapsed',
    );
  });

  it('lapses when a condition is not met in time, and shows nothing', () => {
    const admission = { ...validAdmission(), openConditions: [condition(addDays(today, -1))] };
    expect(standing(facts({ admission }), noon, today)).toMatchObject({
      standing: 'lapsed',
      reason: 'condition_overdue',
      visibleUntil: null,
    });
  });

  it('shows vacancies no longer than the first condition that falls due', () => {
    const admission = {
      ...validAdmission(),
      outcome: 'admitted_with_conditions' as const,
      maxRunningPlacements: 2,
      openConditions: [condition(addDays(today, 40)), condition(addDays(today, 20), true)],
    };
    expect(standing(facts({ admission }), noon, today)).toEqual({
      standing: 'admitted_with_conditions',
      visibleUntil: endOfDay(addDays(today, 20)),
      maxRunningPlacements: 2,
      blocksPlacements: true,
      reason: 'conditions_open',
    });
  });

  it('is admitted without a limit once every condition is met', () => {
    const admission = {
      ...validAdmission(),
      outcome: 'admitted_with_conditions' as const,
      maxRunningPlacements: 2,
    };
    expect(standing(facts({ admission }), noon, today)).toMatchObject({
      standing: 'admitted',
      maxRunningPlacements: null,
      blocksPlacements: false,
    });
  });

  it('is suspended for every programme by a measure of the institution', () => {
    expect(nameOf({ measures: [suspension()] })).toBe('suspended');
  });

  it('is not suspended by a measure for another programme', () => {
    expect(nameOf({ measures: [suspension({ programmeId: 'ict' })] })).toBe('admitted');
  });

  it('is not suspended before the start, from the end on, or after it was lifted', () => {
    expect(nameOf({ measures: [suspension({ startsAt: new Date(noon.getTime() + 1) })] })).toBe(
      'admitted',
    );
    expect(nameOf({ measures: [suspension({ endsAt: noon })] })).toBe('admitted');
    expect(nameOf({ measures: [suspension({ liftedAt: noon })] })).toBe('admitted');
  });

  it('puts exclusion before suspension, and closing before both', () => {
    const measures = [suspension(), suspension({ kind: 'exclusion' })];
    expect(nameOf({ measures })).toBe('excluded');
    expect(nameOf({ measures, closed: true })).toBe('closed');
  });

  it('stays rejected until a new screening runs', () => {
    const admission = { ...validAdmission(), outcome: 'rejected' as const, validUntil: null };
    expect(nameOf({ admission })).toBe('rejected');
    expect(nameOf({ admission, screeningRuns: true })).toBe('in_screening');
  });
});

describe('any history', () => {
  const anyDay = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days));
  const anyMoment = anyDay.map((day) => startOfDay(day));
  const anyMeasure = fc.record({
    kind: fc.constantFrom('suspension' as const, 'exclusion' as const),
    programmeId: fc.constantFrom(null, programmeId, 'ict'),
    startsAt: anyMoment,
    endsAt: anyMoment,
    liftedAt: fc.option(anyMoment),
  });
  const anyFacts: fc.Arbitrary<TrustFacts> = fc.record({
    programmeId: fc.constant(programmeId),
    closed: fc.boolean(),
    screeningRuns: fc.boolean(),
    admission: fc.option(
      fc.record({
        outcome: fc.constantFrom(
          'admitted' as const,
          'admitted_with_conditions' as const,
          'rejected' as const,
        ),
        validFrom: anyDay,
        validUntil: fc.option(anyDay),
        maxRunningPlacements: fc.option(fc.nat(9)),
        openConditions: fc.array(fc.record({ dueOn: anyDay, blocksFirstPlacement: fc.boolean() }), {
          maxLength: 4,
        }),
      }),
    ),
    measures: fc.array(anyMeasure, { maxLength: 4 }),
  });
  const runs = 1000 * Number(process.env['STAGEKEUR_RUNS'] ?? '1');

  it('never shows vacancies while a measure holds, the employer is closed, or no admission is valid', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const answer = standing(given, noon, today);
        const measured = given.measures.some(
          (measure) =>
            measure.programmeId !== 'ict' &&
            measure.liftedAt === null &&
            measure.startsAt <= noon &&
            measure.endsAt > noon,
        );
        const admissible =
          given.admission !== null &&
          given.admission.outcome !== 'rejected' &&
          given.admission.validFrom <= today &&
          (given.admission.validUntil ?? today) >= today &&
          given.admission.openConditions.every((open) => open.dueOn >= today);
        const shown = answer.standing.startsWith('admitted');
        expect(shown).toBe(!given.closed && !measured && admissible);
        if (!shown) expect(maySeeVacancies(answer, noon)).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it('is never made better by one more measure', () => {
    fc.assert(
      fc.property(anyFacts, anyMeasure, (given, extra) => {
        const before = standing(given, noon, today);
        const after = standing({ ...given, measures: [...given.measures, extra] }, noon, today);
        expect(maySeeVacancies(after, noon) && !maySeeVacancies(before, noon)).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  it('holds until the moment it names, and not after it', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { visibleUntil } = standing({ ...given, measures: [] }, noon, today);
        if (visibleUntil === null) return;
        const lastDay = addDays(amsterdamDay(visibleUntil), -1);
        const lastMoment = new Date(visibleUntil.getTime() - 1);
        const still = standing({ ...given, measures: [] }, lastMoment, lastDay);
        const after = standing({ ...given, measures: [] }, visibleUntil, addDays(lastDay, 1));
        expect(still.standing.startsWith('admitted')).toBe(true);
        expect(after.standing.startsWith('admitted')).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});

function validAdmission() {
  const { admission } = facts();
  if (!admission) throw new Error('facts() has an admission');
  return admission;
}

const condition = (dueOn: PlainDate, blocksFirstPlacement = false) => ({
  dueOn,
  blocksFirstPlacement,
});

// A moment at midnight in Amsterdam is the start of this day.
const amsterdamDay = (moment: Date): PlainDate =>
  parsePlainDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment));
