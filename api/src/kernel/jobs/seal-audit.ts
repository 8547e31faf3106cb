// Job, each minute: seals the committed rows of the audit log into the chain.
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log';
import { Database } from '../database/database';
import { HandlesJob, type JobHandler } from './job-handler';

@Injectable()
@HandlesJob('kernel:seal-audit')
export class SealAudit implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(): Promise<void> {
    // Some thousands at a time, each in a transaction of its own, until a burst is worked away.
    let sealed: number;
    do sealed = await this.database.transaction((tx) => this.audit.seal(tx));
    while (sealed > 0);
  }
}
