// How safe a section is, from how safe each of its answers is: the worst counts, and the last time.
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import type { SaveState } from '../../../shared/forms/autosaver';
import type { OwnSection } from '../api/own-screening';
import type { Entries } from './answer-book';

const worstFirst: readonly SaveState[] = [
  'conflict',
  'refused',
  'retrying',
  'saving',
  'waiting',
  'saved',
];

export interface SavedTogether {
  state: SaveState;
  at: Date | null;
  isDirty: boolean;
}

export function savedTogether(entries: Entries): SavedTogether {
  const saves = [...entries.values()].map(({ save }) => save);
  const state = worstFirst.find((each) => saves.some((save) => save.state === each)) ?? 'idle';
  const times = saves.flatMap(({ savedAt }) => savedAt ?? []);
  const at = times.reduce<Date | null>((last, time) => (last && last > time ? last : time), null);
  return { state, at, isDirty: saves.some(({ isDirty }) => isDirty) };
}

/** On opening the page: when the section was last saved, if that was today. */
export function lastSavedToday({ items }: Pick<OwnSection, 'items'>): Date | null {
  const today = dayOf(now());
  const times = items.flatMap(({ answer }) =>
    answer && dayOf(answer.savedAt) === today ? new Date(answer.savedAt).getTime() : [],
  );
  return times.length === 0 ? null : new Date(Math.max(...times));
}
