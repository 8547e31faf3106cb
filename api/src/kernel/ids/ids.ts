// Gives out identifiers: time-ordered (UUID v7) for rows, random (v4) where an order would tell something.
import { v4, v7, validate } from 'uuid';

export type Id = string;

/** A time-ordered id for a new row. */
export const newId = (): Id => v7();

/** A random id, for rows whose order of arrival must stay private. */
export const newRandomId = (): Id => v4();

export const isId = (value: unknown): value is Id => typeof value === 'string' && validate(value);
