// One start at a time on a data folder; a lock that a killed start left is no obstacle.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { lock } from './lock.mjs';

describe('The lock of a data folder', () => {
  let folder;
  const file = () => path.join(folder, 'start.lock');
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'))));
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  it('tells the second start where the first one serves and how to run beside it', () => {
    lock(folder, 'http://localhost:3000');
    assert.throws(
      () => lock(folder, 'http://localhost:3001'),
      (stop) => {
        assert.match(stop.message, /already running.*http:\/\/localhost:3000/);
        assert.match(stop.remedy, /STAGEKEUR_DATA_DIR=/);
        return true;
      },
    );
  });

  it('is free again once given back', () => {
    lock(folder, 'http://localhost:3000')();
    lock(folder, 'http://localhost:3000');
  });

  it('is taken over from a process that is gone', () => {
    fs.writeFileSync(file(), JSON.stringify({ pid: 2 ** 22 + 7, born: '1', url: 'http://x' }));
    lock(folder, 'http://localhost:3000');
    assert.equal(JSON.parse(fs.readFileSync(file(), 'utf8')).pid, process.pid);
  });

  it('is taken over when its number now belongs to another process', () => {
    fs.writeFileSync(
      file(),
      JSON.stringify({ pid: process.pid, born: 'long ago', url: 'http://x' }),
    );
    lock(folder, 'http://localhost:3000');
  });

  it('is taken over when it cannot be read', () => {
    fs.writeFileSync(file(), 'half a li');
    lock(folder, 'http://localhost:3000');
  });
});
