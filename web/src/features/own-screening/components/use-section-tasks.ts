// The sections as a list of tasks, each with its state in a word.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import type { TagTone } from '../../../shared/ui/status-tag';
import type { Task } from '../../../shared/ui/task-list';
import type { ScreeningHead, SectionName, SectionTask } from '../api/own-screening';
import { slugOf } from '../state/screening-address';

const tones: Readonly<Record<SectionTask['state'], TagTone>> = {
  done: 'ok',
  busy: 'edit',
  todo: 'draft',
  remarks: 'back',
};

export const sectionPath = (section: SectionName): string =>
  paths.screeningSection.replace('$section', slugOf(section));

export function useSectionTasks(head: ScreeningHead, current?: SectionName): Task[] {
  const { t } = useTranslation('ownScreening');
  const isOpen = head.allowedCommands.includes('answer');
  return head.sections.map((task) => ({
    id: task.section,
    name: task.title,
    href: sectionPath(task.section),
    isCurrent: task.section === current,
    hint: t('section.numbers', {
      count: task.questions,
      first: task.firstQuestion,
      last: task.lastQuestion,
    }),
    tone: isOpen ? tones[task.state] : 'ok',
    state: isOpen ? t(`state.${task.state}`, { count: task.remarks }) : t('state.sent'),
  }));
}
