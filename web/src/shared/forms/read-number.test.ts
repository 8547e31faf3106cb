// Numbers as people here write them.
import { readNumber, writeNumber } from './read-number';

it.each([
  ['', null],
  ['  ', null],
  ['4', 4],
  ['4,5', 4.5],
  ['4.5', 4.5],
  ['1.250', 1250],
  ['1.250,50', 1250.5],
  ['€ 525', 525],
  ['-2', -2],
])('reads %p as %p', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

it.each(['vier', '4 uur', '1,2,3', '--2', '1e5', '0x10'])('reads no number in %p', (text) => {
  expect(readNumber(text)).toBeNaN();
});

it('writes a decimal comma in Dutch', () => {
  expect(writeNumber(4.5, true)).toBe('4,5');
  expect(writeNumber(4.5, false)).toBe('4.5');
  expect(writeNumber(null, true)).toBe('');
});
