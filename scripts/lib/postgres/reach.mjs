// Finds out whether another user can enter a folder: PostgreSQL refuses to run as root, and the
// unprivileged user it runs as must pass every folder above the program and the data.
import fs from 'node:fs';
import path from 'node:path';

const ANYONE_MAY_ENTER = 0o001;
const GROUP_MAY_ENTER = 0o010;
const OWNER_MAY_ENTER = 0o100;

/** Pure: may this user pass a folder with this mode, owner and group? */
export function mayEnter({ mode, uid, gid }, user) {
  if (uid === user.uid) return (mode & OWNER_MAY_ENTER) !== 0;
  if (gid === user.gid) return (mode & GROUP_MAY_ENTER) !== 0;
  return (mode & ANYONE_MAY_ENTER) !== 0;
}

/** The folders from the root down to this one: `/a/b` gives `/`, `/a`, `/a/b`. */
export function foldersDownTo(folder) {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...foldersDownTo(parent), folder];
}

/** @returns {string | undefined} the first existing folder on the way that stops this user */
export function firstClosedFolder(folder, user, stat = fs.statSync) {
  for (const step of foldersDownTo(path.resolve(folder))) {
    const found = stat(step, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!mayEnter(found, user)) return step;
  }
  return undefined;
}
