// Starts the catalogues, keeps <html lang> right, and switches language.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Namespace } from './catalogues';
import { isLanguage, type Language } from './languages';
import { catalogueBackend } from './load-catalogue';

export async function startI18n(language: Language): Promise<void> {
  i18next.on('languageChanged', (tag) => {
    document.documentElement.lang = tag;
  });
  await i18next
    .use(catalogueBackend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: ['common', 'ui'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'nl';
}

export async function switchLanguage(language: Language): Promise<void> {
  if (language !== currentLanguage()) await i18next.changeLanguage(language);
}

/** Has a screen's catalogues ready before the screen is shown. */
export async function loadCatalogues(namespaces: readonly Namespace[]): Promise<void> {
  await i18next.loadNamespaces([...namespaces]);
}
