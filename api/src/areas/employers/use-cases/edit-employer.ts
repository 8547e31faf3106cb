// An owner changes what the organisation says of itself; what the trade register says is not theirs to change.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addWorkingDays } from '../../../kernel/clock/working-days';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { employersProblems } from '../employers.errors';
import { employerIdentityChanged } from '../employers.events';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import type { Sector } from '../rules/sectors';
import { coordinatorsTerm } from '../rules/terms';
import { Employer } from '../store/employer.entity';
import { recordFacts } from '../store/facts';
import { lockEmployer } from '../store/lock-employer';
import { objectionsToContactDetails, readWebsite } from './contact-details';

/** Left out: stays as it is. */
export interface EmployerEdit {
  readonly name?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly website?: string | null | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | null | undefined;
  readonly employees?: number | null | undefined;
  readonly proofNote?: string | undefined;
}

type Patch = Partial<
  Pick<Employer, 'name' | 'sector' | 'website' | 'phone' | 'email' | 'employees' | 'proofNote'>
>;

/** What the organisation is recognised or found by. */
const identity: readonly (keyof Patch)[] = ['name', 'sector', 'website', 'phone', 'email'];

@Injectable()
export class EditEmployer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly tasks: Tasks,
  ) {}

  async run(actor: Actor, employerId: Id, seenVersion: number, edit: EmployerEdit): Promise<void> {
    const errors = objectionsToContactDetails(edit);
    if (errors.length > 0) throw kernelProblems['kernel.invalid-body']({ errors });
    await this.database.transaction(async (tx) => {
      const employer = await lockEmployer(tx, employerId);
      const level = await this.memberships.levelOf(employerId, actor.accountId, tx);
      if (!mayManageOwn(actor, employerId, level)) throw notFound();
      refuseStale(seenVersion, employer.version);
      const patch = changesOf(employer, edit);
      const changed = Object.keys(patch) as (keyof Patch)[];
      if (changed.length === 0) return;
      const again = patch.proofNote === undefined ? {} : unjudged;
      await tx.change(
        Employer,
        { id: employerId, version: employer.version },
        { ...patch, ...again },
      );
      await this.record(tx, actor, employerId, patch);
      if (patch.proofNote !== undefined) await this.askForAnotherLook(tx, employer);
      await tx.audit({
        author: actor,
        action: 'employers.edit',
        subject: { type: 'employer', id: employerId },
        data: { changed },
      });
      if (changed.some((key) => identity.includes(key)))
        await tx.emit(employerIdentityChanged({ employerId }));
    });
  }

  private record(tx: Tx, actor: Actor, employerId: Id, patch: Patch): Promise<void> {
    return recordFacts(
      tx,
      {
        employerId,
        source: 'employer',
        seenOn: this.clock.today(),
        at: this.clock.now(),
        by: actor.accountId,
      },
      {
        trade_names: patch.name ?? null,
        sector: patch.sector ?? null,
        website: patch.website ?? null,
        phone: patch.phone ?? null,
        email: patch.email ?? null,
        employees: patch.employees == null ? null : String(patch.employees),
        proof: patch.proofNote ?? null,
      },
    );
  }

  private async askForAnotherLook(tx: Tx, employer: Employer): Promise<void> {
    await this.tasks.open(tx, {
      kind: 'identity_proof',
      subject: { type: 'employer', id: employer.id, label: employer.name },
      employerId: employer.id,
      programmeId: null,
      ownerId: employer.schoolContactId,
      reason: 'identity_proof_again',
      dueOn: addWorkingDays(this.clock.today(), coordinatorsTerm),
    });
  }
}

const unjudged = {
  proofJudgement: null,
  proofReason: null,
  proofJudgedBy: null,
  proofJudgedAt: null,
};

/** Only what differs; refuses a name the register does not have, and proof nobody asked for. */
function changesOf(employer: Employer, edit: EmployerEdit): Patch {
  const registered = employer.origin === 'trade_register';
  if (edit.proofNote !== undefined && registered)
    throw employersProblems['employers.no-proof-asked']();
  if (edit.name !== undefined && registered && edit.name !== employer.name) {
    const code = 'employers.trade-name-unknown';
    if (![...employer.tradeNames, employer.statutoryName].includes(edit.name))
      throw employersProblems[code]({ errors: [{ pointer: '/name', code }] });
  }
  const website = edit.website ? readWebsite(edit.website) : edit.website;
  const wanted: Record<string, unknown> = { ...edit, website };
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => value !== undefined && value !== employer[key as keyof Patch],
    ),
  );
}
