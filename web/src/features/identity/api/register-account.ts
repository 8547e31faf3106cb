// Asks for an account for a person of an employer; the answer never tells whether the address is known.
import { answer, api } from '../../../shared/api/client';
import type { Language } from '../../../shared/i18n/languages';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
  language: Language;
}

export const registerAccount = (body: NewAccount) =>
  answer(api.POST('/employer-accounts', { body }));
