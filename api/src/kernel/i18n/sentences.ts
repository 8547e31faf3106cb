// The sentences the API itself speaks: problems, mails, documents, labels; one catalogue per language, one file per area.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { createInstance, type i18n } from 'i18next';
import type { Language } from '../access/actor';

type Params = Readonly<Record<string, string | number>>;

export const languages: readonly Language[] = ['nl', 'en'];
export const localesFolder = join(__dirname, 'locales');

@Injectable()
export class Sentences {
  private readonly catalogue: i18n;

  constructor() {
    this.catalogue = createInstance();
    void this.catalogue.init({
      lng: 'nl',
      fallbackLng: false,
      initAsync: false,
      keySeparator: false,
      nsSeparator: ':',
      interpolation: { escapeValue: false },
      ns: ['problems', 'mails', 'labels'],
      resources: Object.fromEntries(
        languages.map((language) => [language, readCatalogue(language)]),
      ),
    });
  }

  /** The sentence of a problem code; a code without one shows itself, and a spec fails. */
  problem(language: Language, code: string, params: Params = {}): string {
    return this.catalogue.t(`problems:${code}`, { lng: language, ...params });
  }

  mail(language: Language, key: string, params: Params = {}): string {
    return this.catalogue.t(`mails:${key}`, { lng: language, ...params });
  }

  label(language: Language, key: string, params: Params = {}): string {
    return this.catalogue.t(`labels:${key}`, { lng: language, ...params });
  }

  has(language: Language, namespace: 'problems' | 'mails' | 'labels', key: string): boolean {
    return this.catalogue.exists(`${namespace}:${key}`, { lng: language });
  }
}

/** Merges `<area>.<namespace>.json` files: `vacancies.problems.json`, `identity.mails.json`. */
export function readCatalogue(language: Language): Record<string, Record<string, string>> {
  const namespaces: Record<string, Record<string, string>> = {
    problems: {},
    mails: {},
    labels: {},
  };
  const folder = join(localesFolder, language);
  for (const file of readdirSync(folder).sort()) {
    const [, namespace] = /^[a-z-]+\.(problems|mails|labels)\.json$/.exec(file) ?? [];
    if (namespace === undefined) throw new Error(`Unexpected catalogue file ${language}/${file}`);
    const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    for (const [key, text] of Object.entries(texts)) {
      if (namespaces[namespace]?.[key] !== undefined)
        throw new Error(`${key} stands twice in ${language}`);
      namespaces[namespace] = { ...namespaces[namespace], [key]: text };
    }
  }
  return namespaces;
}
