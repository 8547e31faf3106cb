// The two languages of every screen, and which one to begin with.
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en';
}

/** The address wins (?lang=en), then the browser; an account's own choice is applied once it is known. */
export function firstLanguage(search: string, browser: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const known = browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'nl';
}
