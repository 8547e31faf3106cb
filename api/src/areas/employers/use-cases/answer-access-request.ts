// The owner, or a coordinator when the owner was silent, lets somebody in or does not, and says why.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { RoleGrants } from '../../identity/identity.public';
import { Tasks } from '../../tasks/tasks.public';
import { employersProblems } from '../employers.errors';
import { accessRequestAnswered } from '../employers.events';
import { Memberships } from '../queries/memberships';
import { accessRequestLifecycle } from '../rules/access-request-lifecycle';
import { mayAnswerAccessRequest } from '../rules/employer-policy';
import { AccessRequest } from '../store/access-request.entity';
import { addMember } from '../store/members';

export interface AccessAnswer {
  readonly command: 'grant' | 'refuse';
  /** Why; for the file, not for the person who asked. */
  readonly reason: string;
}

@Injectable()
export class AnswerAccessRequest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly grants: RoleGrants,
    private readonly tasks: Tasks,
  ) {}

  async run(
    actor: Actor,
    employerId: Id,
    accessRequestId: Id,
    seenVersion: number,
    { command, reason }: AccessAnswer,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const request = await tx.manager.findOne(AccessRequest, {
        where: { id: accessRequestId, employerId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!request) throw notFound();
      const level = await this.memberships.levelOf(employerId, actor.accountId, tx);
      if (!mayAnswerAccessRequest(actor, request, level)) throw notFound();
      if (actor.role === 'employer' && request.state === 'escalated')
        throw employersProblems['employers.request-escalated']();
      const { state, version } = request;
      const answered = accessRequestLifecycle.next(state, command);
      refuseStale(seenVersion, version);
      await tx.change(
        AccessRequest,
        { id: accessRequestId, state, version },
        {
          state: answered,
          answeredBy: actor.accountId,
          answeredAt: this.clock.now(),
          answerReason: reason,
        },
      );
      if (command === 'grant') await this.letIn(tx, actor, employerId, request.accountId, reason);
      await this.tasks.settle(
        tx,
        actor,
        { kind: 'access_request', subjectId: accessRequestId },
        answered,
      );
      await tx.audit({
        author: actor,
        action: `employers.${command}-access`,
        subject: { type: 'employer', id: employerId },
        data: { accessRequestId },
      });
      await tx.emit(accessRequestAnswered({ accessRequestId }));
    });
  }

  /** As a member; as the owner where there is none left. */
  private async letIn(
    tx: Tx,
    actor: Actor,
    employerId: Id,
    accountId: Id,
    reason: string,
  ): Promise<void> {
    const owners = await this.memberships.owners(employerId, tx);
    await addMember(tx, {
      employerId,
      accountId,
      level: owners.length === 0 ? 'owner' : 'member',
      joinedAt: this.clock.now(),
    });
    await this.grants.grant(tx, actor, {
      accountId,
      role: 'employer',
      scopeId: employerId,
      reason,
    });
  }
}
