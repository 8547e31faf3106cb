// Before any other script: is this Node new enough, and do the installed packages match the lockfile?
// Written in plain, old JavaScript with old imports, so that an old Node gets a sentence instead of a
// syntax error.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import fs from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lockfile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const mark = path.join(modules, '.stagekeur-lock');

function give(problem, remedy) {
  console.error('\n' + problem + '\n  ' + remedy.replace(/\n/g, '\n  ') + '\n');
  process.exit(1);
}

function demandNode() {
  const parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  give(
    'Stagekeur needs Node 20.19 or newer; this is Node ' + process.versions.node + '.',
    'Install a newer one from https://nodejs.org (or run: nvm install), then start again.',
  );
}

/** npm notes what it installed; equal notes mean that `npm install` already did the work. */
function alreadyInstalled() {
  const noted = path.join(modules, '.package-lock.json');
  if (!fs.existsSync(noted)) return false;
  const wanted = JSON.parse(fs.readFileSync(lockfile, 'utf8')).packages;
  const present = JSON.parse(fs.readFileSync(noted, 'utf8')).packages;
  return Object.keys(wanted).every(function (name) {
    const entry = wanted[name];
    if (name === '' || entry.link || entry.optional || !name.includes('node_modules/')) return true;
    return present[name] !== undefined && present[name].version === entry.version;
  });
}

/** @returns what to do about it, by what npm said */
function remedyFor(output) {
  if (/ENOSPC|no space left/i.test(output)) {
    return 'The disk is full: free about 1 GB and start again.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(output)) {
    return 'The package registry cannot be reached: check the network or proxy (npm config get registry).';
  }
  if (/EACCES|EPERM/.test(output)) {
    return 'This user may not write ' + modules + ': remove that folder or correct its owner.';
  }
  return "Remove the folder node_modules and start again; if it stays, npm's own words above say why.";
}

function install() {
  console.log('Installing packages (npm ci), about a minute the first time…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=warn'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const result = npm
    ? spawnSync(process.execPath, [npm].concat(args), options)
    : spawnSync('npm', args, options);
  if (result.status === 0) return;
  const output = (result.stdout || '') + (result.stderr || '') + (result.error || '');
  console.error(output.trim().split('\n').slice(-25).join('\n'));
  give('Installing the packages failed.', remedyFor(output));
}

demandNode();
const wanted = createHash('sha256').update(fs.readFileSync(lockfile)).digest('hex');
const noted = fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8').trim() : '';
if (noted !== wanted) {
  if (!alreadyInstalled()) install();
  fs.writeFileSync(mark, wanted + '\n');
}
