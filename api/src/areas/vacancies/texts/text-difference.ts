// Shows word by word what a newer text took out and put in, for the coordinator who reviews it.
import { diffWordsWithSpace } from 'diff';

export interface TextPart {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** Above this many characters together two texts are shown as replaced as a whole: comparing would take too long. */
const longestCompared = 20_000;

export function textDifference(before: string, after: string): TextPart[] {
  if (before.length + after.length > longestCompared) return wholly(before, after);
  const parts = diffWordsWithSpace(before, after, { timeout: 500 });
  if (parts === undefined) return wholly(before, after);
  return parts.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

const wholly = (before: string, after: string): TextPart[] => [
  { text: before, change: 'removed' },
  { text: after, change: 'added' },
];
