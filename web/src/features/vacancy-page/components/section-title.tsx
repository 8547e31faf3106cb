// The heading of a part of the page, to which "Op deze pagina" leads.
import { useTranslation } from 'react-i18next';

/** In the order of the page; the word in the address of each. */
export const parts = {
  work: 'werk',
  checked: 'gecheckt',
  promises: 'toezeggingen',
  know: 'goed-om-te-weten',
  replies: 'antwoorden',
  experiences: 'ervaringen',
} as const;
export type Part = keyof typeof parts;

export function SectionTitle({ part }: { part: Part }) {
  const { t } = useTranslation('vacancyPage');
  return (
    <h2 id={parts[part]} tabIndex={-1}>
      {t(`${part}.title`)}
    </h2>
  );
}
