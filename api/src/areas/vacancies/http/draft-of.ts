// A draft as it was sent, completed with what is empty: what is left out is not filled in.
import type { Draft } from '../use-cases/save-draft';
import { emptyContent } from '../rules/vacancy-content';
import type { VacancyDraftRequest } from './vacancy-requests';

export function draftOf(sent: VacancyDraftRequest): Draft {
  const { place: _place, ...empty } = emptyContent;
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
  const draft: Draft = { ...empty, ...given };
  const filled = (texts: readonly string[]) => texts.filter((text) => text !== '');
  return {
    ...draft,
    tasks: filled(draft.tasks),
    learningGoals: filled(draft.learningGoals),
    questions: filled(draft.questions),
  };
}
