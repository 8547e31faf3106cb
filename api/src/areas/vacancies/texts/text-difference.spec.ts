// The reviewer sees which words went and which came, and nothing of either text is lost.
import { textDifference } from './text-difference';

const joined = (parts: ReturnType<typeof textDifference>, without: 'added' | 'removed') =>
  parts
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
  it('names the words that changed', () => {
    const parts = textDifference('Je werkt 28 uur per week.', 'Je werkt 36 uur per week.');
    expect(parts.filter(({ change }) => change !== 'same')).toEqual([
      { text: '28', change: 'removed' },
      { text: '36', change: 'added' },
    ]);
  });

  it.each([
    ['', 'nieuw'],
    ['oud', ''],
    ['een twee drie', 'drie twee een'],
    ['alinea\n\nalinea', 'alinea\n\nandere alinea'],
    ['woord '.repeat(3000), 'anders '.repeat(3000)],
  ])('gives back both texts whole', (before, after) => {
    const parts = textDifference(before, after);
    expect(joined(parts, 'added')).toBe(before);
    expect(joined(parts, 'removed')).toBe(after);
  });
});
