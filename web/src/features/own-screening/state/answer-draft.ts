// An answer while it is being given: what stands in the fields, what of it is sent, and what becomes of it.
import type { AnswerBody, AnswerValue, OwnItem } from '../api/own-screening';

export interface AnswerDraft {
  /** Not a number: typed, but no number; such an answer is not sent. */
  readonly value: AnswerValue | null;
  /** Not null once "not applicable" was ticked, also before the reason is written. */
  readonly notApplicable: string | null;
  readonly note: string;
}

type Asking = Pick<OwnItem, 'note'>;

export const draftOf = ({ answer }: Pick<OwnItem, 'answer'>): AnswerDraft => ({
  value: answer?.value ?? null,
  notApplicable: answer?.notApplicableBecause ?? null,
  note: answer?.note ?? '',
});

export const isNoNumber = ({ value, notApplicable }: AnswerDraft): boolean =>
  notApplicable === null && typeof value === 'number' && Number.isNaN(value);

/** Whether the second field of the question belongs to this answer. */
export function noteIsAsked({ note }: Asking, draft: AnswerDraft): boolean {
  if (note === null || draft.notApplicable !== null) return false;
  return (
    note.when === 'always' || (note.when === 'yes' ? draft.value === true : draft.value === false)
  );
}

/** What does not belong to the answer now (the value under "not applicable") stays in the field and is not sent. */
export function bodyOf(item: Asking, draft: AnswerDraft): Required<AnswerBody> {
  const text = (typed: string | null) => (typed?.trim() ? typed.trim() : null);
  return {
    value: draft.notApplicable === null ? draft.value : null,
    notApplicableBecause: text(draft.notApplicable),
    note: noteIsAsked(item, draft) ? text(draft.note) : null,
  };
}

/** The answer as it will be read back, for the reads that are in memory. */
export function savedOf(
  item: Asking,
  draft: AnswerDraft,
  saved: { savedAt: string; savedBy: string },
): NonNullable<OwnItem['answer']> {
  return { ...bodyOf(item, draft), inWords: '', ...saved };
}
