// Who may enter, and where a sign-in may lead: only to pages of this app.
import '../testing/words';
import { isNotFound, isRedirect } from '@tanstack/react-router';
import i18next from 'i18next';
import { fakeApi } from '../testing/fake-api';
import { anAccount, signedInAs, visitor } from '../testing/sessions';
import type { Session } from '../shared/api/session';
import { makeQueryClient } from '../shared/api/query-client';
import { homeOf, localDestination, requireRole } from './guards';

const student = signedInAs('student');
const english = signedInAs('student', { account: { ...anAccount, language: 'en' } });

async function entering(role: 'student' | 'coordinator', session: Session, lang?: 'nl' | 'en') {
  fakeApi({ 'GET /api/session': session });
  return requireRole(role)({
    context: { queryClient: makeQueryClient() },
    location: { href: '/stages?q=jeugd' },
    search: lang ? { lang } : {},
  }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

afterEach(async () => {
  await i18next.changeLanguage('nl');
});

it('lets the right role in', async () => {
  expect(await entering('student', student)).toBeUndefined();
});

it('sends a stranger to sign-in and keeps the destination', async () => {
  const thrown = await entering('student', visitor);
  expect(isRedirect(thrown)).toBe(true);
  expect(thrown).toMatchObject({
    options: { to: '/inloggen', search: { naar: '/stages?q=jeugd' } },
  });
});

it('shows another role that nothing is there', async () => {
  expect(isNotFound(await entering('coordinator', student))).toBe(true);
});

it('speaks the language of the account, unless the address asks for another', async () => {
  await entering('student', english, 'nl');
  expect(i18next.language).toBe('nl');
  await entering('student', english);
  expect(i18next.language).toBe('en');
});

it('gives each role its own first page', () => {
  expect(homeOf('student')).toBe('/stages');
  expect(homeOf('coordinator')).toBe('/werk');
  expect(homeOf(null)).toBe('/');
});

it.each(['/stages?q=a%26b&plaats=Utrecht', '/werkgever/screening#vraag-3'])('leads to %p', (to) => {
  expect(localDestination(to)).toBe(to);
});

it.each([
  'https://elsewhere.example/',
  '//elsewhere.example/x',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/api/sign-in/institution',
  '',
  undefined,
  ['/stages'],
])('does not lead to %p', (to) => {
  expect(localDestination(to)).toBeUndefined();
});
