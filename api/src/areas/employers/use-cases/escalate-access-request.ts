// A request for access that no owner answered in time goes to the coordinators.
import { Injectable } from '@nestjs/common';
import { systemAuthor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addWorkingDays } from '../../../kernel/clock/working-days';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { accessRequestLifecycle, type AccessRequestState } from '../rules/access-request-lifecycle';
import { coordinatorsTerm } from '../rules/terms';
import { AccessRequest } from '../store/access-request.entity';

interface Row {
  readonly state: AccessRequestState;
  readonly version: number;
  readonly employer_id: Id;
  readonly school_contact_id: Id | null;
  readonly label: string;
}

@Injectable()
export class EscalateAccessRequest {
  constructor(
    private readonly clock: Clock,
    private readonly tasks: Tasks,
  ) {}

  /** Does nothing when the request was answered or escalated in the meantime. */
  async run(tx: Tx, accessRequestId: Id): Promise<void> {
    const [request] = await tx.query<Row>(
      `select r.state, r.version, r.employer_id, e.school_contact_id, e.name || ', ' || a.name as label
       from employers.access_requests r
       join employers.employers e on e.id = r.employer_id
       join identity.accounts a on a.id = r.account_id
       where r.id = $1 for update of r`,
      [accessRequestId],
    );
    if (!request || !accessRequestLifecycle.possible(request.state).includes('escalate')) return;
    const { state, version } = request;
    await tx.change(
      AccessRequest,
      { id: accessRequestId, state, version },
      { state: accessRequestLifecycle.next(state, 'escalate') },
    );
    await this.tasks.open(tx, {
      kind: 'access_request',
      subject: { type: 'access_request', id: accessRequestId, label: request.label },
      employerId: request.employer_id,
      programmeId: null,
      ownerId: request.school_contact_id,
      reason: 'access_request_unanswered',
      dueOn: addWorkingDays(this.clock.today(), coordinatorsTerm),
    });
    await tx.audit({
      author: systemAuthor,
      action: 'employers.escalate-access-request',
      subject: { type: 'employer', id: request.employer_id },
      data: { accessRequestId },
    });
  }
}
