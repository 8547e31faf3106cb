// Holds the two languages together: same keys, nothing empty, no shouting.
import { namespaces, readCatalogue, type Catalogue } from '../../testing/words';

function entries(catalogue: Catalogue, prefix = ''): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : entries(value, `${prefix}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((found) => found[1]);

describe.each(namespaces)('the catalogue %s', (namespace) => {
  const dutch = new Map(entries(readCatalogue('nl', namespace)));
  const english = new Map(entries(readCatalogue('en', namespace)));

  it('has the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('leaves no text empty', () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has no exclamation marks', () => {
    const loud = [...dutch, ...english].filter(([, text]) => text.includes('!'));
    expect(loud).toEqual([]);
  });

  it('fills in the same facts in both languages', () => {
    const different = [...dutch].filter(
      ([key, text]) =>
        placeholders(text).sort().join() !==
        placeholders(english.get(key) ?? '')
          .sort()
          .join(),
    );
    expect(different).toEqual([]);
  });

  it('speaks to employers as "u" wherever it says "formal"', () => {
    const familiar = [...dutch].filter(
      ([key, text]) => key.includes('_formal') && /\b(je|jij|jou|jouw)\b/i.test(text),
    );
    expect(familiar).toEqual([]);
  });
});

it('finds catalogues to check', () => {
  expect(namespaces).toEqual(expect.arrayContaining(['common', 'ui', 'public']));
});
