// A server of others, named by DATABASE_URL: can we reach it, and may we do there what a start must do?
// Says exactly what is lacking and the SQL that gives it.
import { EXTENSIONS, ROLES } from './bootstrap.mjs';
import { quoteName, withClient } from './database.mjs';
import { Stop } from './stop.mjs';

const OLDEST = 180_000;

/** Stops the start unless this address is of an administrator on a database we can use. */
export async function demandRights(url) {
  const facts = await readFacts(url);
  const missing = lacking(facts);
  if (missing.length === 0) return;
  throw new Stop(
    `DATABASE_URL names ${facts.user} on the database ${facts.database}, which lacks what a start needs:`,
    missing.map(({ what, remedy }) => `- ${what}\n    ${remedy}`).join('\n'),
  );
}

/** Pure: each thing that is missing and how to get it. */
export function lacking(facts) {
  const user = quoteName(facts.user);
  const missing = [];
  if (facts.version < OLDEST) {
    missing.push({
      what: `PostgreSQL 18 or later (this is ${facts.versionText})`,
      remedy: 'Use a newer server, or leave out DATABASE_URL to use the one that comes along.',
    });
  }
  const unavailable = EXTENSIONS.filter((name) => !facts.available.includes(name));
  if (unavailable.length > 0) {
    missing.push({
      what: `the extensions ${unavailable.join(', ')} installed on the server's machine`,
      remedy: 'Install the contrib package of PostgreSQL there.',
    });
  }
  if (facts.superuser) return missing;
  if (!facts.createRole) {
    missing.push({
      what: 'the right to create roles',
      remedy: `As a superuser: alter role ${user} createrole;`,
    });
  }
  if (!facts.ownsDatabase) {
    missing.push({
      what: 'ownership of the database',
      remedy: `As a superuser: alter database ${quoteName(facts.database)} owner to ${user};`,
    });
  }
  for (const role of facts.rolesOfOthers) {
    missing.push({
      what: `administration of the role ${role}, which somebody else made`,
      remedy: `As a superuser: grant ${quoteName(role)} to ${user} with admin option;`,
    });
  }
  return missing;
}

async function readFacts(url) {
  try {
    return await withClient(url, readFactsWith);
  } catch (error) {
    throw unreachable(error, url);
  }
}

async function readFactsWith(client) {
  const { rows } = await client.query(
    `select current_user as "user", current_database() as database,
            current_setting('server_version_num')::int as version,
            current_setting('server_version') as "versionText",
            r.rolsuper as superuser, r.rolcreaterole as "createRole",
            pg_has_role(current_user, d.datdba, 'usage') as "ownsDatabase"
       from pg_roles r, pg_database d
      where r.rolname = current_user and d.datname = current_database()`,
  );
  const available = await client.query('select name from pg_available_extensions');
  const others = await client.query(
    `select rolname from pg_roles r
      where rolname = any($1) and not exists (
        select from pg_auth_members m
         where m.roleid = r.oid and m.admin_option and pg_has_role(current_user, m.member, 'usage'))`,
    [Object.values(ROLES)],
  );
  return {
    ...rows[0],
    available: available.rows.map((row) => row.name),
    rolesOfOthers: others.rows.map((row) => row.rolname),
  };
}

/** Pure: what a failed connection means and what to do about it. */
export function unreachable(error, url) {
  const { hostname, port, username, pathname } = new URL(url);
  const where = `${hostname}:${port || 5432}`;
  const name = decodeURIComponent(pathname.slice(1));
  const known = {
    ECONNREFUSED: [
      `No PostgreSQL answers at ${where}.`,
      'Start it, or correct the host and port in DATABASE_URL.',
    ],
    ENOTFOUND: [`The host ${hostname} in DATABASE_URL is not known.`, 'Correct its name.'],
    EAI_AGAIN: [
      `The host ${hostname} in DATABASE_URL cannot be looked up now.`,
      'Check the network.',
    ],
    '28P01': [
      `The server at ${where} refuses the password of ${username}.`,
      'Correct the user or password in DATABASE_URL (write special characters as %XX).',
    ],
    28000: [
      `The server at ${where} does not let ${username} in from here.`,
      'Allow it in pg_hba.conf, or add ?sslmode=require if the server wants an encrypted connection.',
    ],
    '3D000': [
      `There is no database ${name} at ${where}.`,
      `Make it first: create database ${quoteName(name)} owner ${quoteName(username)};`,
    ],
    53300: [
      `The server at ${where} has no connection left.`,
      'Close others, or raise max_connections.',
    ],
  }[error.code];
  if (known !== undefined) return new Stop(...known, { cause: error });
  return new Stop(
    `The database at ${where} could not be used: ${error.message}`,
    'Check DATABASE_URL, or leave it out to use the PostgreSQL that comes along.',
    { cause: error },
  );
}

/** Pure: is this the address of a PostgreSQL database at all? */
export function readDatabaseUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (/^postgres(ql)?:$/.test(url?.protocol ?? '') && url.hostname && url.pathname.length > 1) {
    return url.href;
  }
  throw new Stop(
    'DATABASE_URL is not the address of a PostgreSQL database.',
    'It looks like postgres://user:password@host:5432/database',
  );
}
