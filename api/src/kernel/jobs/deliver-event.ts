// Job: hands a committed event to one of its listeners.
import { Injectable } from '@nestjs/common';
import { DELIVER_EVENT, Outbox } from '../outbox/outbox';
import type { DomainEvent } from '../outbox/domain-event';
import { HandlesJob, type JobHandler } from './job-handler';

@Injectable()
@HandlesJob(DELIVER_EVENT)
export class DeliverEvent implements JobHandler<{ listener: string; event: DomainEvent }> {
  constructor(private readonly outbox: Outbox) {}

  run(payload: { listener: string; event: DomainEvent }): Promise<void> {
    return this.outbox.deliver(payload.listener, payload.event);
  }
}
