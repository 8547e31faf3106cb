// In the transaction that changes who an employer says it is: students read the new name at that same commit.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { InTransaction, type TransactionListener } from '../../../kernel/outbox/listeners';
import { employerIdentityChanged } from '../../employers/employers.events';
import { Standing } from '../../standing/standing.public';
import { RewriteSearch } from '../use-cases/rewrite-search';

@Injectable()
@InTransaction(employerIdentityChanged)
export class FollowEmployerName implements TransactionListener {
  constructor(
    private readonly standing: Standing,
    private readonly search: RewriteSearch,
  ) {}

  async handle(tx: Tx, event: DomainEvent): Promise<void> {
    const { employerId } = employerIdentityChanged.of(event);
    await this.standing.forDeciding(tx, employerId);
    await this.search.ofEmployer(tx, employerId);
  }
}
