// Listeners: in the transaction for what must hold at commit, after commit (through the outbox) for what may follow.
import type { Tx } from '../database/tx';
import type { DomainEvent, EventKind } from './domain-event';

export const IN_TRANSACTION = 'stagekeur:in-transaction';
export const AFTER_COMMIT = 'stagekeur:after-commit';

/** A provider whose `handle(tx, event)` runs inside the transaction that emitted the event. */
export interface TransactionListener {
  handle(tx: Tx, event: DomainEvent): Promise<void>;
}

/** A provider whose `handle(event)` runs in the worker after commit; at least once, so it must be safe to run twice. */
export interface CommittedListener {
  handle(event: DomainEvent): Promise<void>;
}

/** Class decorator: this provider hears the named events inside the transaction. */
export const InTransaction =
  (...kinds: EventKind[]): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(
      IN_TRANSACTION,
      kinds.map((kind) => kind.eventName),
      target,
    );

/** Class decorator: this provider hears the named events after commit. */
export const AfterCommit =
  (...kinds: EventKind[]): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(
      AFTER_COMMIT,
      kinds.map((kind) => kind.eventName),
      target,
    );
