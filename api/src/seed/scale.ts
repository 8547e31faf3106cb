// Fills the running system with many invented vacancies, for measuring: `node dist/seed/scale.js --vacancies 100000`.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { Clock } from '../kernel/clock/clock';
import { Database } from '../kernel/database/database';
import { fill } from './scale/fill';

const most = 2_000_000;

function wanted(args: readonly string[]): number {
  const at = args.indexOf('--vacancies');
  const vacancies = Number(args[at + 1]);
  if (at >= 0 && Number.isInteger(vacancies) && vacancies > 0 && vacancies <= most)
    return vacancies;
  throw new Error(`Say how many: --vacancies 100000 (1 to ${most}).`);
}

async function scale(): Promise<void> {
  if (process.env['STAGEKEUR_MODE'] === 'production')
    throw new Error('Invented vacancies do not belong in production.');
  const vacancies = wanted(process.argv.slice(2));
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  try {
    await fill(app.get(Database), app.get(Clock), {
      vacancies,
      say: (line) => {
        console.log(line);
      },
    });
  } finally {
    await app.close();
  }
}

scale().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
