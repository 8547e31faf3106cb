// Makes somebody an administrator of the running system:
// `npm run admin:grant -- <institutional number> <name> <email>`.
import { build } from './lib/build.mjs';
import { runningDatabase } from './lib/running-database.mjs';
import { runApiProgram } from './lib/seed.mjs';
import { explain, Stop } from './lib/stop.mjs';

try {
  const args = process.argv.slice(2);
  if (args.length !== 3) {
    throw new Stop(
      'Three things are needed to grant: a number, a name and an e-mail address.',
      'npm run admin:grant -- 123456 "Noor Jansen" n.jansen@school.example',
    );
  }
  const { app } = await runningDatabase();
  await build('api');
  process.stdout.write(
    await runApiProgram(['admin-grant.js'], args, {
      DATABASE_URL: app,
      STAGEKEUR_MODE: process.env.STAGEKEUR_MODE || 'demo',
    }),
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
