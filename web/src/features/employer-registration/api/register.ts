// Registering an organisation, and acting for it from then on.
import type { QueryClient } from '@tanstack/react-query';
import { answer, api, idempotencyKey } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import { sessionQuery, switchRole } from '../../../shared/api/session';

type Schemas = components['schemas'];
export type RegistrationBody = Schemas['RegisterEmployerRequest'];
export type Outcome = Schemas['RegistrationResponse'];

export const register = (body: RegistrationBody, key: string) =>
  answer(api.POST('/employers', { body, headers: idempotencyKey(key) }));

/** Goes on as somebody of this organisation; whatever was read before belonged to nobody's. */
export async function actFor(client: QueryClient, employerId: string): Promise<void> {
  await switchRole('employer', employerId);
  await client.query({ ...sessionQuery, staleTime: 0 });
  // Not merely removed: what stands on the page is asked anew.
  await client.resetQueries({ queryKey: ['employer'] });
}
