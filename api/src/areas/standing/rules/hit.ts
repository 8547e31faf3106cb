// When a re-entry hit counts as judged: by one coordinator, and by a second one where it touches a measure.

export const hitJudgements = ['successor', 'same_group', 'unrelated'] as const;
export type HitJudgement = (typeof hitJudgements)[number];

export interface JudgedHit {
  readonly touchesMeasure: boolean;
  readonly judgement: HitJudgement | null;
  readonly secondedBy: string | null; // id or name: only whether somebody did
}

export const hitIsJudged = (hit: JudgedHit): boolean =>
  hit.judgement !== null && (!hit.touchesMeasure || hit.secondedBy !== null);
