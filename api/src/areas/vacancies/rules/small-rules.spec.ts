// The small rules of a vacancy: its allowance for its hours, its last day, whether it is new, its three facts, its terms, why it is not seen.
import { addDays, parsePlainDate } from '../../../kernel/clock/plain-date';
import { allowanceFor } from './allowance';
import { daysNew, newSince } from './novelty';
import { lastDay } from './period';
import { searchTerms } from './search-terms';
import { shortFacts } from './short-facts';
import { visibilityOf, type VisibilityFacts } from './visibility';

const day = parsePlainDate;

describe('the allowance for the hours of a vacancy', () => {
  it.each([
    [525, 32, 467],
    [525, 36, 525],
    [525, 40, 525],
    [600, 18, 300],
    [0, 32, 0],
    [5000, 1, 139],
  ])('of € %i at 36 hours is, for %i hours, € %i', (full, hours, own) => {
    expect(allowanceFor(full, hours)).toBe(own);
  });
});

describe('the last day', () => {
  it.each([
    ['2027-02-01', 22, '2027-07-02'],
    ['2027-02-03', 1, '2027-02-09'],
    ['2027-02-06', 1, '2027-02-12'],
    ['2027-02-07', 1, '2027-02-12'],
  ])('of a start on %s for %i weeks is %s', (start, weeks, end) => {
    expect(lastDay(day(start), weeks)).toBe(end);
  });
});

describe('a vacancy is new', () => {
  const today = day('2026-11-24');
  it('for a week from its publication', () => {
    expect(newSince(today, today)).toBe(today);
    expect(newSince(addDays(today, 1 - daysNew), today)).toBe('2026-11-18');
    expect(newSince(addDays(today, -daysNew), today)).toBeNull();
  });
});

describe('the three facts', () => {
  it('are the first that hold', () => {
    const source = { supervisionHours: 2, admissionTest: false, promiseKinds: [] };
    expect(shortFacts(source)).toEqual(['supervision', 'no_admission_test']);
    expect(
      shortFacts({
        ...source,
        promiseKinds: ['confidential_adviser', 'school_time', 'no_overtime'],
      }),
    ).toEqual(['supervision', 'no_overtime', 'confidential_adviser']);
    expect(
      shortFacts({ supervisionHours: 0, admissionTest: true, promiseKinds: ['no_fees'] }),
    ).toEqual(['no_fees']);
  });
});

describe('the words of a student', () => {
  it.each([
    ['', []],
    ['  Begeleiding   Jongeren ', ['begeleiding', 'jongeren']],
    ['stage Stages stagiair internship', []],
    ['stage zorg', ['zorg']],
    ['hbo-ict', ['hbo-ict']],
    ["kinder's", ["kinder's"]],
    ['zorg zorg', ['zorg']],
    ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['!!! <-> & | :*', []],
    ['ＺＯＲＧ', ['zorg']],
    ['x'.repeat(300), ['x'.repeat(40)]],
  ])('%j are searched as %j', (words, terms) => {
    expect(searchTerms(words)).toEqual(terms);
  });
});

describe('why a vacancy is not seen', () => {
  const today = day('2026-11-24');
  const facts: VisibilityFacts = {
    state: 'published',
    places: 2,
    placesTaken: 0,
    closesOn: day('2026-11-24'),
    inSearch: false,
  };
  it.each<[string, Partial<VisibilityFacts>]>([
    ['visible', { inSearch: true }],
    ['not_published', { state: 'draft' }],
    ['not_published', { state: 'submitted' }],
    ['not_published', { state: 'returned' }],
    ['paused', { state: 'paused' }],
    ['closed', { state: 'closed' }],
    ['full', { placesTaken: 2 }],
    ['expired', { closesOn: day('2026-11-23') }],
    ['not_admitted', {}],
    ['not_admitted', { closesOn: null }],
  ])('is that it is %s: %j', (why, some) => {
    expect(visibilityOf({ ...facts, ...some }, today)).toBe(why);
  });
});
