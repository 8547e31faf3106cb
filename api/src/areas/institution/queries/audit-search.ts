// Searches the audit log, newest first: who, what, about which thing, when.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';

export interface AuditFilter {
  /** Part of the name, number or address of who did it. */
  readonly who?: string | undefined;
  readonly action?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: Id | undefined;
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

export interface AuditLine {
  readonly id: Id;
  readonly at: Date;
  readonly actor: { readonly id: Id; readonly name: string } | null;
  readonly role: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: Id;
  /** Name of the person or programme it is about, where the institution knows it. */
  readonly subjectName: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
  readonly sealed: boolean;
}

const lookedUp = `institution.fold(p.name || ' ' || p.email::text || ' ' || coalesce(p.institutional_number, ''))`;

@Injectable()
export class AuditSearch {
  constructor(private readonly database: Database) {}

  async page(filter: AuditFilter, cursor: string | undefined, limit: number) {
    const [at, id] = cursor === undefined ? [null, null] : decodeCursor(cursor, 2);
    const rows = await this.database.query<AuditLine & { instant: string }>(
      `select l.id, l.at, l.at::text as instant, l.actor_role as role, l.action,
         l.subject_type as "subjectType", l.subject_id as "subjectId", l.data, l.request_id as "requestId",
         case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as actor,
         coalesce(s.name, g.code) as "subjectName",
         exists (select from kernel.audit_seals k where k.audit_id = l.id) as sealed
       from kernel.audit_log l
       left join identity.accounts p on p.id = l.actor_id
       left join identity.accounts s on l.subject_type = 'account' and s.id = l.subject_id
       left join institution.programmes g on l.subject_type = 'programme' and g.id = l.subject_id
       where ($1::text is null or ${lookedUp} like '%' || institution.fold($1) || '%')
         and ($2::text is null or l.action = $2)
         and ($3::text is null or l.subject_type = $3)
         and ($4::uuid is null or l.subject_id = $4)
         and ($5::date is null or l.at >= ($5::date)::timestamp at time zone 'Europe/Amsterdam')
         and ($6::date is null or l.at < ($6::date + 1)::timestamp at time zone 'Europe/Amsterdam')
         and ($7::timestamptz is null or (l.at, l.id) < ($7::timestamptz, $8::uuid))
       order by l.at desc, l.id desc limit $9`,
      [
        filter.who === undefined ? null : escapeLike(filter.who),
        filter.action ?? null,
        filter.subjectType ?? null,
        filter.subjectId ?? null,
        filter.from ?? null,
        filter.until ?? null,
        at,
        id,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? encodeCursor([last.instant, last.id]) : null,
    };
  }

  /** Every kind of act and of subject that occurs, to choose from. */
  async choices(): Promise<{ actions: string[]; subjectTypes: string[] }> {
    const [found] = await this.database.query<{ actions: string[]; types: string[] }>(
      `with recursive act as (
         (select action from kernel.audit_log order by action limit 1)
         union all
         select (select l.action from kernel.audit_log l where l.action > act.action order by l.action limit 1)
         from act where act.action is not null
       ), kind as (
         (select subject_type from kernel.audit_log order by subject_type limit 1)
         union all
         select (select l.subject_type from kernel.audit_log l where l.subject_type > kind.subject_type
           order by l.subject_type limit 1)
         from kind where kind.subject_type is not null
       )
       select coalesce((select array_agg(action) from act where action is not null), '{}') as actions,
         coalesce((select array_agg(subject_type) from kind where subject_type is not null), '{}') as types`,
    );
    return { actions: found?.actions ?? [], subjectTypes: found?.types ?? [] };
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
