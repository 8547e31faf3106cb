// In the transaction that changes an employer's standing: its vacancies vanish or show again at that same commit.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { InTransaction, type TransactionListener } from '../../../kernel/outbox/listeners';
import { standingChanged } from '../../standing/standing.events';
import { RewriteSearch } from '../use-cases/rewrite-search';

/** Whoever emits the event holds `Standing.forDeciding`, which waits for every publication that runs. */
@Injectable()
@InTransaction(standingChanged)
export class FollowStanding implements TransactionListener {
  constructor(private readonly search: RewriteSearch) {}

  async handle(tx: Tx, event: DomainEvent): Promise<void> {
    await this.search.ofEmployer(tx, standingChanged.of(event).employerId);
  }
}
