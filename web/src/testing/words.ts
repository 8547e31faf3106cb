// Puts the real catalogues into i18next at once, so that a test reads what a person reads.
import fs from 'node:fs';
import path from 'node:path';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '../shared/i18n/languages';

const folder = path.resolve('web/src/shared/i18n');

export type Catalogue = { [key: string]: string | Catalogue };

export const namespaces = fs
  .readdirSync(path.join(folder, 'nl'))
  .map((file) => path.basename(file, '.json'));

export function readCatalogue(language: Language, namespace: string): Catalogue {
  const file = path.join(folder, language, `${namespace}.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Catalogue;
}

const resources = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.fromEntries(namespaces.map((name) => [name, readCatalogue(language, name)])),
  ]),
);

void i18next.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: false,
  ns: namespaces,
  defaultNS: 'common',
  resources,
  initAsync: false,
  interpolation: { escapeValue: false },
});
