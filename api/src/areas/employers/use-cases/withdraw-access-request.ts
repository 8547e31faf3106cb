// The person who asked for access takes the request back.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { accessRequestLifecycle } from '../rules/access-request-lifecycle';
import { AccessRequest } from '../store/access-request.entity';

@Injectable()
export class WithdrawAccessRequest {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
  ) {}

  async run(actor: Actor, accessRequestId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const request = await tx.manager.findOne(AccessRequest, {
        where: { id: accessRequestId, accountId: actor.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!request) throw notFound();
      const { state, version } = request;
      const withdrawn = accessRequestLifecycle.next(state, 'withdraw');
      refuseStale(seenVersion, version);
      await tx.change(AccessRequest, { id: accessRequestId, state, version }, { state: withdrawn });
      await this.tasks.cancel(
        tx,
        actor,
        { kind: 'access_request', subjectId: accessRequestId },
        withdrawn,
      );
      await tx.audit({
        author: actor,
        action: 'employers.withdraw-access-request',
        subject: { type: 'employer', id: request.employerId },
        data: { accessRequestId },
      });
    });
  }
}
