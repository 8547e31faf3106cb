// What the employer promised, in short rows; during the internship the student is asked whether it is so.
import { useTranslation } from 'react-i18next';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import type { StudentVacancy } from '../api/student-vacancy';
import { SectionTitle } from './section-title';
import styles from './part.module.css';

interface PromisesProps {
  vacancy: StudentVacancy;
  lang: string | undefined;
}

export function Promises({ vacancy, lang }: PromisesProps) {
  const { t } = useTranslation('vacancyPage');
  return (
    <section>
      <SectionTitle part="promises" />
      <p className={styles.intro}>{t('promises.text')}</p>
      <DefinitionRows
        topped
        rows={vacancy.promises.map(({ kind, label, wording, source }) => ({
          term: label,
          // Adjustments are the employer's own words; the other wordings are ours.
          value:
            kind === 'adjustments' && source === 'vacancy' ? (
              <span lang={lang}>{wording}</span>
            ) : (
              wording
            ),
        }))}
      />
    </section>
  );
}
