// A decision while it is being written: nothing is chosen beforehand, and each choice keeps its own words.
import type { ReviewedField, VacancyReview } from '../api/vacancy-review';

export type Choice = VacancyReview['allowedCommands'][number];

export interface WrittenRemark {
  readonly id: string;
  readonly field: ReviewedField;
  readonly text: string;
}

export interface Decision {
  readonly choice: Choice | null;
  readonly reasons: Readonly<Record<Choice, string>>;
  readonly remarks: readonly WrittenRemark[];
}

export const noDecision: Decision = {
  choice: null,
  reasons: { publish: '', return: '', close: '' },
  remarks: [],
};

export const newRemark = (field: ReviewedField, text = ''): WrittenRemark => ({
  id: crypto.randomUUID(),
  field,
  text,
});

/** Text that would be lost when the page is left. */
export const isWritten = ({ reasons, remarks }: Decision): boolean =>
  remarks.length > 0 || Object.values(reasons).some((reason) => reason.trim() !== '');
