// What people of employers send to get an account, to sign in and to get back in.
import type { Language } from '../../../kernel/access/actor';
import { ChoiceField, TextField } from '../../../kernel/http/fields';
import { CodeField, EmailField, PasswordField, TokenField } from './fields';

export class RegisterRequest {
  @TextField(2, 120)
  name!: string;

  @EmailField()
  email!: string;

  @PasswordField()
  password!: string;

  @ChoiceField(['nl', 'en'])
  language!: Language;
}

export class EmailRequest {
  @EmailField()
  email!: string;
}

export class TokenRequest {
  @TokenField()
  token!: string;
}

export class ResetPasswordRequest {
  @TokenField()
  token!: string;

  @PasswordField()
  password!: string;
}

export class SignInRequest {
  @EmailField()
  email!: string;

  @PasswordField()
  password!: string;
}

export class DeviceCodeRequest {
  @TokenField()
  attempt!: string;

  @CodeField()
  code!: string;
}
