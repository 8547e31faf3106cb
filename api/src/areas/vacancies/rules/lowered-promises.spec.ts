// Which changes lower a promise to students, and which do not.
import { loweredPromises } from './lowered-promises';
import { emptyContent, type VacancyContent } from './vacancy-content';

const before: VacancyContent = {
  ...emptyContent,
  allowance: 500,
  supervisionHours: 2,
  remoteDays: 1,
  travelCosts: true,
  expensesNote: 'Lunch',
  hoursPerWeek: 32,
  daysPerWeek: 4,
  adjustments: 'In overleg',
};

describe('a promise', () => {
  it.each<[keyof VacancyContent, Partial<VacancyContent>]>([
    ['allowance', { allowance: 499 }],
    ['allowance', { allowance: 0 }],
    ['supervisionHours', { supervisionHours: 1.5 }],
    ['remoteDays', { remoteDays: 0 }],
    ['travelCosts', { travelCosts: false }],
    ['expensesNote', { expensesNote: '' }],
    ['hoursPerWeek', { hoursPerWeek: 36 }],
    ['daysPerWeek', { daysPerWeek: 5 }],
    ['admissionTest', { admissionTest: 'Een test' }],
    ['adjustments', { adjustments: '' }],
  ])('of %s is lowered by %j', (field, change) => {
    expect(loweredPromises(before, { ...before, ...change })).toEqual([field]);
  });

  it.each<Partial<VacancyContent>>([
    {},
    { allowance: 600 },
    { supervisionHours: 3 },
    { remoteDays: 2 },
    { hoursPerWeek: 24, daysPerWeek: 3 },
    { title: 'Anders', body: 'Anders', places: 1 },
    { expensesNote: 'Iets anders' },
    { adjustments: 'Meer in overleg' },
  ])('is kept or raised by %j', (change) => {
    expect(loweredPromises(before, { ...before, ...change })).toEqual([]);
  });

  it('cannot be lowered where none was made', () => {
    const none = { ...before, travelCosts: false, allowance: 0, admissionTest: 'Een test' };
    expect(loweredPromises(none, { ...none, admissionTest: 'Een andere test' })).toEqual([]);
    expect(loweredPromises({ ...none, travelCosts: null }, none)).toEqual([]);
  });
});
