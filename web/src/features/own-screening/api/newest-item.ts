// One question as it stands at this moment, and whether it can still be answered.
import { answer, api } from '../../../shared/api/client';
import { ProblemError } from '../../../shared/api/problem-error';
import type { OwnItem } from './own-screening';

export interface NewestItem {
  newest: OwnItem;
  canAnswer: boolean;
}

export async function newestItem(key: string): Promise<NewestItem> {
  const { sections, allowedCommands } = await answer(api.GET('/employer/screening/items'));
  const newest = sections.flatMap(({ items }) => items).find((item) => item.key === key);
  // Another checklist came in its place.
  if (!newest) throw new ProblemError({ status: 404, code: 'own.question-gone', title: '' });
  return { newest, canAnswer: allowedCommands.includes('answer') };
}
