// Proves the eleven test with worked numbers and against every single wrong digit.
import fc from 'fast-check';
import { isRsin, readRsin } from './rsin';

describe('an RSIN', () => {
  it.each([
    ['123456782', '123456782'], // worked example: 9+16+21+24+25+24+21+16 = 156, 156 mod 11 = 2
    ['857587973', '857587973'], // public test company Test BV Donald
    ['1234.56.782', '123456782'],
    [' 123 456 782', '123456782'],
    [' '.repeat(31) + '123456782', '123456782'],
    ['010000008', '010000008'], // leading zero: 8 x 1 = 8
  ])('is read from %j', (text, number) => {
    expect(readRsin(text)).toBe(number);
  });

  it.each([
    '',
    '123456781',
    '123456783',
    '213456782', // the first two digits swapped
    '000000000',
    '12345678',
    '1234567820',
    '12345678２',
    'NL123456782B01',
    ' '.repeat(32) + '123456782',
  ])('is not %j', (text) => {
    expect(readRsin(text)).toBeNull();
  });

  it.each([123456782, null, ['123456782'], '123456782 '])('is not stored as %j', (value) => {
    expect(isRsin(value)).toBe(false);
  });

  it('does not exist where the remainder is 10', () => {
    // 9x1 + 2x6 = 21, 21 mod 11 = 10: no ninth digit will do
    const any = '0123456789'.split('').some((check) => isRsin(`10000006${check}`));
    expect(any).toBe(false);
  });

  it('shows every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (start, place, shift) => {
          const eight = String(start).padStart(8, '0');
          const check = [...eight].reduce((sum, digit, i) => sum + Number(digit) * (9 - i), 0) % 11;
          fc.pre(check < 10);
          const good = `${eight}${String(check)}`;
          const digits = [...good];
          digits[place] = String((Number(digits[place]) + shift) % 10);
          expect(isRsin(good)).toBe(true);
          expect(isRsin(digits.join(''))).toBe(false);
        },
      ),
    );
  });
});
