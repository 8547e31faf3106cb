// Which clock this process runs on: the system's, unless it plays a story that lies in the past (the demo's seed).
import { SystemClock, type Clock } from './clock';

let chosen: Clock | null = null;

/** Before the application is made: from now on everything here asks this clock. */
export function useClock(clock: Clock): void {
  chosen = clock;
}

export const processClock = (): Clock => chosen ?? new SystemClock();
