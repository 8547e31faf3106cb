// Who may enter an audience's pages: nobody signed in goes to sign-in, another role sees "not found".
import { notFound, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery, type Role, type Session } from '../shared/api/session';
import { switchLanguage } from '../shared/i18n/i18n';
import { paths } from './paths';

interface Entry {
  context: { queryClient: QueryClient };
  location: { href: string };
  search: { lang?: 'nl' | 'en' };
}

/** Whoever is signed in, in whatever role. */
export async function requireAccount({ context, location, search }: Entry): Promise<Session> {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (!session.account) {
    throw redirect({ to: paths.signIn, search: { naar: location.href } });
  }
  if (!search.lang) await switchLanguage(session.account.language);
  return session;
}

/** Whoever works at an employer, also before there is an organisation to act for. */
export async function requireEmployerPerson(entry: Entry) {
  const { account, role } = await requireAccount(entry);
  if (account?.kind !== 'employer' || (role !== 'employer' && role !== null)) throw notFound();
}

export function requireRole(role: Role) {
  return async (entry: Entry) => {
    const session = await requireAccount(entry);
    if (session.role !== role) throw notFound();
  };
}

/** Where each role begins. Roles whose pages come later begin at the start page. */
export function homeOf(role: Role | null, kind?: NonNullable<Session['account']>['kind']): string {
  switch (role) {
    case 'student':
      return paths.search;
    case 'employer':
      return paths.employerHome;
    case 'coordinator':
      return paths.workQueue;
    case 'administrator':
      return paths.administration;
    case 'school_supervisor':
    case 'confidential_adviser':
    case 'committee_member':
    case 'board':
      return paths.start;
    case null:
      // Somebody of an employer registers the organisation there.
      return kind === 'employer' ? paths.employerHome : paths.start;
  }
}

/** A destination that came in through the address: only pages of this app, never another site. */
export function localDestination(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const url = URL.canParse(value, window.location.origin)
    ? new URL(value, window.location.origin)
    : undefined;
  if (url?.origin !== window.location.origin || url.pathname.startsWith('/api/')) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}
