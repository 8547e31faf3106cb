// The dated rows of policy, per kind: what was, what is in force today, what is to come.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { PolicyKind } from '../rules/policy-kind';
import { hasBegun, isInForce } from '../rules/policy-period';

export type PolicyPhase = 'past' | 'in_force' | 'coming';

export interface PolicyRowView {
  readonly id: Id;
  readonly kind: PolicyKind;
  /** Null: the whole institution. */
  readonly programme: {
    readonly id: Id;
    readonly code: string;
    readonly name: { nl: string; en: string };
  } | null;
  readonly value: number;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly source: string;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly phase: PolicyPhase;
  readonly allowedCommands: ('end' | 'remove')[];
  readonly version: number;
}

interface StoredRow extends Omit<PolicyRowView, 'value' | 'phase' | 'allowedCommands'> {
  readonly value: string;
}

const selectRows = `
  select r.id, r.kind, r.value, r.valid_from as "validFrom", r.valid_until as "validUntil", r.source,
    r.created_at as "createdAt", r.version, a.name as "createdBy",
    case when p.id is null then null else json_build_object('id', p.id, 'code', p.code,
      'name', json_build_object('nl', p.name_nl, 'en', p.name_en)) end as programme
  from institution.policy_rows r
  left join institution.programmes p on p.id = r.programme_id
  left join identity.accounts a on a.id = r.created_by`;

@Injectable()
export class PolicyRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The institution's rows first, then per programme; newest period first. */
  async all(): Promise<PolicyRowView[]> {
    const rows = await this.database.query<StoredRow>(
      `${selectRows} order by r.kind, p.name_nl nulls first, p.id, r.valid_from desc`,
    );
    return rows.map((row) => toView(row, this.clock.today()));
  }

  async one(id: Id): Promise<PolicyRowView | null> {
    const row = await this.database.queryOne<StoredRow>(`${selectRows} where r.id = $1`, [id]);
    return row && toView(row, this.clock.today());
  }
}

function toView(row: StoredRow, today: PlainDate): PolicyRowView {
  const phase = phaseOf(row, today);
  const commands: ('end' | 'remove')[] =
    phase === 'past' ? [] : phase === 'in_force' ? ['end'] : ['end', 'remove'];
  return { ...row, value: Number(row.value), phase, allowedCommands: commands };
}

function phaseOf(row: StoredRow, today: PlainDate): PolicyPhase {
  if (!hasBegun(row, today)) return 'coming';
  return isInForce(row, today) ? 'in_force' : 'past';
}
