// Says which days the Algemene termijnenwet (article 3) counts as public holidays; terms in working days skip them.
import { PlainDate, addDays, partsOf, plainDateOf, weekdayOf } from './plain-date';

export type HolidayName =
  | 'new_years_day'
  | 'good_friday'
  | 'easter_monday'
  | 'kings_day'
  | 'liberation_day'
  | 'ascension_day'
  | 'whit_monday'
  | 'christmas_day'
  | 'boxing_day';

export interface Holiday {
  date: PlainDate;
  name: HolidayName;
}

const SUNDAY = 7;

/** The holidays of a year in order of date; two of them can share one day (Ascension on 5 May). */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { name: 'new_years_day', date: plainDateOf(year, 1, 1) },
    { name: 'good_friday', date: addDays(easter, -2) },
    { name: 'easter_monday', date: addDays(easter, 1) },
    { name: 'kings_day', date: kingsDay(year) },
    { name: 'liberation_day', date: plainDateOf(year, 5, 5) }, // every year, also where it is a workday
    { name: 'ascension_day', date: addDays(easter, 39) },
    { name: 'whit_monday', date: addDays(easter, 50) },
    { name: 'christmas_day', date: plainDateOf(year, 12, 25) },
    { name: 'boxing_day', date: plainDateOf(year, 12, 26) },
  ];
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
}

const datesByYear = new Map<number, ReadonlySet<PlainDate>>();

/** Whether the day is a public holiday; Sundays that are not in the list are no holiday here. */
export function isHoliday(date: PlainDate): boolean {
  const { year } = partsOf(date);
  let dates = datesByYear.get(year);
  if (!dates) {
    dates = new Set(holidaysOf(year).map((holiday) => holiday.date));
    datesByYear.set(year, dates);
  }
  return dates.has(date);
}

/** King's Day: 27 April, or the 26th when the 27th is a Sunday. The rule of 2014 is applied to all years. */
function kingsDay(year: number): PlainDate {
  const birthday = plainDateOf(year, 4, 27);
  return weekdayOf(birthday) === SUNDAY ? addDays(birthday, -1) : birthday;
}

/** Easter Sunday by the Gregorian computus in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const dayOfMarch = epact + toSunday - 7 * lateMoon + 22; // 32 March is 1 April
  return addDays(plainDateOf(year, 3, 1), dayOfMarch - 1);
}
