// Remembers whether the story was played to its end, and clears the table for a story that was cut off.
import { Client } from 'pg';

const key = 'demo.seed';

/** True when the story must be played (the database is empty now), false when it was played before. */
export async function beginSeed(): Promise<boolean> {
  return asOwner(async (database) => {
    const { rows } = await database.query<{ value: { done: boolean } }>(
      'select value from kernel.settings where key = $1',
      [key],
    );
    if (rows[0]?.value.done) return false;
    if (rows[0]) await clear(database);
    else if (await inUse(database))
      throw new Error(
        'This database holds data that are not the demo’s. Start with an empty database, or set STAGEKEUR_MODE=production.',
      );
    await mark(database, false);
    return true;
  });
}

/** Ends the seed's own sessions and the mails of the past, and notes that the story was played. */
export async function finishSeed(): Promise<void> {
  await asOwner(async (database) => {
    await database.query(`delete from identity.sessions where device = 'seed'`);
    await database.query('delete from kernel.rate_limits');
    await database.query('delete from graphile_worker._private_jobs where run_at <= now()');
    await mark(database, true);
  });
}

async function inUse(database: Client): Promise<boolean> {
  const { rows } = await database.query<{ used: boolean }>(
    'select exists (select 1 from identity.accounts) as used',
  );
  return rows[0]?.used ?? false;
}

/** Empties every table of ours; the owner may set the append-only triggers aside for that. */
async function clear(database: Client): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('kernel', 'identity', 'institution', 'tasks', 'employers', 'standing', 'screening', 'vacancies', 'demo')`,
  );
  const tables = rows.map((row) => row.name);
  await database.query('begin');
  for (const table of tables) await database.query(`alter table ${table} disable trigger user`);
  await database.query(`truncate ${tables.join(', ')} cascade`);
  for (const table of tables) await database.query(`alter table ${table} enable trigger user`);
  await database.query('delete from graphile_worker._private_jobs');
  await database.query('commit');
}

const mark = (database: Client, done: boolean) =>
  database.query(
    `insert into kernel.settings (key, value, changed_at) values ($1, $2, now())
     on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`,
    [key, JSON.stringify({ done })],
  );

async function asOwner<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const url = process.env['DATABASE_OWNER_URL'];
  if (!url) throw new Error('DATABASE_OWNER_URL is missing: the seed needs the owner role.');
  const database = new Client({ connectionString: url });
  await database.connect();
  try {
    return await work(database);
  } finally {
    await database.end();
  }
}
