// Somebody registers an organisation that exists already: its owner is asked whether this person belongs to it.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addWorkingDays } from '../../../kernel/clock/working-days';
import type { Tx } from '../../../kernel/database/tx';
import { kernelProblems } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { accessRequested } from '../employers.events';
import { Memberships } from '../queries/memberships';
import { ownersAnswerTerm } from '../rules/terms';
import type { Employer } from '../store/employer.entity';
import { EscalateAccessRequest } from './escalate-access-request';

@Injectable()
export class FileAccessRequest {
  constructor(
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly escalate: EscalateAccessRequest,
  ) {}

  /** A request that is open already stays as it is. Without an owner who can answer, the coordinators get it at once. */
  async run(
    tx: Tx,
    actor: Actor,
    organisation: Pick<Partial<Employer>, 'kvkNumber' | 'country' | 'foreignNumber'>,
  ): Promise<void> {
    const { kvkNumber = null, country = 'NL', foreignNumber = null } = organisation;
    const [employer] = await tx.query<{ id: Id }>(
      `select id from employers.employers
       where kvk_number = $1 or (foreign_number = $2 and country = $3)`,
      [kvkNumber, foreignNumber, country],
    );
    if (!employer) throw kernelProblems['kernel.conflict']();
    const [filed] = await tx.query<{ id: Id }>(
      `insert into employers.access_requests (id, employer_id, account_id, due_on, created_at)
       values ($1, $2, $3, $4, $5)
       on conflict (employer_id, account_id) where state in ('open', 'escalated') do nothing
       returning id`,
      [
        newId(),
        employer.id,
        actor.accountId,
        addWorkingDays(this.clock.today(), ownersAnswerTerm),
        this.clock.now(),
      ],
    );
    if (!filed) return;
    await tx.audit({
      author: actor,
      action: 'employers.request-access',
      subject: { type: 'employer', id: employer.id },
      data: { accessRequestId: filed.id },
    });
    const owners = await this.memberships.owners(employer.id, tx);
    if (owners.length === 0) await this.escalate.run(tx, filed.id);
    else await tx.emit(accessRequested({ accessRequestId: filed.id }));
  }
}
