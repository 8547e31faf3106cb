// A check of form with a sentence of its own: "field.<name>" in the catalogues says what belongs in this very field.
import { ValidateBy } from 'class-validator';

/** Stands closest to the property, so that its sentence comes before the general ones. */
export const Told = (name: string, holds: (value: unknown) => boolean) =>
  ValidateBy({ name, validator: { validate: holds } });

/** Text of at least so many characters. */
export const atLeast =
  (length: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.trim().length >= length;

export const aNumber = (value: unknown): boolean => typeof value === 'number';
