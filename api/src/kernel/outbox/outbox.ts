// Delivers events: to listeners in the transaction at once, to the others as one job per listener, committed with the write.
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Tx } from '../database/tx';
import {
  AFTER_COMMIT,
  IN_TRANSACTION,
  type CommittedListener,
  type TransactionListener,
} from './listeners';
import type { DomainEvent } from './domain-event';

export const DELIVER_EVENT = 'kernel.deliver-event';

@Injectable()
export class Outbox implements OnApplicationBootstrap {
  private readonly inTransaction = new Map<string, TransactionListener[]>();
  private readonly afterCommit = new Map<string, Map<string, CommittedListener>>();

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    for (const wrapper of this.discovery.getProviders()) {
      if (!wrapper.metatype || typeof wrapper.metatype !== 'function') continue;
      const instance: unknown = wrapper.instance;
      for (const name of namesOn(IN_TRANSACTION, wrapper.metatype)) {
        const known = this.inTransaction.get(name) ?? [];
        if (known.includes(instance as TransactionListener)) continue;
        this.inTransaction.set(name, [...known, instance as TransactionListener]);
      }
      for (const name of namesOn(AFTER_COMMIT, wrapper.metatype)) {
        const known = this.afterCommit.get(name) ?? new Map<string, CommittedListener>();
        this.afterCommit.set(name, known.set(wrapper.metatype.name, instance as CommittedListener));
      }
    }
  }

  /** Called by Tx.emit: runs the listeners inside, and queues one job per listener outside. */
  async emit(tx: Tx, event: DomainEvent): Promise<void> {
    for (const listener of this.inTransaction.get(event.name) ?? [])
      await listener.handle(tx, event);
    for (const listener of this.afterCommit.get(event.name)?.keys() ?? [])
      await tx.addJob(DELIVER_EVENT, { listener, event });
  }

  /** Called by the worker; a listener that is gone since the event was queued is an error that stays visible. */
  async deliver(listenerName: string, event: DomainEvent): Promise<void> {
    const listener = this.afterCommit.get(event.name)?.get(listenerName);
    if (!listener) throw new Error(`No listener ${listenerName} for ${event.name}`);
    await listener.handle(event);
  }
}

const namesOn = (key: string, target: object): string[] =>
  (Reflect.getMetadata(key, target) as string[] | undefined) ?? [];
