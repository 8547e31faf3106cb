// Prepares a PostgreSQL server for Stagekeur, as its administrator: roles, the database, extensions.
// Roles belong to the whole cluster, so they are made here and never in a migration. Safe to repeat.
import { canSignIn, databaseOf, quoteName, quoteText, urlFor, withClient } from './database.mjs';
import { derive } from './secrets.mjs';

export const ROLES = {
  owner: 'stagekeur_owner',
  app: 'stagekeur_app',
  confidential: 'stagekeur_confidential',
  reader: 'stagekeur_reader',
};

export const EXTENSIONS = ['pg_trgm', 'unaccent', 'citext', 'btree_gin', 'pgcrypto'];

/** The password of each role, all derived from the secret of this installation. */
export function passwordsFrom(secret) {
  const pairs = Object.values(ROLES).map((role) => [role, derive(secret, `role ${role}`)]);
  return Object.fromEntries(pairs);
}

/**
 * Makes what is missing on a server of others, in the one database of `url`, which must exist.
 * @param {string} url an administrator on the database to prepare
 * @param {Record<string, string>} passwords per role
 */
export async function bootstrap(url, passwords) {
  await withClient(url, async (client) => {
    await makeRoles(client, url, passwords);
    await prepareDatabase(client, databaseOf(url));
  });
}

/** The same on a server of our own, where the database is made too and belongs to the owner role. */
export async function bootstrapOwnServer(serverUrl, database, passwords) {
  await withClient(serverUrl, async (client) => {
    await makeRoles(client, serverUrl, passwords);
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) {
      await client.query(`create database ${quoteName(database)} owner ${ROLES.owner}`);
    }
  });
  await withClient(urlFor(serverUrl, { database }), (client) => prepareDatabase(client, database));
}

async function makeRoles(client, url, passwords) {
  const { rows } = await client.query('select rolname from pg_roles where rolname = any($1)', [
    Object.values(ROLES),
  ]);
  const present = new Set(rows.map((row) => row.rolname));
  for (const role of Object.values(ROLES)) {
    const password = quoteText(passwords[role]);
    if (!present.has(role)) {
      await client.query(`create role ${quoteName(role)} login password ${password}`);
    } else if (!(await canSignIn(urlFor(url, { role, password: passwords[role] })))) {
      await client.query(`alter role ${quoteName(role)} login password ${password}`);
    }
  }
}

async function prepareDatabase(client, database) {
  const { rows } = await client.query('select extname from pg_extension');
  const present = new Set(rows.map((row) => row.extname));
  for (const extension of EXTENSIONS) {
    if (!present.has(extension)) await client.query(`create extension ${quoteName(extension)}`);
  }
  for (const statement of databaseGrants(database)) await client.query(statement);
  await client.query('revoke create on schema public from public');
  await client.query(`grant usage, create on schema public to ${ROLES.owner}`);
}

/** What each role may do with a database; CREATE DATABASE … TEMPLATE does not copy these. */
export function databaseGrants(database) {
  const name = quoteName(database);
  return [
    `revoke all on database ${name} from public`,
    `grant all on database ${name} to ${ROLES.owner}`,
    `grant connect on database ${name} to ${ROLES.app}, ${ROLES.confidential}, ${ROLES.reader}`,
  ];
}
