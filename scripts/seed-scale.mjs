// Fills the running system with many invented vacancies, for measuring:
// `npm run seed:scale -- --vacancies 100000`.
import { build } from './lib/build.mjs';
import { runningDatabase } from './lib/running-database.mjs';
import { runApiProgram } from './lib/seed.mjs';
import { explain } from './lib/stop.mjs';

try {
  const { app, owner } = await runningDatabase();
  await build('api');
  await runApiProgram(
    ['seed', 'scale.js'],
    process.argv.slice(2),
    { DATABASE_URL: app, DATABASE_OWNER_URL: owner, STAGEKEUR_MODE: 'demo' },
    { show: (text) => process.stdout.write(text) },
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
