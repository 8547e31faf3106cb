// Proves that no value written by a stranger gets through in another type, size or alphabet than promised.
import fc from 'fast-check';
import {
  Nonsense,
  asObject,
  countIn,
  decidingTextIn,
  field,
  kvkDateIn,
  objectIn,
  objectsIn,
  textIn,
  textsIn,
  yesNoIn,
} from './untrusted';

const has = (value: unknown): Record<string, unknown> => ({ key: value });

describe('untrusted JSON', () => {
  it('is read from own properties only', () => {
    const object = asObject(JSON.parse('{"__proto__":{"naam":"x"},"eigen":1}'));
    expect(field(object, 'eigen')).toBe(1);
    expect(field(object, 'naam')).toBeNull();
    expect(field(object, 'constructor')).toBeNull();
    expect(field(object, 'toString')).toBeNull();
    expect(field(null, 'eigen')).toBeNull();
    expect(field(has(undefined), 'key')).toBeNull();
  });

  it.each([null, [], [{}], 'text', 7, true, undefined])('takes %j for no object', (value) => {
    expect(asObject(value)).toBeNull();
    expect(objectIn(has(value), 'key')).toBeNull();
  });

  it('passes over what is not an object, or not text, in a list', () => {
    const list = has(['a', 1, null, { naam: 'x' }, [], ' b ']);
    expect(objectsIn(list, 'key')).toEqual([{ naam: 'x' }]);
    expect(textsIn(list, 'key', 10)).toEqual(['a', 'b']);
    expect(objectsIn(has('text'), 'key')).toEqual([]);
    expect(textsIn(has({ 0: 'a' }), 'key', 10)).toEqual([]);
  });

  it('looks at a hundred items of a list and no more', () => {
    const many = has(Array.from({ length: 1000 }, () => ({})));
    expect(objectsIn(many, 'key')).toHaveLength(100);
    const texts = has(Array.from({ length: 1000 }, () => 'a'));
    expect(textsIn(texts, 'key', 10)).toHaveLength(100);
  });
});

describe('untrusted text', () => {
  it.each([
    ['  Test   BV\nDonald\t', 'Test BV Donald'],
    ['a\u0000b', 'a b'],
    ['a\u202eb', 'a b'],
    ['a\ud800b', 'a b'],
    ['e\u0301', 'é'],
    ['😀 BV', '😀 BV'],
    ['1234567890', '1234567890'],
  ])('%j is read as %j', (text, clean) => {
    expect(textIn(has(text), 'key', 20)).toBe(clean);
    expect(decidingTextIn(has(text), 'key', 20)).toBe(clean);
  });

  it.each([7, true, {}, ['a'], '\u0000', '   ', 'x'.repeat(21), ' '.repeat(100) + 'x'])(
    '%j is none, and nonsense where it decides',
    (value) => {
      expect(textIn(has(value), 'key', 20)).toBeNull();
      expect(() => decidingTextIn(has(value), 'key', 20)).toThrow(Nonsense);
    },
  );

  it.each([null, undefined, ''])('%j is absent, also where it decides', (value) => {
    expect(textIn(has(value), 'key', 20)).toBeNull();
    expect(decidingTextIn(has(value), 'key', 20)).toBeNull();
  });

  it('is always one printable line within its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const text = textIn(has(value), 'key', 20);
        if (text === null) return;
        expect(text.length).toBeLessThanOrEqual(20);
        expect(text).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u);
        expect(text).toBe(text.trim());
      }),
    );
  });
});

describe('an untrusted count', () => {
  it.each([
    [0, 0],
    [12, 12],
    ['12', 12],
    ['0012', 12],
    [100, 100],
  ])('%j is %i', (value, count) => {
    expect(countIn(has(value), 'key', 100)).toBe(count);
  });

  it.each([101, -1, 1.5, '1.5', '-1', '1e3', '', ' 1', null, {}, [1], true, 1e300, '9'.repeat(40)])(
    '%j is none',
    (value) => {
      expect(countIn(has(value), 'key', 100)).toBeNull();
    },
  );
});

describe('an untrusted yes or no', () => {
  it.each([
    ['Ja', true],
    ['Nee', false],
    [true, true],
    [false, false],
    ['ja', null],
    ['N', null],
    [1, null],
    [null, null],
  ])('%j is %p', (value, answer) => {
    expect(yesNoIn(has(value), 'key')).toBe(answer);
  });
});

describe('an untrusted date', () => {
  it.each([
    ['20170519', { given: true, date: '2017-05-19' }],
    ['20150600', { given: true, date: null }],
    ['20150000', { given: true, date: null }],
    ['00000000', { given: true, date: null }],
    ['20230229', { given: true, date: null }],
    ['', { given: false, date: null }],
    [null, { given: false, date: null }],
  ])('%j is %j', (value, date) => {
    expect(kvkDateIn(has(value), 'key')).toEqual(date);
  });

  it.each([20170519, '2017-05-19', '2017051', '201705190', 'gisteren', {}, false])(
    '%j is nonsense',
    (value) => {
      expect(() => kvkDateIn(has(value), 'key')).toThrow(Nonsense);
    },
  );
});
