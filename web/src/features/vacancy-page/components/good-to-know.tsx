// What a student must know before responding: a test and why, questions, adjustments, expenses, the language.
import { useTranslation } from 'react-i18next';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import type { StudentVacancy } from '../api/student-vacancy';
import { SectionTitle } from './section-title';
import styles from './part.module.css';

interface GoodToKnowProps {
  vacancy: StudentVacancy;
  lang: string | undefined;
}

export function GoodToKnow({ vacancy, lang }: GoodToKnowProps) {
  const { t } = useTranslation('vacancyPage');
  const { adjustments, travelCosts, expensesNote, language } = vacancy;
  return (
    <section>
      <div className={styles.title}>
        <SectionTitle part="know" />
      </div>
      <DefinitionRows
        topped
        rows={[
          { term: t('know.test'), value: <Test vacancy={vacancy} lang={lang} /> },
          { term: t('know.questions'), value: <Questions vacancy={vacancy} lang={lang} /> },
          {
            term: t('know.adjustments'),
            value:
              adjustments === '' ? t('know.noAdjustments') : <span lang={lang}>{adjustments}</span>,
          },
          {
            term: t('know.expenses'),
            value: (
              <>
                {t(travelCosts ? 'know.travel' : 'know.noTravel')}
                {expensesNote !== '' && (
                  <span className={styles.second} lang={lang}>
                    {expensesNote}
                  </span>
                )}
              </>
            ),
          },
          {
            term: t('know.language'),
            value: t(language === 'nl' ? 'know.inDutch' : 'know.inEnglish'),
          },
        ]}
      />
    </section>
  );
}

function Test({ vacancy: { admissionTest, admissionTestReason }, lang }: GoodToKnowProps) {
  const { t } = useTranslation('vacancyPage');
  if (admissionTest === '') return t('know.noTest');
  return (
    <>
      <span lang={lang}>{admissionTest}</span>
      {admissionTestReason !== '' && (
        <span className={styles.second}>
          {t('know.testReason')} <span lang={lang}>{admissionTestReason}</span>
        </span>
      )}
    </>
  );
}

function Questions({ vacancy: { questions }, lang }: GoodToKnowProps) {
  const { t } = useTranslation('vacancyPage');
  if (questions.length === 0) return t('know.noQuestions');
  return (
    <ol className={styles.questions} lang={lang}>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
