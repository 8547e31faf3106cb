// The screens of each audience: an address, or how to find one that depends on the data.
import type { Page } from '@playwright/test';

export type Audience = 'public' | 'student' | 'employer' | 'administrator';
type Screen = string | ((page: Page) => Promise<string>);

/** An id out of a list of the API. */
const idFrom =
  (list: string, make: (id: string) => string, pick = 'id'): Screen =>
  async (page) => {
    const answer = await page.request.get(list);
    const { items } = (await answer.json()) as { items: Record<string, string>[] };
    return make(items[0]?.[pick] ?? 'none');
  };

export const screens: Readonly<Record<Audience, readonly Screen[]>> = {
  public: [
    '/',
    '/inloggen',
    '/hulp',
    '/toegankelijkheid',
    '/privacy',
    '/aanmelden',
    '/wachtwoord-vergeten',
    '/demo/post',
    '/bestaat-niet',
  ],
  student: [
    '/stages',
    '/stages?q=zzzzzz',
    idFrom('/api/search', (id) => `/stages/${id}`),
    '/mijn-gegevens',
    '/mijn-gegevens/ingelogd',
  ],
  employer: ['/mijn-gegevens', '/mijn-gegevens/wachtwoord'],
  administrator: [
    '/beheer',
    '/beheer/mensen',
    '/beheer/mensen?q=zzzzzz',
    idFrom('/api/admin/people', (id) => `/beheer/mensen/${id}`),
    '/beheer/mensen/importeren',
    '/beheer/opleidingen',
    '/beheer/opleidingen/nieuw',
    idFrom('/api/admin/programmes', (id) => `/beheer/opleidingen/${id}`),
    '/beheer/faculteiten/nieuw',
    '/beheer/beleid',
    '/beheer/beleid/nieuw',
    '/beheer/logboek',
    '/beheer/systeem',
  ],
};
