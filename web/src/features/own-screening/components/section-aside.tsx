// Beside a section: the whole screening, by when, and who at school to ask.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TaskList } from '../../../shared/ui/task-list';
import type { ScreeningHead, SectionName } from '../api/own-screening';
import { Term } from './term';
import { useSectionTasks } from './use-section-tasks';
import styles from './section-aside.module.css';

interface SectionAsideProps {
  head: ScreeningHead;
  /** Who at school to ask. */
  contact: ReactNode;
  current: SectionName;
}

export function SectionAside({ head, contact, current }: SectionAsideProps) {
  const { t } = useTranslation('ownScreening');
  // The numbers of the questions only where one is.
  const tasks = useSectionTasks(head, current).map(({ hint, ...task }) =>
    task.isCurrent && hint ? { ...task, hint } : task,
  );
  return (
    <aside className={styles.aside} aria-label={t('aside.title')}>
      <h2>{t('aside.title')}</h2>
      <p className={styles.done}>
        <strong>
          {t('aside.done', { count: head.sectionsDone, total: head.sections.length })}
        </strong>{' '}
        {t('aside.ready')}
      </p>
      <TaskList label={t('aside.sections')} tasks={tasks} />
      <div className={styles.term}>
        <Term head={head} />
      </div>
      {contact}
    </aside>
  );
}
