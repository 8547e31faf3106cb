// What every write needs: an open transaction, and only Database.transaction can make one.
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { AuditEntry } from '../audit/audit-entry';
import { kernelProblems } from '../errors/kernel.errors';
import type { DomainEvent } from '../outbox/domain-event';

declare const openTransaction: unique symbol;

/** The state and version a row must still have for a change to count. */
export type Expected<E> = Partial<E> & { readonly version?: number };

export class Tx {
  declare private readonly [openTransaction]: true;

  constructor(
    readonly manager: EntityManager,
    private readonly sinks: TxSinks,
  ) {}

  /** Rows of a hand-written statement; values only as parameters. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    // TypeORM answers [rows, count] to updates and deletes, plain rows to the rest.
    const rows =
      Array.isArray(result) &&
      result.length === 2 &&
      Array.isArray(result[0]) &&
      typeof result[1] === 'number'
        ? result[0]
        : result;
    return rows as Row[];
  }

  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: Partial<E>): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(entity).values(row).execute();
  }

  /**
   * Changes one row if it is still as expected (id, state, version …) and raises its version.
   * Zero rows is a conflict: somebody was first.
   */
  async change<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    expected: Expected<E>,
    patch: Partial<E>,
  ): Promise<void> {
    const metadata = this.manager.dataSource.getMetadata(entity);
    const versioned = metadata.findColumnWithPropertyName('version') !== undefined;
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...patch, ...(versioned ? { version: () => 'version + 1' } : {}) })
      .where(expected)
      .execute();
    if (result.affected !== 1) throw kernelProblems['kernel.conflict']();
  }

  /** Writes a line of the audit log in this transaction. */
  audit(entry: AuditEntry): Promise<void> {
    return this.sinks.audit(this, [entry]);
  }

  /** Writes many lines of the audit log at once. */
  auditAll(entries: readonly AuditEntry[]): Promise<void> {
    return this.sinks.audit(this, entries);
  }

  /** Tells the other areas: at once what must hold at commit, through the outbox what may follow. */
  emit(event: DomainEvent): Promise<void> {
    return this.sinks.emit(this, event);
  }

  /** Adds a job that exists if and only if this transaction commits. */
  addJob(name: string, payload: object, options: JobOptions = {}): Promise<void> {
    return this.sinks.addJob(this, name, payload, options);
  }
}

export interface JobOptions {
  /** Jobs with the same key replace each other while they wait. */
  readonly key?: string;
  readonly runAt?: Date;
}

export interface TxSinks {
  audit(tx: Tx, entries: readonly AuditEntry[]): Promise<void>;
  emit(tx: Tx, event: DomainEvent): Promise<void>;
  addJob(tx: Tx, name: string, payload: object, options: JobOptions): Promise<void>;
}
