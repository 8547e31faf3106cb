// The only source of the present moment, asked by everyone, so that tests and the seed can live on another day.
import { amsterdamDateOf } from './amsterdam';
import { PlainDate } from './plain-date';

export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /** The day it is now in the Netherlands. */
  today(): PlainDate {
    return amsterdamDateOf(this.now());
  }
}

/** The clock of the running product. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** An amount of time; a day is 24 hours here, whatever summer time does. */
export interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
}

/** A clock that stands still until it is moved, for tests and the demo story. */
export class SettableClock extends Clock {
  private epochMs: number;

  /** Starts at this instant; text is read as ISO 8601 with a zone. */
  constructor(start: Date | string) {
    super();
    this.epochMs = epochMsOf(start);
  }

  now(): Date {
    return new Date(this.epochMs);
  }

  set(instant: Date | string): void {
    this.epochMs = epochMsOf(instant);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): void {
    const wholeMinutes = (days * 24 + hours) * 60 + minutes;
    this.epochMs += (wholeMinutes * 60 + seconds) * 1000 + milliseconds;
  }
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function epochMsOf(instant: Date | string): number {
  const zoned = typeof instant !== 'string' || ISO_INSTANT.test(instant);
  const epochMs = zoned ? new Date(instant).getTime() : Number.NaN;
  if (Number.isNaN(epochMs)) throw new RangeError('not an instant with a time zone');
  return epochMs;
}
