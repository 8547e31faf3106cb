// Gives a new or changed employer its trust row, stores its match keys, and notes every earlier organisation that shares one.
// A hit refuses nothing by itself; a coordinator judges it.
import { Injectable } from '@nestjs/common';
import { systemAuthor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addWorkingDays } from '../../../kernel/clock/working-days';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { Employers, identityKeys } from '../../employers/employers.public';
import { Tasks } from '../../tasks/tasks.public';
import type { MatchedFeature } from '../store/re-entry-hit.entity';

/** A hit that touches a measure is looked at within this many working days. */
const hitTermWorkingDays = 5;

@Injectable()
export class NoteReEntry {
  constructor(
    private readonly clock: Clock,
    private readonly employers: Employers,
    private readonly tasks: Tasks,
  ) {}

  /** In the transaction of the registration or change, so that no screening can start unseen. */
  async run(tx: Tx, employerId: Id): Promise<void> {
    // One after the other: two that register at the same moment and share a number must see each other.
    await tx.query(`select pg_advisory_xact_lock(hashtext('standing.match_keys'))`);
    await tx.query(
      'insert into standing.trust (employer_id) values ($1) on conflict (employer_id) do nothing',
      [employerId],
    );
    await this.storeKeys(tx, employerId);
    await this.noteHits(tx, employerId);
  }

  private async storeKeys(tx: Tx, employerId: Id): Promise<void> {
    const keys = identityKeys(await this.employers.identity(employerId, tx));
    await tx.query(
      `insert into standing.match_keys (employer_id, kind, value, first_seen_at, last_seen_at)
       select $1, key.kind, key.value, $4, $4 from unnest($2::text[], $3::text[]) as key(kind, value)
       on conflict (kind, value, employer_id) do update set last_seen_at = excluded.last_seen_at`,
      [employerId, keys.map((key) => key.kind), keys.map((key) => key.value), this.clock.now()],
    );
  }

  private async noteHits(tx: Tx, employerId: Id): Promise<void> {
    const hits = await tx.query<{ earlier: Id; features: MatchedFeature[]; measured: boolean }>(
      `select theirs.employer_id as earlier,
         json_agg(json_build_object('kind', mine.kind, 'value', mine.value) order by mine.kind) as features,
         exists (select 1 from standing.measures m where m.employer_id = theirs.employer_id) as measured
       from standing.match_keys mine
       join standing.match_keys theirs
         on theirs.kind = mine.kind and theirs.value = mine.value and theirs.employer_id <> mine.employer_id
       where mine.employer_id = $1
       group by theirs.employer_id`,
      [employerId],
    );
    for (const hit of hits) await this.noteHit(tx, employerId, hit);
  }

  private async noteHit(
    tx: Tx,
    employerId: Id,
    hit: { earlier: Id; features: MatchedFeature[]; measured: boolean },
  ): Promise<void> {
    // A pair that was judged before is asked again only when something new matches.
    const [row] = await tx.query<{ id: Id }>(
      `insert into standing.re_entry_hits as h
         (id, employer_id, earlier_employer_id, features, touches_measure, found_at)
       values ($1, $2, $3, $4::jsonb, $5, $6)
       on conflict (employer_id, earlier_employer_id) do update set
         features = excluded.features, touches_measure = excluded.touches_measure,
         found_at = excluded.found_at, judgement = null, judged_by = null, judged_at = null, reason = null,
         seconded_by = null, seconded_at = null, second_reason = null, version = h.version + 1
       where not h.features @> excluded.features
       returning id`,
      [
        newId(),
        employerId,
        hit.earlier,
        JSON.stringify(hit.features),
        hit.measured,
        this.clock.now(),
      ],
    );
    if (!row) return;
    const employer = await this.employers.get(employerId, tx);
    await tx.audit({
      author: systemAuthor,
      action: 'standing.note-hit',
      subject: { type: 're_entry_hit', id: row.id },
      data: { employerId, earlierEmployerId: hit.earlier, kinds: hit.features.map((f) => f.kind) },
    });
    await this.tasks.open(tx, {
      kind: 're_entry',
      subject: { type: 're_entry_hit', id: row.id, label: employer?.name ?? '' },
      employerId,
      programmeId: null,
      reason: hit.measured ? 're_entry_measure' : 're_entry_hit',
      safety: hit.measured,
      dueOn: addWorkingDays(this.clock.today(), hitTermWorkingDays),
    });
  }
}
