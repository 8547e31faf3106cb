// What a browser sends along when it wants to sign in at the institution.
import type { Language } from '../../../kernel/access/actor';
import { ChoiceField, TextField } from '../../../kernel/http/fields';

export class BeginSignInQuery {
  /** Page of ours to return to; anything else is ignored. */
  @TextField(1, 500, { optional: true })
  to?: string;

  /** Language of our page, passed on to the institution's. */
  @ChoiceField(['nl', 'en'], { optional: true })
  language?: Language;

  /** Set when we already sent the browser to our canonical address. */
  @TextField(1, 1, { optional: true })
  canonical?: string;
}
