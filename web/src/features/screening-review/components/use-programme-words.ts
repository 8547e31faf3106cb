// Names programmes in a sentence: "Social Work", "Social Work en Pedagogiek".
import { useMemo } from 'react';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { ProgrammeOfScreening } from '../api/screening';

type Named = Pick<ProgrammeOfScreening, 'name'>;

export function useProgrammeWords() {
  const language = useLanguage();
  return useMemo(() => {
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    const one = ({ name }: Named) => name[language];
    return { one, all: (programmes: readonly Named[]) => list.format(programmes.map(one)) };
  }, [language]);
}
