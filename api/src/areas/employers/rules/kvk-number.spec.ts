// Proves that only eight digits are read as a KvK number, however they are spaced.
import { isKvkNumber, readKvkNumber } from './kvk-number';

describe('a KvK number', () => {
  it.each([
    ['68750110', '68750110'],
    ['01234567', '01234567'],
    [' 6875 0110 ', '68750110'],
    ['68.75.01.10', '68750110'],
    [' '.repeat(32) + '68750110', '68750110'],
  ])('is read from %j', (text, number) => {
    expect(readKvkNumber(text)).toBe(number);
  });

  it.each([
    '',
    '6875011',
    '687501101',
    '00000000',
    '6875011O',
    '６８７５０１１０',
    '-8750110',
    'KvK 68750110',
    '68750110\u0000',
    '6875011٠',
    ' '.repeat(33) + '68750110',
  ])('is not %j', (text) => {
    expect(readKvkNumber(text)).toBeNull();
  });

  it.each([68750110, null, undefined, ['68750110'], { length: 8 }, '6875 0110', '68750110\n'])(
    'is not stored as %j',
    (value) => {
      expect(isKvkNumber(value)).toBe(false);
    },
  );
});
