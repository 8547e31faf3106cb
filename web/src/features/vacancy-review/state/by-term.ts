// Puts what must be decided first on top; what has no term stands last, the oldest submission first.
import type { ReviewTask } from '../api/review-terms';
import type { ReviewLine } from '../api/vacancy-review';

export const byTerm =
  (terms: Readonly<Record<string, ReviewTask>>) =>
  (a: ReviewLine, b: ReviewLine): number => {
    const [first, second] = [terms[a.id]?.due.on ?? '9999', terms[b.id]?.due.on ?? '9999'];
    return first.localeCompare(second) || (a.submittedAt ?? '').localeCompare(b.submittedAt ?? '');
  };
