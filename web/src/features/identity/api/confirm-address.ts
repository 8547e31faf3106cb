// Confirms an e-mail address with the token of the mailed link, or asks for that mail again.
import { answer, api, idempotencyKey } from '../../../shared/api/client';

export const confirmAddress = (token: string) =>
  answer(api.POST('/employer-accounts/confirm', { body: { token } }));

export const mailConfirmationAgain = (email: string) =>
  answer(api.POST('/employer-accounts/resend', { body: { email }, headers: idempotencyKey() }));
