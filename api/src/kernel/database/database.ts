// The one way to the database: reads in a query, writes in a transaction that carries audit, events and jobs.
import { Injectable } from '@nestjs/common';
import type { Pool, QueryConfig } from 'pg';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log';
import { JobQueue } from '../jobs/job-queue';
import { Outbox } from '../outbox/outbox';
import { asProblem, mayTryAgain } from './database-errors';
import { Tx, type TxSinks } from './tx';

const attempts = 3;

@Injectable()
export class Database {
  private readonly sinks: TxSinks;

  constructor(
    readonly source: DataSource,
    audit: AuditLog,
    outbox: Outbox,
    jobs: JobQueue,
  ) {
    this.sinks = {
      audit: (tx, entries) => audit.write(tx, entries),
      emit: (tx, event) => outbox.emit(tx, event),
      addJob: (tx, name, payload, options) => jobs.add(tx, name, payload, options),
    };
  }

  /**
   * Runs `work` in one transaction: all of it is stored, or nothing. A lost race against the
   * serialiser or a deadlock is tried again (twice at most), so `work` must not act outside the Tx.
   * Errors of the database leave as problems of the catalogue.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction((manager) => work(new Tx(manager, this.sinks)));
      } catch (error) {
        if (attempt < attempts && mayTryAgain(error)) continue;
        throw asProblem(error);
      }
    }
  }

  /** Rows of a read; never for writing. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.read({ text: sql, values: [...parameters] });
  }

  /**
   * The same for a read of every request whose plan never depends on its parameters: each connection prepares and plans it
   * once, under this name, which stands for this text alone. Anything else is better planned for what is asked.
   */
  queryPrepared<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.read({ name, text: sql, values: [...parameters] });
  }

  // Straight to the pool: a read needs no more, and the runner around it costs as much as the statement of a small one.
  private async read<Row>(statement: QueryConfig): Promise<Row[]> {
    try {
      const pool = (this.source.driver as unknown as { readonly master: Pool }).master;
      const { rows } = await pool.query<Row & object>(statement);
      return rows;
    } catch (error) {
      throw asProblem(error);
    }
  }

  /** The only row, or null. */
  async queryOne<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    const rows = await this.query<Row>(sql, parameters);
    return rows[0] ?? null;
  }
}
