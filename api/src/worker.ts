// Runs the jobs: those that writes left behind, and those of the timetable; SIGTERM finishes or returns what is running.
import 'reflect-metadata';
import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Logger as WorkerLogger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Logger } from 'nestjs-pino';
import { Pool } from 'pg';
import { AppModule } from './app.module';
import { JobHandlers } from './kernel/jobs/job-handlers';
import { LeftJobs } from './kernel/jobs/left-jobs';
import { timetable } from './schedule';

async function start(): Promise<void> {
  const queueUrl = process.env['WORKER_DATABASE_URL'];
  if (!queueUrl) throw new Error('WORKER_DATABASE_URL is missing: give the URL of the owner role.');
  const app = await NestFactory.createApplicationContext(AppModule, {
    bufferLogs: true,
    abortOnError: false,
  });
  const log = app.get(Logger);
  app.useLogger(log);
  const handlers = app.get(JobHandlers);
  const tasks: TaskList = Object.fromEntries(
    handlers.names().map((name) => [name, (payload: unknown) => handlers.run(name, payload)]),
  );
  const leftJobs = new LeftJobs(queueUrl, (error) => {
    log.warn(`jobs of killed workers wait: ${String(error)}`, 'Worker');
  });
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    leftJobs.watch(workerPool.id);
  });
  // Ours, since the queue's own would be closed before the last job is marked as done: that one would run twice.
  const pool = new Pool({ connectionString: queueUrl, application_name: 'stagekeur-worker' });
  const connectionFailed = (error: Error) => {
    log.error(error.message, 'Worker');
  };
  pool.on('error', connectionFailed);
  pool.on('connect', (client) => client.on('error', connectionFailed));
  const runner = await run({
    events,
    pgPool: pool,
    taskList: tasks,
    crontab: timetable,
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: new WorkerLogger(() => (level, message) => {
      if (['error', 'warning'].includes(level)) log.error(message, 'Worker');
    }),
  });
  const stop = async () => {
    await runner.stop();
    await setImmediate();
    await pool.end();
    await leftJobs.stop();
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  console.log('worker ready');
  await runner.promise;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
