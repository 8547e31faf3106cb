// Writes the audit log, seals it into a chain each minute, and tells whether the chain still holds.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { inParts } from '../database/in-parts';
import type { Tx } from '../database/tx';
import { newId } from '../ids/ids';
import { currentRequestId } from '../http/request-context';
import type { AuditEntry } from './audit-entry';

/** Result of a check of the chain: the first row that was changed, removed or reordered, if any. */
export type AuditVerdict =
  | { readonly intact: true; readonly sealed: number }
  | { readonly intact: false; readonly position: number; readonly reason: 'changed' | 'missing' };

// One text per row, the same for writer and verifier.
const rowText = `a.id::text || a.at::text || coalesce(a.actor_id::text, '') || a.actor_role || a.action
  || a.subject_type || a.subject_id::text || a.data::text || coalesce(a.request_id, '')`;

const mostAtOnce = 2000;

/** The same as `sha256(previous || text)` in the check of the chain. */
const chained = (previous: Buffer, text: string): Buffer =>
  createHash('sha256').update(previous).update(text, 'utf8').digest();

@Injectable()
export class AuditLog {
  constructor(private readonly clock: Clock) {}

  /** One statement however many lines, for commands over many things at once. */
  async write(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    const at = this.clock.now();
    for (const part of inParts(entries)) {
      const rows = part.map((entry) => ({
        id: newId(),
        actor_id: entry.author.accountId,
        actor_role: entry.author.role ?? 'none',
        action: entry.action,
        subject_type: entry.subject.type,
        subject_id: entry.subject.id,
        data: entry.data ?? {},
      }));
      await tx.query(
        `insert into kernel.audit_log
           (id, at, actor_id, actor_role, action, subject_type, subject_id, data, request_id)
         select r.id, $2, r.actor_id, r.actor_role, r.action, r.subject_type, r.subject_id, r.data, $3
         from jsonb_to_recordset($1::jsonb) as r (id uuid, actor_id uuid, actor_role text, action text,
           subject_type text, subject_id uuid, data jsonb)`,
        [JSON.stringify(rows), at, currentRequestId()],
      );
    }
  }

  /** Chains committed rows that have no seal yet, some thousands at a time; writers never wait for it. Returns how many. */
  async seal(tx: Tx): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('kernel.audit_seals'))`);
    const waiting = await tx.query<{ id: string; text: string }>(
      `select a.id, ${rowText} as text from kernel.audit_log a
       where not exists (select 1 from kernel.audit_seals s where s.audit_id = a.id)
       order by a.at, a.id limit $1`,
      [mostAtOnce],
    );
    if (waiting.length === 0) return 0;
    const [head] = await tx.query<{ position: string; hash: Buffer }>(
      'select position, hash from kernel.audit_seals order by position desc limit 1',
    );
    const hashes: Buffer[] = [];
    for (const { text } of waiting)
      hashes.push(chained(hashes.at(-1) ?? head?.hash ?? Buffer.alloc(0), text));
    await tx.query(
      `insert into kernel.audit_seals (position, audit_id, hash, sealed_at)
       select $1::bigint + seal.n, seal.audit_id, seal.hash, $4
       from unnest($2::uuid[], $3::bytea[]) with ordinality as seal(audit_id, hash, n)`,
      [head?.position ?? 0, waiting.map((row) => row.id), hashes, this.clock.now()],
    );
    return waiting.length;
  }

  /** Walks the whole chain and names the first position that no longer fits. */
  async verify(database: Pick<Tx, 'query'>): Promise<AuditVerdict> {
    const [broken] = await database.query<{ position: string; missing: boolean }>(
      `with walk as (
         select s.position, s.hash, a.id is null as missing,
           lag(s.hash, 1, ''::bytea) over (order by s.position) as previous,
           lag(s.position, 1, 0) over (order by s.position) as previous_position,
           ${rowText} as text
         from kernel.audit_seals s left join kernel.audit_log a on a.id = s.audit_id
       )
       select position, missing or position <> previous_position + 1 as missing from walk
       where missing or position <> previous_position + 1
         or hash <> sha256(previous || convert_to(text, 'UTF8'))
       order by position limit 1`,
    );
    if (broken) {
      return {
        intact: false,
        position: Number(broken.position),
        reason: broken.missing ? 'missing' : 'changed',
      };
    }
    const [total] = await database.query<{ count: string }>(
      'select count(*) from kernel.audit_seals',
    );
    return { intact: true, sealed: Number(total?.count ?? 0) };
  }
}
