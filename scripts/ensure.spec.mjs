// The first script: an old Node gets a sentence, and a failed installation says why.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { inRoot } from './lib/paths.mjs';

describe('Before anything else', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'));
  after(() => fs.rmSync(root, { recursive: true }));
  fs.mkdirSync(path.join(root, 'scripts'));
  fs.copyFileSync(inRoot('scripts', 'ensure.mjs'), path.join(root, 'scripts', 'ensure.mjs'));
  const lockfile = { packages: { '': {}, 'node_modules/left': { version: '1.0.0' } } };
  fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lockfile));

  const ensure = ({ node, npm } = {}) => {
    const pretend = `Object.defineProperty(process,'versions',{value:{node:'${node}'}})`;
    const fake = path.join(root, 'npm.cjs');
    fs.writeFileSync(fake, npm ?? 'process.exit(0)');
    return spawnSync(
      process.execPath,
      [
        ...(node === undefined ? [] : ['--import', `data:text/javascript,${pretend}`]),
        path.join(root, 'scripts', 'ensure.mjs'),
      ],
      { encoding: 'utf8', env: { ...process.env, npm_execpath: fake } },
    );
  };
  const modules = path.join(root, 'node_modules');

  for (const node of ['16.20.2', '18.20.0', '20.18.3']) {
    it(`refuses Node ${node} and says what to install`, () => {
      const { status, stderr } = ensure({ node });
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`needs Node 20\\.19 or newer; this is Node ${node}`));
    });
  }

  const failures = [
    ['ENOSPC: no space left on device', /disk is full/],
    ['request to https://x failed, reason: getaddrinfo ENOTFOUND x', /registry cannot be reached/],
    ['EACCES: permission denied, mkdir', /may not write/],
    ['something else', /Remove the folder node_modules/],
  ];
  for (const [said, expected] of failures) {
    it(`explains "${said}"`, () => {
      const npm = `console.error(${JSON.stringify(said)}); process.exit(1)`;
      const { status, stderr } = ensure({ npm });
      assert.equal(status, 1);
      assert.match(stderr, expected);
      assert.ok(stderr.includes(said), 'npm is heard too');
    });
  }

  it('installs once, and again when the lockfile changes', () => {
    const npm = `require('fs').mkdirSync(${JSON.stringify(modules)}, { recursive: true });
      require('fs').appendFileSync(${JSON.stringify(path.join(root, 'calls'))}, process.argv[2] + ' ')`;
    const calls = () => fs.readFileSync(path.join(root, 'calls'), 'utf8');
    assert.equal(ensure({ npm }).status, 0);
    assert.equal(ensure({ npm }).status, 0);
    assert.equal(calls(), 'ci ');
    lockfile.packages['node_modules/left'].version = '1.0.1';
    fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lockfile));
    assert.equal(ensure({ npm }).status, 0);
    assert.equal(calls(), 'ci ci ');
  });

  it('installs nothing when npm itself already did', () => {
    lockfile.packages['node_modules/left'].version = '1.0.2';
    fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lockfile));
    fs.writeFileSync(path.join(modules, '.package-lock.json'), JSON.stringify(lockfile));
    assert.equal(ensure({ npm: 'process.exit(1)' }).status, 0);
  });
});
