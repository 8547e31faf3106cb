// Changes the password of an employer's account; the present one is asked again.
import { answer, api } from '../../../shared/api/client';

export const changePassword = (body: { current: string; next: string }) =>
  answer(api.PUT('/me/password', { body }));
