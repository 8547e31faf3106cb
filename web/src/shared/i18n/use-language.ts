// Tells a component which language is on, and renders it again when that changes.
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './languages';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'nl';
}
