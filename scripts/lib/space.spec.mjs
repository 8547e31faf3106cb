// The data folder: writable and with room, or a sentence that says what is wrong.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { demandFolder, demandSpace } from './space.mjs';

describe('The data folder', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'));
  after(() => fs.rmSync(root, { recursive: true }));

  it('is made, with what lies above it', () => {
    demandFolder(path.join(root, 'a', 'b'));
    assert.equal(fs.statSync(path.join(root, 'a', 'b')).isDirectory(), true);
  });

  it('is refused where a file stands in the way', () => {
    const file = path.join(root, 'file');
    fs.writeFileSync(file, '');
    assert.throws(() => demandFolder(path.join(file, 'data')), /cannot be made or written/);
  });

  it('is refused on a full disk, with the numbers', () =>
    assert.throws(() => demandSpace(root, 12), /12 MB left and a start needs 300 MB/));

  it('is good with room', () => demandSpace(root, 300));
});
