// Days and amounts in the reader's words, for sentences that the API makes.
import type { Language } from '../access/actor';
import type { PlainDate } from '../clock/plain-date';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

// Making a formatter costs a hundred times what using it does.
const dayFormats: Record<Language, Intl.DateTimeFormat> = {
  nl: longDay('nl'),
  en: longDay('en'),
};
const numberFormats: Record<Language, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat(locales.nl),
  en: new Intl.NumberFormat(locales.en),
};
const euroFormats: Record<Language, Intl.NumberFormat> = { nl: euros('nl'), en: euros('en') };

function longDay(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `dinsdag 24 november 2026`, `Tuesday 24 November 2026`. */
export const formatDay = (language: Language, day: PlainDate): string =>
  dayFormats[language].format(new Date(`${day}T00:00:00Z`)).replace(',', '');

/** `€ 450`, `€450`: whole euros. */
export const formatEuro = (language: Language, amount: number): string =>
  euroFormats[language].format(amount);

/** `2`, `1,5` or `1.5`. */
export const formatNumber = (language: Language, value: number): string =>
  numberFormats[language].format(value);

function euros(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
}
