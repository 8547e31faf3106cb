// Starts the API (and serves the built web app) on one port; SIGTERM drains and stops.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { createAdapter, setUp } from './app.setup';
import { Config } from './kernel/config/config';
import { serveDocs } from './kernel/http/api-docs';
import { serveWebApp } from './kernel/http/web-app';

async function start(): Promise<void> {
  const { trustProxy } = new Config(process.env);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule,
    createAdapter(trustProxy),
    {
      bufferLogs: true,
      abortOnError: false,
    },
  );
  app.useLogger(app.get(Logger));
  await setUp(app);
  const config = app.get(Config);
  serveDocs(app);
  if (config.webRoot !== null) await serveWebApp(app, config.webRoot);
  await app.listen(config.port, config.host);
  console.log(`listening on ${config.host}:${config.port}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
