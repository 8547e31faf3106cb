// Boots the real application for a test: real PostgreSQL, a clock that can be set, mail received over real SMTP.
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { AppModule } from '../app.module';
import { createAdapter, setUp } from '../app.setup';
import { demoRooms } from '../demo/demo.module';
import { Clock, SettableClock } from '../kernel/clock/clock';
import { Config } from '../kernel/config/config';
import { Database } from '../kernel/database/database';
import { MailServer } from '../kernel/mail/mail-server';
import { testDatabaseUrl } from './test-database';
import { TestJobs } from './test-jobs';
import { startTestMailbox, type TestMailbox } from './test-mailbox';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: Database;
  readonly mailbox: TestMailbox;
  readonly jobs: TestJobs;
  get<T>(type: Type<T>): T;
  /** A supertest agent without a session; sends the client header. */
  http(): ReturnType<typeof request>;
  close(): Promise<void>;
}

/** The moment that tests start at: Tuesday 24 November 2026, 10:00 in Amsterdam. */
export const testStart = new Date('2026-11-24T09:00:00Z');

export async function startTestApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const clock = new SettableClock(testStart);
  const mailbox = await startTestMailbox();
  const config = new Config({
    STAGEKEUR_MODE: 'test',
    DATABASE_URL: testDatabaseUrl(),
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_POOL: '10',
    ...environment,
  });
  const module = await Test.createTestingModule({ imports: [AppModule, ...demoRooms(config.mode)] })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter());
  await setUp(app);
  app.get(MailServer).use(mailbox.url);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const database = app.get(Database);
  return {
    app,
    clock,
    database,
    mailbox,
    jobs: new TestJobs(app),
    get: (type) => app.get(type, { strict: false }),
    http: () => request(app.getHttpServer()),
    close: async () => {
      await app.close();
      await mailbox.close();
    },
  };
}
