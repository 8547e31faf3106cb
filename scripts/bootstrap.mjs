// Prepares a PostgreSQL server for production, once and after every upgrade: roles with the passwords
// the operator chose, extensions, migrations. Needs DATABASE_URL of an administrator on the database.
import { bootstrap, ROLES } from './lib/bootstrap.mjs';
import { databaseOf, urlFor } from './lib/database.mjs';
import { demandRights, readDatabaseUrl } from './lib/rights.mjs';
import { explain, Stop } from './lib/stop.mjs';
import { migrate } from './lib/template.mjs';

const SHORTEST = 16;

/** Pure: the password of each role, from STAGEKEUR_OWNER_PASSWORD and its siblings. */
function passwordsOf(env) {
  const pairs = Object.entries(ROLES).map(([name, role]) => {
    const variable = `STAGEKEUR_${name.toUpperCase()}_PASSWORD`;
    const password = env[variable] ?? '';
    if (password.length < SHORTEST) {
      throw new Stop(
        `${variable} is missing or shorter than ${SHORTEST} characters.`,
        'Make one: openssl rand -hex 20',
      );
    }
    return [role, password];
  });
  return Object.fromEntries(pairs);
}

try {
  const url = readDatabaseUrl(process.env.DATABASE_URL ?? '');
  const passwords = passwordsOf(process.env);
  await demandRights(url);
  await bootstrap(url, passwords);
  const owner = { role: ROLES.owner, password: passwords[ROLES.owner] };
  await migrate(urlFor(url, { ...owner, database: databaseOf(url) }), 'up', console.log);
  console.log('The database is ready.');
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
