// Validators for the values that classically end in a 500: text with NUL or lone surrogates, oversized numbers, odd ids and dates.
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  ValidateIf,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';

@ValidatorConstraint({ name: 'plainText' })
export class PlainTextRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed();
  }

  defaultMessage(): string {
    return 'text has characters that cannot be stored';
  }
}

@ValidatorConstraint({ name: 'calendarDate' })
export class CalendarDateRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
    const parsed = new Date(`${value}T00:00:00Z`);
    return (
      !Number.isNaN(parsed.getTime()) &&
      parsed.toISOString().startsWith(value) &&
      value >= '1900-01-01' &&
      value <= '2199-12-31'
    );
  }

  defaultMessage(): string {
    return 'must be a day as 2026-11-24';
  }
}

interface Options {
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

const presence = (options: Options) =>
  options.optional || options.nullable
    ? [
        ValidateIf(
          (_: object, value: unknown) =>
            !(options.optional && value === undefined) && !(options.nullable && value === null),
        ),
      ]
    : [];

const documented = (options: Options, schema: Record<string, unknown>) =>
  (options.optional ? ApiPropertyOptional : ApiProperty)({
    ...schema,
    nullable: options.nullable ?? false,
  });

/** Text of `min` to `max` characters (UTF-16 units), trimmed, storable. */
export const TextField = (min: number, max: number, options: Options = {}) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    ...presence(options),
    Validate(PlainTextRule),
    MinLength(min),
    MaxLength(max),
    documented(options, { type: String, minLength: min, maxLength: max }),
  );

/** A list of texts. */
export const TextListField = (maxItems: number, maxLength: number, options: Options = {}) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value)
        ? value.map((entry: unknown) => (typeof entry === 'string' ? entry.trim() : entry))
        : value,
    ),
    ...presence(options),
    IsListOf(maxItems),
    Validate(PlainTextRule, { each: true }),
    MaxLength(maxLength, { each: true }),
    documented(options, { type: [String], maxItems }),
  );

@ValidatorConstraint({ name: 'list' })
class ListRule implements ValidatorConstraintInterface {
  validate(value: unknown, args?: { constraints?: unknown[] }): boolean {
    return Array.isArray(value) && value.length <= Number(args?.constraints?.[0] ?? 0);
  }

  defaultMessage(args?: { constraints?: unknown[] }): string {
    return `must be a list of at most ${Number(args?.constraints?.[0] ?? 0)}`;
  }
}

/** An array of at most `maxItems` entries; combine with validators that have `each: true`. */
export const IsListOf = (maxItems: number) => Validate(ListRule, [maxItems]);

export const IntegerField = (min: number, max: number, options: Options = {}) =>
  applyDecorators(
    ...presence(options),
    IsInt(),
    Min(min),
    Max(max),
    documented(options, { type: 'integer', minimum: min, maximum: max }),
  );

export const NumberField = (min: number, max: number, decimals: number, options: Options = {}) =>
  applyDecorators(
    ...presence(options),
    IsNumber({ maxDecimalPlaces: decimals }),
    Min(min),
    Max(max),
    documented(options, { type: Number, minimum: min, maximum: max }),
  );

export const BooleanField = (options: Options = {}) =>
  applyDecorators(...presence(options), IsBoolean(), documented(options, { type: Boolean }));

/** A day without time, `2026-11-24`, between 1900 and 2199. */
export const DateField = (options: Options = {}) =>
  applyDecorators(
    ...presence(options),
    Validate(CalendarDateRule),
    documented(options, { type: String, format: 'date' }),
  );

export const IdField = (options: Options = {}) =>
  applyDecorators(
    ...presence(options),
    IsUUID('all'),
    documented(options, { type: String, format: 'uuid' }),
  );

export const IdListField = (maxItems: number, options: Options = {}) =>
  applyDecorators(
    ...presence(options),
    IsListOf(maxItems),
    IsUUID('all', { each: true }),
    documented(options, { type: [String], maxItems }),
  );

export const ChoiceField = (choices: readonly string[], options: Options = {}) =>
  applyDecorators(
    ...presence(options),
    IsIn([...choices]),
    documented(options, { type: String, enum: [...choices] }),
  );
