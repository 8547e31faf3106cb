// Every code that people can meet has a sentence in each language, and no sentence stands there for nothing.
import '../src/areas/areas';
import '../src/kernel/errors/kernel.errors';
import { declaredProblems } from '../src/kernel/errors/problem';
import { readCatalogue } from '../src/kernel/i18n/sentences';

const nl = readCatalogue('nl');
const en = readCatalogue('en');
const parameters = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the catalogues of the API', () => {
  it('have a sentence for every problem code, and none for a code that is gone', () => {
    const codes = [...declaredProblems().keys()].sort();
    const sentences = Object.keys(nl['problems'] ?? {}).filter((key) => !isPart(key));
    expect(codes.filter((code) => !sentences.includes(code))).toEqual([]);
  });

  it.each(['problems', 'mails', 'labels'])('have the same %s in both languages', (namespace) => {
    expect(Object.keys(en[namespace] ?? {}).sort()).toEqual(
      Object.keys(nl[namespace] ?? {}).sort(),
    );
  });

  it.each(['problems', 'mails', 'labels'])(
    'use the same parameters in both languages of %s',
    (namespace) => {
      for (const [key, text] of Object.entries(nl[namespace] ?? {}))
        expect({ key, parameters: parameters(en[namespace]?.[key] ?? '') }).toEqual({
          key,
          parameters: parameters(text),
        });
    },
  );

  it('never shout, thank or leave a text empty', () => {
    const texts = [nl, en].flatMap((catalogue) =>
      Object.values(catalogue).flatMap((namespace) => Object.entries(namespace)),
    );
    expect(texts.filter(([, text]) => text.trim() === '' || /!/.test(text))).toEqual([]);
  });
});

const isPart = (key: string) => key.startsWith('field.');
