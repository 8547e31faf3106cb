// The quick path through the questions: j and k walk, letters and figures fill in the open one.
import type { Outcome, ReviewItem } from '../api/screening';
import { typeFinding } from '../state/focus-finding';
import { startOf, type FindingDraft } from '../state/finding-draft';
import type { Drafts } from '../../../shared/forms/use-drafts';
import { neighbour } from '../state/walk';
import { useKeys } from '../../../shared/ui/use-keys';

interface ReviewKeys {
  /** In the order of the list, as shown. */
  items: readonly ReviewItem[];
  item: ReviewItem | undefined;
  mayRecord: boolean;
  mayRemark: boolean;
  today: string;
  findings: Drafts<FindingDraft>;
  remarks: Drafts<string>;
  onOpen: (item: ReviewItem) => void;
  onFilter: () => void;
}

export function useReviewKeys(keys: ReviewKeys): void {
  const { items, item, mayRecord, mayRemark, today, findings, remarks, onOpen, onFilter } = keys;

  const step = (by: 1 | -1) => {
    const next = neighbour(items, item?.number, by);
    if (next) onOpen(next);
  };
  const change = (part: Partial<FindingDraft>) => {
    if (!item || !mayRecord) return;
    findings.put(item.key, { ...(findings.of(item.key) ?? startOf(item, today)), ...part });
  };
  const choose = (outcome: Outcome) => {
    if (!item?.possibleOutcomes.includes(outcome)) return;
    change({ outcome });
    if (!(item.needsPoints && outcome === 'met')) typeFinding();
  };
  const give = (points: number) => {
    if (!item?.needsPoints) return;
    change({ outcome: 'met', points });
    typeFinding();
  };

  useKeys({
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
    m: () => {
      choose('met');
    },
    n: () => {
      choose('not_met');
    },
    x: () => {
      choose('not_applicable');
    },
    1: () => {
      give(1);
    },
    2: () => {
      give(2);
    },
    3: () => {
      give(3);
    },
    4: () => {
      give(4);
    },
    e: () => {
      change({});
      if (item && mayRecord) typeFinding();
    },
    r: () => {
      if (item?.asked && mayRemark && !item.remark?.sentAt)
        remarks.put(item.key, remarks.of(item.key) ?? item.remark?.text ?? '');
    },
    f: onFilter,
  });
}
