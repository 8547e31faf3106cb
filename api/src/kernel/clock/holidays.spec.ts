// Holds the holidays against a table of literal dates, so that the formula for Easter has to agree with calendars.
import { holidaysOf, isHoliday } from './holidays';
import { parsePlainDate } from './plain-date';

// Good Friday, Easter Monday, King's Day, Ascension Day, Whit Monday
const MOVING: Record<number, [string, string, string, string, string]> = {
  2024: ['03-29', '04-01', '04-27', '05-09', '05-20'],
  2025: ['04-18', '04-21', '04-26', '05-29', '06-09'],
  2026: ['04-03', '04-06', '04-27', '05-14', '05-25'],
  2027: ['03-26', '03-29', '04-27', '05-06', '05-17'],
  2028: ['04-14', '04-17', '04-27', '05-25', '06-05'],
  2029: ['03-30', '04-02', '04-27', '05-10', '05-21'],
  2030: ['04-19', '04-22', '04-27', '05-30', '06-10'],
  2031: ['04-11', '04-14', '04-26', '05-22', '06-02'],
  2032: ['03-26', '03-29', '04-27', '05-06', '05-17'],
  2033: ['04-15', '04-18', '04-27', '05-26', '06-06'],
  2034: ['04-07', '04-10', '04-27', '05-18', '05-29'],
  2035: ['03-23', '03-26', '04-27', '05-03', '05-14'],
};

describe('public holidays', () => {
  it.each(Object.keys(MOVING).map(Number))('are those of the calendar in %i', (year) => {
    const [goodFriday, easterMonday, kingsDay, ascension, whitMonday] = MOVING[year] ?? [];
    const byName = Object.fromEntries(holidaysOf(year).map(({ name, date }) => [name, date]));
    expect(byName).toEqual({
      new_years_day: `${String(year)}-01-01`,
      good_friday: `${String(year)}-${String(goodFriday)}`,
      easter_monday: `${String(year)}-${String(easterMonday)}`,
      kings_day: `${String(year)}-${String(kingsDay)}`,
      liberation_day: `${String(year)}-05-05`,
      ascension_day: `${String(year)}-${String(ascension)}`,
      whit_monday: `${String(year)}-${String(whitMonday)}`,
      christmas_day: `${String(year)}-12-25`,
      boxing_day: `${String(year)}-12-26`,
    });
  });

  // The earliest and the latest Easter there can be, and the years in which shorter formulas go wrong.
  it.each([
    [1818, '1818-03-23'],
    [2285, '2285-03-23'],
    [1943, '1943-04-26'],
    [2038, '2038-04-26'],
    [1954, '1954-04-19'],
    [1981, '1981-04-20'],
    [2049, '2049-04-19'],
    [2076, '2076-04-20'],
    [2100, '2100-03-29'],
  ])('put Easter Monday of %i on %s', (year, date) => {
    const monday = holidaysOf(year).find((holiday) => holiday.name === 'easter_monday');
    expect(monday?.date).toBe(date);
  });

  it('come in order of date', () => {
    const dates = holidaysOf(2026).map((holiday) => holiday.date);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toHaveLength(9);
  });

  it('count one day once when two fall together', () => {
    // Ascension Day of 2016 was 5 May.
    const names = holidaysOf(2016)
      .filter((holiday) => holiday.date === '2016-05-05')
      .map((holiday) => holiday.name);
    expect(names.sort()).toEqual(['ascension_day', 'liberation_day']);
    expect(isHoliday(parsePlainDate('2016-05-05'))).toBe(true);
  });

  it.each([
    ['2026-04-27', true],
    ['2025-04-26', true],
    ['2025-04-27', false], // the birthday itself, a Sunday: the day was kept on the 26th
    ['2026-04-05', false], // Easter Sunday is no day of the list; it is a Sunday anyhow
    ['2026-12-24', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('hold %s: %p', (date, expected) => {
    expect(isHoliday(parsePlainDate(date))).toBe(expected);
  });
});
