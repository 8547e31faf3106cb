// How the installation stands: its jobs, the seals on its audit log, its database, its versions.
import { Injectable } from '@nestjs/common';
import { AuditLog, type AuditVerdict } from '../../../kernel/audit/audit-log';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';

export interface JobCounts {
  readonly waiting: number;
  readonly running: number;
  readonly later: number;
  readonly failed: number;
  readonly oldestDue: Date | null;
}

export interface TroubledJob {
  readonly id: string;
  readonly name: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly givenUp: boolean;
  readonly nextRunAt: Date;
  readonly lastTriedAt: Date;
  readonly error: string;
}

export interface SealState {
  readonly lines: number;
  readonly unsealed: number;
  readonly lastSealedAt: Date | null;
}

export interface DatabaseState {
  readonly version: string;
  readonly bytes: number;
  readonly migrations: number;
  readonly latestMigration: string | null;
}

@Injectable()
export class SystemState {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async jobs(): Promise<{ counts: JobCounts; troubled: TroubledJob[] }> {
    const counts = await this.database.queryOne<JobCounts>(
      `select waiting::int, running::int, later::int, failed::int, oldest_due as "oldestDue"
       from kernel.job_counts($1)`,
      [this.clock.now()],
    );
    const troubled = await this.database.query<TroubledJob>(
      `select id::text, name, attempts, max_attempts as "maxAttempts", given_up as "givenUp",
         next_run_at as "nextRunAt", last_tried_at as "lastTriedAt", error
       from kernel.troubled_jobs(50)`,
    );
    const none = { waiting: 0, running: 0, later: 0, failed: 0, oldestDue: null };
    return { counts: counts ?? none, troubled };
  }

  async seals(): Promise<SealState> {
    const found = await this.database.queryOne<SealState>(
      `select lines::int, (lines - sealed)::int as unsealed, "lastSealedAt" from (
         select (select count(*) from kernel.audit_log) as lines,
           (select count(*) from kernel.audit_seals) as sealed,
           (select sealed_at from kernel.audit_seals order by position desc limit 1) as "lastSealedAt") as state`,
    );
    return found ?? { lines: 0, unsealed: 0, lastSealedAt: null };
  }

  async databaseState(): Promise<DatabaseState> {
    const [found] = await this.database.query<DatabaseState>(
      `select current_setting('server_version') as version,
         pg_database_size(current_database())::float8 as bytes,
         m.count::int as migrations, m.latest as "latestMigration"
       from kernel.migration_state() as m`,
    );
    return found ?? { version: '', bytes: 0, migrations: 0, latestMigration: null };
  }

  /** Walks the whole chain of the audit log; takes seconds on a large one. */
  verifyAudit(): Promise<AuditVerdict> {
    return this.audit.verify(this.database);
  }
}
