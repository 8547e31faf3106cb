// Who is signed in, in which role, and how to change that.
import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../i18n/languages';
import { answer, api } from './client';
import type { paths } from './schema.gen';

export type Session = paths['/session']['get']['responses'][200]['content']['application/json'];
export type Role = NonNullable<Session['role']>;
export type Density = 'comfortable' | 'compact';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  // Not called off when a head goes: a guard may be waiting for the same answer.
  queryFn: () => answer(api.GET('/session')),
  staleTime: 60_000,
});

export const switchRole = (role: Role) => answer(api.POST('/session/role', { body: { role } }));

export const signOut = () => answer(api.DELETE('/session'));

export const signInEmployer = (body: { email: string; password: string }) =>
  answer(api.POST('/sign-in/employer', { body }));

/** The account's own choice; the server keeps it for mails and the next visit. */
export const saveChoice = (choice: { language?: Language; density?: Density }) =>
  answer(api.PATCH('/account', { body: choice }));
