// An administrator applies an import exactly as it was shown: all of it in one transaction, or nothing when people changed since.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { PeopleInBulk } from '../../identity/identity.public';
import { institutionProblems } from '../institution.errors';
import { mayAdminister } from '../rules/administration-policy';
import { importLifecycle } from '../rules/import-lifecycle';
import { worksOf } from '../rules/import-works';
import { EnrolmentRows } from '../store/enrolment-rows';
import { ImportRows, linesOf, saysTheSame } from '../store/import-rows';
import { lockImport } from '../store/lock-import';
import { PeopleImport } from '../store/people-import.entity';
import { ComparePeopleFile, type Comparison } from './compare-people-file';

@Injectable()
export class ApplyPeopleImport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly compare: ComparePeopleFile,
    private readonly rows: ImportRows,
    private readonly people: PeopleInBulk,
    private readonly enrolments: EnrolmentRows,
  ) {}

  /** Applied already is no change: whoever asks twice gets what was done once. */
  async run(actor: Actor, importId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('institution.people_imports'))`);
      const { state, fileName, version } = await lockImport(tx, importId);
      if (!mayAdminister(actor)) throw notFound();
      if (state === 'applied') return;
      const next = importLifecycle.next(state, 'apply');
      refuseStale(seenVersion, version);
      const shown = await this.rows.all(tx, importId);
      const lines = linesOf(shown);
      await this.people.lock(
        tx,
        lines.map((line) => line.cells.number),
      );
      const now = await this.compare.run(tx, lines);
      if (!saysTheSame(shown, now.rows)) throw institutionProblems['institution.import-outdated']();
      if (now.counts.newRows + now.counts.changedRows === 0)
        throw institutionProblems['institution.nothing-to-apply']();
      await this.apply(tx, actor, now, `Import ${fileName}`);
      await tx.change(
        PeopleImport,
        { id: importId, state, version },
        { state: next, endedBy: actor.accountId, endedAt: this.clock.now() },
      );
      await tx.audit({
        author: actor,
        action: 'institution.apply-people-import',
        subject: { type: 'people_import', id: importId },
        data: { ...now.counts },
      });
    });
  }

  private async apply(tx: Tx, actor: Actor, now: Comparison, reason: string): Promise<void> {
    const works = worksOf(now.planned);
    const created = await this.people.create(tx, actor, works.people);
    const ids = new Map(
      [...now.known.people].map(([number, { accountId }]) => [number, accountId]),
    );
    for (const [number, id] of created) ids.set(number, id);
    const idOf = (number: string): Id => {
      const id = ids.get(number);
      if (id === undefined) throw new Error(`Number without an account after an import: ${number}`);
      return id;
    };
    await this.people.correct(tx, actor, works.corrections);
    await this.people.grant(
      tx,
      actor,
      works.roles.map(({ number, role, programmeId }) => ({
        accountId: idOf(number),
        role,
        scopeId: programmeId,
        reason,
      })),
    );
    await this.enrolments.put(
      tx,
      works.enrolments.map((enrolment) => ({
        accountId: idOf(enrolment.number),
        programmeId: enrolment.programmeId,
        cohort: enrolment.cohort,
        supervisorId: enrolment.supervisor === null ? null : idOf(enrolment.supervisor),
      })),
    );
  }
}
