// Records what is known of an employer, fact by fact, with source and day; what is not known is not recorded.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import type { FactKey, FactSource } from '../rules/facts';
import { Fact } from './fact.entity';

export type FactValues = Readonly<Partial<Record<FactKey, string | null>>>;

export interface FactOrigin {
  readonly employerId: Id;
  readonly source: FactSource;
  readonly seenOn: PlainDate;
  readonly at: Date;
  readonly by: Id | null;
}

export async function recordFacts(tx: Tx, origin: FactOrigin, values: FactValues): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === '') continue;
    await tx.insert(Fact, {
      id: newId(),
      employerId: origin.employerId,
      key: key as FactKey,
      value,
      source: origin.source,
      seenOn: origin.seenOn,
      recordedAt: origin.at,
      recordedBy: origin.by,
    });
  }
}
