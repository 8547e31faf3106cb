// Signs a person of an employer in; on a browser we do not know, a mailed code has to follow.
import { answer, api } from '../../../shared/api/client';

export const signInEmployer = (body: { email: string; password: string }) =>
  answer(api.POST('/sign-in/employer', { body }));
