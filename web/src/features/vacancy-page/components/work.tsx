// "Wat ga je doen?": the employer's text, the tasks, what there is to learn.
import { useTranslation } from 'react-i18next';
import { TextBlocks } from '../../../shared/ui/text-blocks';
import type { StudentVacancy } from '../api/student-vacancy';
import { SectionTitle } from './section-title';
import styles from './work.module.css';

interface WorkProps {
  vacancy: StudentVacancy;
  lang: string | undefined;
}

export function Work({ vacancy, lang }: WorkProps) {
  const { t } = useTranslation('vacancyPage');
  return (
    <section className={styles.work}>
      <SectionTitle part="work" />
      {lang && <p className={styles.language}>{t(`language.${vacancy.language}`)}</p>}
      <TextBlocks blocks={vacancy.body} lang={lang} />
      <Points title={t('work.tasks')} points={vacancy.tasks} lang={lang} />
      <Points title={t('work.goals')} points={vacancy.learningGoals} lang={lang} />
    </section>
  );
}

interface PointsProps {
  title: string;
  points: readonly string[];
  lang: string | undefined;
}

function Points({ title, points, lang }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.points} lang={lang}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
