// Every act that is written to the audit log has words in both languages: administrators read those, not codes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../../kernel/i18n/sentences';

const areas = join(__dirname, '..');
const sources = readdirSync(areas, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'))
  .map((file) => readFileSync(join(areas, file), 'utf8'));
const found = (pattern: RegExp) =>
  [
    ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? ''))),
  ].sort();

describe.each(['nl', 'en'] as const)('the words of the audit log in %s', (language) => {
  const labels = readCatalogue(language)['labels'] ?? {};

  it('name every act', () => {
    const acts = found(/\baction: '([a-z]+\.[a-z-]+)'/g);
    expect(acts.length).toBeGreaterThan(50);
    expect(acts.filter((act) => labels[`audit.action.${act}`] === undefined)).toEqual([]);
  });

  it('name every kind of thing that an act is about', () => {
    const kinds = found(/\bsubject: \{ type: '([a-z_]+)'/g);
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter((kind) => labels[`audit.subject.${kind}`] === undefined)).toEqual([]);
  });
});
