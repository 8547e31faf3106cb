// When an employer registers or changes who it is: looks in the same transaction whether it was here before.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { InTransaction, type TransactionListener } from '../../../kernel/outbox/listeners';
import { employerIdentityChanged, employerRegistered } from '../../employers/employers.events';
import { NoteReEntry } from '../use-cases/note-re-entry';

@Injectable()
@InTransaction(employerRegistered, employerIdentityChanged)
export class WatchReEntry implements TransactionListener {
  constructor(private readonly noteReEntry: NoteReEntry) {}

  handle(tx: Tx, event: DomainEvent): Promise<void> {
    return this.noteReEntry.run(tx, employerRegistered.of(event).employerId);
  }
}
