// What every area leans on, once and for all; it knows no area.
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ClosedByDefault } from './access/closed-by-default';
import { AuditLog } from './audit/audit-log';
import { Clock } from './clock/clock';
import { processClock } from './clock/process-clock';
import { Config } from './config/config';
import { Database } from './database/database';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { IdempotencyInterceptor } from './http/idempotency';
import { RateLimiter } from './http/rate-limiter';
import { Sentences } from './i18n/sentences';
import { DeliverEvent } from './jobs/deliver-event';
import { JobHandlers } from './jobs/job-handlers';
import { JobQueue } from './jobs/job-queue';
import { SealAudit } from './jobs/seal-audit';
import { TidyKernel } from './jobs/tidy-kernel';
import { MailServer } from './mail/mail-server';
import { Mailer } from './mail/mailer';
import { SendMail } from './mail/send-mail';
import { Outbox } from './outbox/outbox';

const shared = [
  { provide: Config, useFactory: () => new Config(process.env) },
  { provide: Clock, useFactory: processClock },
  AuditLog,
  ClosedByDefault,
  Database,
  IdempotencyInterceptor,
  JobHandlers,
  JobQueue,
  Mailer,
  MailServer,
  Outbox,
  RateLimiter,
  Readiness,
  Sentences,
];

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController],
  providers: [...shared, DeliverEvent, SealAudit, SendMail, TidyKernel],
  exports: shared,
})
export class KernelModule {}
