// What a person sees of the API's and the worker's logs, and that a child ends with its parent.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { attention, startChild } from './child.mjs';
import { inRoot } from './paths.mjs';
import { isAlive } from './postgres/cluster.mjs';

describe('A line of a log', () => {
  const line = (entry) => JSON.stringify(entry);

  it('stays away when all is well', () =>
    assert.equal(attention(line({ level: 30, msg: 'request completed' }), false), undefined));
  it('is shown as a warning', () =>
    assert.equal(attention(line({ level: 40, msg: 'slow' }), false), 'warning: slow'));
  it('is shown as an error with its cause', () =>
    assert.equal(
      attention(line({ level: 50, msg: 'failed', err: { message: 'no route' } }), false),
      'error: failed: no route',
    ));
  it('is shown once when message and cause are the same', () =>
    assert.equal(
      attention(line({ level: 50, msg: 'x', err: { message: 'x' } }), true),
      'error: x',
    ));
  it('is shown as it is on the error output', () =>
    assert.equal(attention('Error: broken', true), 'Error: broken'));
  it('stays away as plain words on the ordinary output', () =>
    assert.equal(attention('listening', false), undefined));
  it('stays away when it is known to mean nothing', () =>
    assert.equal(attention('oidc-provider WARNING: Unsupported runtime. Use', true), undefined));
  it('is shown when it only looks like an entry', () =>
    assert.equal(attention('{ half', true), '{ half'));
});

describe('A child', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const script = (name, text) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  };
  const waits = script(
    'waits.cjs',
    `process.on('SIGTERM', () => { console.log('told to stop'); process.exit(0); });
     setInterval(() => undefined, 1000); console.log('here I am', process.pid);`,
  );

  it('is told to stop, may finish, and leaves its log', async () => {
    const child = startChild({ name: 'one', script: waits, env: {}, logs: folder, show: () => {} });
    await child.says('here I am');
    await child.stop();
    assert.deepEqual(await child.ended, { code: 0, signal: null });
    assert.match(fs.readFileSync(child.log, 'utf8'), /told to stop/);
  });

  it('shows its errors under its name', async () => {
    const shown = [];
    const failing = script('fails.cjs', `console.error('out of luck'); process.exitCode = 3;`);
    const child = startChild({
      name: 'two',
      script: failing,
      env: {},
      logs: folder,
      show: (text) => shown.push(text),
    });
    assert.equal((await child.ended).code, 3);
    await sleep(100);
    assert.deepEqual(shown, ['[two] out of luck']);
  });

  it('ends when its parent is killed', async () => {
    const parent = script(
      'parent.mjs',
      `import { startChild } from ${JSON.stringify(inRoot('scripts', 'lib', 'child.mjs'))};
       const child = startChild({ name: 'orphan', script: ${JSON.stringify(waits)}, env: {},
         logs: ${JSON.stringify(folder)}, show: () => {} });
       await child.says('here I am');
       console.log(child.pid);
       setInterval(() => undefined, 1000);`,
    );
    const process_ = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => process_.stdout.once('data', resolve)));
    assert.equal(isAlive(pid), true);
    process_.kill('SIGKILL');
    for (let tries = 0; isAlive(pid) && tries < 100; tries += 1) await sleep(50);
    assert.equal(isAlive(pid), false);
  });
});
