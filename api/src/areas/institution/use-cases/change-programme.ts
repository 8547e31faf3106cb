// An administrator changes a programme: its names, its faculty, whether it is active, how far its thresholds move and why.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { brokenConstraint } from '../../../kernel/database/database-errors';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import { explainedShift, shortestReason } from '../rules/threshold-shift';
import { lastChange } from '../store/last-change';
import { ProgrammeRow } from '../store/programme.entity';
import { pointAt } from './point-at';

export interface ProgrammeFacts {
  readonly facultyId: Id;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly active: boolean;
  readonly thresholdShift: number;
  readonly thresholdReason: string | null;
}

@Injectable()
export class ChangeProgramme {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, id: Id, seenVersion: number, facts: ProgrammeFacts): Promise<void> {
    try {
      await this.change(actor, id, seenVersion, facts);
    } catch (error) {
      if (brokenConstraint(error) === 'programmes_faculty')
        throw pointAt('/facultyId', 'institution.unknown-faculty');
      throw error;
    }
  }

  private async change(actor: Actor, id: Id, seenVersion: number, facts: ProgrammeFacts) {
    await this.database.transaction(async (tx) => {
      const [before] = await tx.query<{ version: number; active: boolean; shift: number }>(
        `select version, active, threshold_shift as shift
         from institution.programmes where id = $1 for update`,
        [id],
      );
      if (!before || !mayAdminister(actor)) throw notFound();
      refuseStale(seenVersion, before.version, await lastChange(tx, 'programme', id));
      const shift = explainedShift(facts.thresholdShift, facts.thresholdReason);
      if (!shift)
        throw pointAt('/thresholdReason', 'institution.shift-needs-reason', {
          least: shortestReason,
        });
      const { facultyId, nameNl, nameEn, active } = facts;
      const patch = { facultyId, nameNl, nameEn, active, ...shift };
      await tx.change(ProgrammeRow, { id, version: before.version }, patch);
      await tx.audit({
        author: actor,
        action: 'institution.change-programme',
        subject: { type: 'programme', id },
        data: { ...patch, was: { active: before.active, thresholdShift: before.shift } },
      });
    });
  }
}
