// After tests that needed PostgreSQL: their databases go, whatever happened in them.
import { dropDatabases } from '../template.mjs';

const DONE = Symbol.for('stagekeur.databases');

export default async function dropClones() {
  const prepared = globalThis[DONE];
  if (prepared === undefined) return;
  globalThis[DONE] = undefined;
  const { admin, names } = await prepared;
  await dropDatabases(admin, names);
}
