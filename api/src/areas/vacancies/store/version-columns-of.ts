// Content as the columns of a version row: the same fields, with lists that the driver may own.
import type { VacancyContent } from '../rules/vacancy-content';
import { contentOf } from '../rules/vacancy-content';
import type { VacancyVersion } from './version.entity';

export function columnsOf(content: VacancyContent): Pick<VacancyVersion, keyof VacancyContent> {
  const plain = contentOf(content);
  return {
    ...plain,
    tasks: [...plain.tasks],
    learningGoals: [...plain.learningGoals],
    programmeIds: [...plain.programmeIds],
    questions: [...plain.questions],
  };
}
