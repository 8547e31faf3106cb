// Validators of what people type to sign in.
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength, MinLength, Validate } from 'class-validator';
import { PlainTextRule, TextField } from '../../../kernel/http/fields';

export const EmailField = () => applyDecorators(TextField(3, 254), IsEmail());

/** A password as typed, spaces and all; how good it is, is the policy's matter. This only stops what is far too long to look at. */
export const PasswordField = () =>
  applyDecorators(
    Validate(PlainTextRule),
    MinLength(1),
    MaxLength(800),
    ApiProperty({ type: String, format: 'password', minLength: 1, maxLength: 800 }),
  );

/** A token from a link of ours, or a handle of a sign-in under way. */
export const TokenField = () => TextField(1, 200);

/** The 6 digits of a mail code; spaces around and between are forgiven by the page that sends it. */
export const CodeField = () => applyDecorators(TextField(6, 6), Matches(/^\d{6}$/));
