// Who is signed in, in which role, what they chose for themselves, and how to change that.
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from './client';
import { ProblemError } from './problem-error';
import type { components } from './schema.gen';

export type Session = components['schemas']['SessionResponse'];
export type Role = components['schemas']['Role'];
export type Density = 'comfortable' | 'compact';
export type Choice = Pick<
  components['schemas']['ChangeMyDetailsRequest'],
  'language' | 'density' | 'shortcuts'
>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  // Not called off when a head goes: a guard may be waiting for the same answer.
  queryFn: () => answer(api.GET('/session')),
  staleTime: 60_000,
});

export const switchRole = (role: Role, scopeId?: string) =>
  answer(api.POST('/session/role', { body: scopeId ? { role, scopeId } : { role } }));

export const signOut = () => answer(api.DELETE('/session'));

/** Shows a choice at once and keeps it in the account; a visitor's choice lasts as long as the page. */
export async function saveChoice(client: QueryClient, choice: Choice): Promise<void> {
  const { queryKey } = sessionQuery;
  client.setQueryData(queryKey, (known) =>
    known?.account ? { ...known, account: { ...known.account, ...choice } } : known,
  );
  const account = client.getQueryData(queryKey)?.account;
  if (!account) return;
  try {
    await sendChoice(client, choice, account.version);
  } catch (error) {
    // Chosen on another device in the meantime: the newest choice counts.
    if (!(error instanceof ProblemError) || error.status !== 412) throw error;
    const newest = await client.query({ ...sessionQuery, staleTime: 0 });
    if (newest.account) await sendChoice(client, choice, newest.account.version);
  }
}

async function sendChoice(client: QueryClient, choice: Choice, version: number): Promise<void> {
  const account = await answer(api.PATCH('/me', { body: choice, headers: ifMatch(version) }));
  client.setQueryData(sessionQuery.queryKey, (known) => known && { ...known, account });
}
