// The words on the screens, from the catalogues themselves, so that a journey finds what a reader would look for.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Language = 'nl' | 'en';
type Catalogue = { readonly [key: string]: string | Catalogue };

const folder = path.resolve(import.meta.dirname, '../../src/shared/i18n');
const read = new Map<string, Catalogue>();

function catalogue(language: Language, name: string): Catalogue {
  const key = `${language}/${name}`;
  const known = read.get(key);
  if (known) return known;
  const made = JSON.parse(
    readFileSync(path.join(folder, language, `${name}.json`), 'utf8'),
  ) as Catalogue;
  read.set(key, made);
  return made;
}

/** `words('nl')('identity', 'signIn.button')`; parameters in double braces are filled in. */
export function words(language: Language) {
  return (name: string, key: string, params: Record<string, string | number> = {}): string => {
    let found: string | Catalogue | undefined = catalogue(language, name);
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`no words ${language}/${name} ${key}`);
    return found.replace(/\{\{(\w+)\}\}/g, (_, param: string) => String(params[param] ?? ''));
  };
}
