// The screens of each audience: an address, or how to find one that depends on the data.
import type { Page } from '@playwright/test';

export type Audience =
  | 'public'
  | 'student'
  | 'screened employer'
  | 'returned employer'
  | 'coordinator'
  | 'administrator';
export type Screen = string | ((page: Page) => Promise<string>);

/** An id out of a list of the API. */
const idFrom =
  (list: string, make: (id: string) => string): Screen =>
  async (page) => {
    const answer = await page.request.get(list);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    return make(items[0]?.id ?? 'none');
  };

/** What a task of this kind is about. */
const subjectOf =
  (kind: string, make: (id: string) => string): Screen =>
  async (page) => {
    const answer = await page.request.get(`/api/tasks?view=programme&kind=${kind}`);
    const { items } = (await answer.json()) as { items: { subject: { id: string } }[] };
    return make(items[0]?.subject.id ?? 'none');
  };

const fileOf = (page = ''): Screen =>
  idFrom('/api/employers?q=Veerhaven', (id) => `/werk/werkgevers/${id}${page}`);

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
  'screened employer': [
    '/werkgever',
    '/werkgever/screening',
    '/werkgever/screening/opleidingen',
    '/werkgever/besluiten',
    '/werkgever/organisatie',
    '/werkgever/organisatie/gegevens',
    '/werkgever/organisatie/contactpersoon',
    '/werkgever/organisatie/locaties/nieuw',
    '/werkgever/mensen',
    '/werkgever/vacatures',
    idFrom('/api/employer/vacancies', (id) => `/werkgever/vacatures/${id}`),
    '/mijn-gegevens',
    '/mijn-gegevens/wachtwoord',
  ],
  'returned employer': [
    '/werkgever',
    '/werkgever/screening',
    '/werkgever/screening/veiligheid',
    '/werkgever/screening/controle',
    '/werkgever/vacatures',
  ],
  coordinator: [
    '/werk',
    idFrom('/api/tasks?view=programme', (id) => `/werk?taak=${id}`),
    '/werk/werkgevers',
    '/werk/werkgevers?q=zzzzzz',
    fileOf(),
    fileOf('/screening'),
    fileOf('/vacatures'),
    fileOf('/mensen'),
    fileOf('/opschorten'),
    subjectOf('screening', (id) => `/werk/screenings/${id}`),
    '/werk/sjabloon',
    '/werk/vacatures',
    subjectOf('vacancy', (id) => `/werk/vacatures/${id}`),
  ],
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
    '/beheer/sjabloon',
  ],
};
