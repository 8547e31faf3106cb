// Finds free loopback ports, keeps a remembered one as long as nobody else took it, and says who
// holds a port that is wanted.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';

import { Stop } from './stop.mjs';

/** @returns {Promise<'free' | 'taken' | 'forbidden'>} what a server would meet at this moment */
export function portState(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', ({ code }) => resolve(stateFor(code)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve('free')));
  });
}

/** A machine without IPv6 has no such address, so nobody holds it. */
function stateFor(code) {
  if (code === 'EACCES') return 'forbidden';
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? 'free' : 'taken';
}

/** @param {number | undefined} remembered the port of an earlier run, kept when it is still free */
export async function freePort(remembered) {
  if (remembered !== undefined && (await portState(remembered)) === 'free') return remembered;
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Pure: the number PORT names, 3000 when it names none. */
export function readPort(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Stop(`PORT is ${text}, which is no port.`, 'Use a whole number from 1 to 65535.');
}

/** Stops the start when the port cannot be had: a name in the browser may mean either loopback. */
export async function demandPort(port, host) {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    const state = await portState(port, address);
    if (state === 'taken') throw taken(port, holderOf(port));
    if (state === 'forbidden') {
      throw new Stop(
        `Port ${port} may not be used by this user: ports below 1024 are for the system.`,
        'Choose another: PORT=8080 npm start',
      );
    }
  }
}

/** Pure: what to say of a port that somebody holds. */
export function taken(port, holder) {
  const other = port < 65_535 ? port + 1 : port - 1;
  const by = holder === undefined ? 'another program' : `${holder.name} (process ${holder.pid})`;
  return new Stop(
    `Port ${port} is taken by ${by}.`,
    `Stop that program, or choose another port: PORT=${other} npm start`,
  );
}

/** @returns {{ pid: number, name: string } | undefined} who listens there, as far as we may know */
export function holderOf(port) {
  try {
    return fs.existsSync('/proc/net/tcp') ? holderFromProc(port) : holderFromLsof(port);
  } catch {
    return undefined;
  }
}

function holderFromProc(port) {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((file) => fs.existsSync(file));
  const inodes = tables.flatMap((file) => listeningInodes(fs.readFileSync(file, 'utf8'), port));
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  const pid = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => descriptorsOf(name).some((target) => sockets.has(target)));
  if (pid === undefined) return undefined;
  return { pid: Number(pid), name: fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim() };
}

function descriptorsOf(pid) {
  return attempt(() => fs.readdirSync(`/proc/${pid}/fd`), []).map((descriptor) =>
    attempt(() => fs.readlinkSync(`/proc/${pid}/fd/${descriptor}`), ''),
  );
}

/** Processes and their descriptors come and go while we look, and not all are ours to see. */
function attempt(look, otherwise) {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** Pure: the inodes of the sockets that listen on a port, from the kernel's table of sockets. */
export function listeningInodes(table, port) {
  const LISTENING = '0A';
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[1]?.endsWith(`:${wanted}`) && cells[3] === LISTENING)
    .map((cells) => cells[9]);
}

function holderFromLsof(port) {
  const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
  const { stdout } = spawnSync('lsof', args, { encoding: 'utf8' });
  const pid = /^p(\d+)$/m.exec(stdout ?? '')?.[1];
  const name = /^c(.+)$/m.exec(stdout ?? '')?.[1];
  return pid === undefined ? undefined : { pid: Number(pid), name: name ?? 'a program' };
}
