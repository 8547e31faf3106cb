// Makes the application for those who only want to read its doors and tables: nothing connects, nothing listens.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { createAdapter, setUp } from './app.setup';

export async function bootWithoutDatabase(): Promise<NestFastifyApplication> {
  process.env['STAGEKEUR_MODE'] = 'describe';
  process.env['DATABASE_URL'] = 'postgres://nobody@127.0.0.1:1/nowhere';
  const { AppModule } = await import('./app.module');
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, createAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await setUp(app);
  return app;
}
