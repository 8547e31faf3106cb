// A forgotten password: asks for the link, and chooses a new one with it.
import { answer, api, idempotencyKey } from '../../../shared/api/client';

export const mailPasswordLink = (email: string) =>
  answer(api.POST('/password/forgot', { body: { email }, headers: idempotencyKey() }));

export const resetPassword = (body: { token: string; password: string }) =>
  answer(api.POST('/password/reset', { body }));
