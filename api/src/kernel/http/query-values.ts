// Reads what a query string can carry (texts only) as the type a request class wants: numbers, booleans, lists.
import { Transform } from 'class-transformer';

/** `?km=25` as a number; anything that is no plain decimal number stays as it was and fails validation. */
export const FromQueryNumber = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,9}(\.\d{1,4})?$/.test(value) ? Number(value) : value,
  );

/** `?remote=true` as a boolean. */
export const FromQueryBoolean = () =>
  Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );

/** `?type=a&type=b` or `?type=a,b` as a list. */
export const FromQueryList = () =>
  Transform(({ value }: { value: unknown }) => {
    if (typeof value === 'string') return value === '' ? [] : value.split(',');
    return value;
  });
