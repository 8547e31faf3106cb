// Finds a browser for journeys and screenshots: the one in the packages (unpacked into a folder of the
// project's own), or the one STAGEKEUR_CHROMIUM names.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { Stop } from './stop.mjs';

/** Nothing but our own pages: no updates, no background traffic, no UDP. */
export const BROWSER_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
];

/** What Playwright's `launch` is given, for tests and pictures alike. */
export async function launchOptions(env = process.env) {
  const { executablePath, env: additions } = await findBrowser(env);
  return {
    executablePath,
    args: BROWSER_ARGS,
    chromiumSandbox: false,
    env: { ...env, ...additions },
  };
}

/** @returns {Promise<{ executablePath: string, env: Record<string, string> }>} */
export async function findBrowser(env = process.env) {
  const named = env.STAGEKEUR_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (fs.existsSync(named)) return { executablePath: named, env: {} };
    throw new Stop(
      `STAGEKEUR_CHROMIUM names ${named}, which is not there.`,
      'Correct it, or unset it to use the browser in the packages.',
    );
  }
  const folder = await unpackedBrowser();
  const executablePath = path.join(folder, 'chromium');
  return {
    executablePath,
    env: { ...librariesFor(executablePath, folder, env), ...fontsFor(folder, env) },
  };
}

/** Unpacked beside its place and moved in whole: two runs at once must not meet half a browser. */
async function unpackedBrowser() {
  const folder = path.join(os.tmpdir(), `stagekeur-browser-${os.userInfo().uid}-${version()}`);
  if (fs.existsSync(folder)) return ourOwn(folder);
  const half = `${folder}-${process.pid}`;
  fs.mkdirSync(half, { recursive: true, mode: 0o700 });
  await inTempFolder(half, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    const inner = pathToFileURL(path.join(home(), 'lambdafs.js')).href;
    const { inflate } = await import(inner);
    await inflate(path.join(home(), '..', '..', 'bin', 'al2023.tar.br'));
  });
  try {
    fs.renameSync(half, folder);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
  return folder;
}

/** A program left in the temp folder by another user is never run. */
function ourOwn(folder) {
  if (fs.lstatSync(folder).uid === os.userInfo().uid) return folder;
  throw new Stop(`${folder} belongs to another user.`, 'Remove it, or set TMPDIR elsewhere.');
}

const home = () => path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));

function version() {
  const file = path.join(home(), '..', '..', 'package.json');
  return JSON.parse(fs.readFileSync(file, 'utf8')).version;
}

/** The package unpacks into the temp folder of the moment. */
async function inTempFolder(folder, work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Machines without the security libraries of a browser get the copies that the package carries. */
function librariesFor(executablePath, folder, env) {
  if (process.platform !== 'linux' || !lacksLibraries(executablePath)) return {};
  const own = path.join(folder, 'al2023', 'lib');
  return { LD_LIBRARY_PATH: [own, env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

function lacksLibraries(executablePath) {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return typeof stdout !== 'string' || stdout.includes('not found');
}

/** Machines without fonts get the package's, or every page would be blank. */
function fontsFor(folder, env) {
  if (env.FONTCONFIG_PATH !== undefined || fs.existsSync('/etc/fonts/fonts.conf')) return {};
  return { FONTCONFIG_PATH: path.join(folder, 'fonts') };
}
