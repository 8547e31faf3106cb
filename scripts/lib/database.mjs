// Opens short-lived administrator connections for the scripts and builds addresses of databases.
import pg from 'pg';

/** Runs `work` with one connection and closes it whatever happens. */
export async function withClient(url, work) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'stagekeur-scripts',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const quoteName = (name) => pg.escapeIdentifier(name);
export const quoteText = (text) => pg.escapeLiteral(text);

/** The same server and options, as another role and (perhaps) on another database. */
export function urlFor(url, { role, password, database }) {
  const next = new URL(url);
  if (role !== undefined) next.username = encodeURIComponent(role);
  if (password !== undefined) next.password = encodeURIComponent(password);
  if (database !== undefined) next.pathname = `/${encodeURIComponent(database)}`;
  return next.href;
}

export const databaseOf = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

const WRONG_PASSWORD = '28P01';
const NOT_LET_IN = '28000';
const NOT_ALLOWED_ON_DATABASE = '42501';

/** Whether the server accepts this role with this password. */
export async function canSignIn(url) {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return true;
  } catch (error) {
    if (error.code === NOT_ALLOWED_ON_DATABASE) return true;
    if (error.code === WRONG_PASSWORD || error.code === NOT_LET_IN) return false;
    throw error;
  }
}
