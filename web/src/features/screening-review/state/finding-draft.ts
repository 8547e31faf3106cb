// A finding while it is written: what it starts from, and what is sent.
import type { FindingToRecord } from '../api/check-item';
import type { Outcome, ReviewItem } from '../api/screening';
import { countingFinding } from './walk';

export interface FindingDraft {
  outcome: Outcome | null;
  points: number | null;
  finding: string;
  source: string;
  seenOn: string | null;
}

/** Blank with the day of today; a correction starts from the words that count now. */
export function startOf(item: ReviewItem, today: string): FindingDraft {
  const { outcome, points, finding, source } = countingFinding(item) ?? blank;
  return { outcome, points, finding, source, seenOn: today };
}

const blank = { outcome: null, points: null, finding: '', source: '' };

/** Points are asked for texts with a weight that are met; a left-over figure is not sent. */
export const asksPoints = (item: ReviewItem, { outcome }: FindingDraft): boolean =>
  item.needsPoints && outcome === 'met';

/** What is missing stays missing: refusing it is the API's part. */
export function toRecord(item: ReviewItem, draft: FindingDraft): FindingToRecord {
  const { outcome, finding, source, seenOn, points } = draft;
  return {
    outcome: outcome as Outcome,
    finding: finding.trim(),
    source: source.trim(),
    seenOn: seenOn ?? '',
    ...(asksPoints(item, draft) && points !== null && { points }),
  };
}

/** Sources that were used in this screening, newest first, each once: most are used more than once. */
export function sourcesUsed(items: readonly ReviewItem[], most: number): string[] {
  const findings = items
    .flatMap((item) => item.findings)
    .sort((a, b) => b.verifiedAt.localeCompare(a.verifiedAt));
  return [...new Set(findings.map(({ source }) => source))].slice(0, most);
}
