// No screen speaks past the catalogues. The specimen sheet is left out: it is never shipped.
import fs from 'node:fs';
import path from 'node:path';
import { hardCodedStrings } from './hard-coded-strings';

const root = path.resolve('web/src');

const screens = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .filter((file) => !file.startsWith(path.join('app', 'routes', 'specimen')))
  .filter((file) => !file.startsWith('testing'));

it('finds no words for people outside the catalogues', () => {
  const found = screens.flatMap((file) =>
    hardCodedStrings(file, fs.readFileSync(path.join(root, file), 'utf8')).map(
      ({ line, text }) => `${file}:${line} ${text}`,
    ),
  );
  expect(found).toEqual([]);
  expect(screens.length).toBeGreaterThan(50);
});

it.each([
  ['text', '<p>Stages zoeken</p>'],
  ['an attribute', '<input placeholder="Plaats" />'],
  ['a label in braces', "<b aria-label={'Sluiten'} />"],
  ['a choice', "<p>{open ? 'Open' : t('x')}</p>"],
  ['a condition', "<p>{isNew && 'Nieuw'}</p>"],
  ['a template', '<p>{`Nog ${left} dagen`}</p>'],
])('notices %s', (_, jsx) => {
  expect(hardCodedStrings('x.tsx', `const x = ${jsx};`)).toHaveLength(1);
});

it('lets keys, names of classes and punctuation be', () => {
  const jsx = `<p className="row">{t('nav.search')} / {a} · <Icon name="x" title={t('b')} /></p>`;
  expect(hardCodedStrings('x.tsx', `const x = ${jsx};`)).toEqual([]);
});
