// Sends the mailed code of a sign-in on a browser we do not know yet.
import { answer, api } from '../../../shared/api/client';

export const answerDeviceCode = (body: { attempt: string; code: string }) =>
  answer(api.POST('/sign-in/employer/device-code', { body }));
