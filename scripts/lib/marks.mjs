// Remembers what was done to which database, so that a second start does not migrate and seed again.
// The mark names the database itself: another one, an older copy or an emptied one is done again.
import fs from 'node:fs';
import path from 'node:path';

import { withClient } from './database.mjs';

const file = (folder) => path.join(folder, 'marks.json');

function read(folder) {
  try {
    return JSON.parse(fs.readFileSync(file(folder), 'utf8'));
  } catch {
    return {};
  }
}

/** @returns {boolean} whether this was done to this database with these inputs */
export const isMarked = (folder, name, mark) => read(folder)[name] === mark;

export function mark(folder, name, value) {
  fs.writeFileSync(file(folder), `${JSON.stringify({ ...read(folder), [name]: value })}\n`);
}

/** What tells this database from every other and from its own past. */
export function identify(ownerUrl) {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select system_identifier || '/' || d.oid as id, to_regclass('migrations') as done
         from pg_control_system(), pg_database d where d.datname = current_database()`,
    );
    if (rows[0].done === null) return `${rows[0].id}/new`;
    const { rows: done } = await client.query(
      `select count(*) || '/' || coalesce(max("timestamp"), 0) as until from migrations`,
    );
    return `${rows[0].id}/${done[0].until}`;
  });
}
