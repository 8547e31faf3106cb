// What a person sends about themselves.
import type { Language } from '../../../kernel/access/actor';
import { BooleanField, ChoiceField, TextField } from '../../../kernel/http/fields';
import { PasswordField } from './fields';
import { densities } from './session.responses';

export class ChangeMyDetailsRequest {
  @ChoiceField(['nl', 'en'], { optional: true })
  language?: Language;

  @ChoiceField(densities, { optional: true })
  density?: (typeof densities)[number];

  @BooleanField({ optional: true })
  shortcuts?: boolean;

  @TextField(2, 120, { optional: true })
  name?: string;
}

export class ChangePasswordRequest {
  @PasswordField()
  current!: string;

  @PasswordField()
  next!: string;
}
