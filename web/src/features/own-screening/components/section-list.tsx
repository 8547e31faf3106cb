// All sections of the screening as a list of tasks; sending in is the last one.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Sheet } from '../../../shared/ui/sheet';
import { TaskList } from '../../../shared/ui/task-list';
import type { ScreeningHead } from '../api/own-screening';
import { useSectionTasks } from './use-section-tasks';
import styles from './section-list.module.css';

export function SectionList({ head }: { head: ScreeningHead }) {
  const { t } = useTranslation('ownScreening');
  const tasks = useSectionTasks(head);
  const isOpen = head.allowedCommands.includes('answer');
  return (
    <section>
      <h2 className={styles.title}>{t(isOpen ? 'list.title' : 'list.sent')}</h2>
      <Sheet>
        <TaskList label={t('aside.sections')} tasks={tasks} />
        {isOpen && (
          <p className={styles.check}>
            <Link to={paths.screeningCheck}>{t('list.check')}</Link>{' '}
            <span>{t('list.done', { count: head.sectionsDone, total: head.sections.length })}</span>
          </p>
        )}
      </Sheet>
    </section>
  );
}
