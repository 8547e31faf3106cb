// Secrets of an installation: made once, for the owner's eyes, different for each purpose.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';

import { passwordsFrom } from './bootstrap.mjs';
import { derive, installationSecret } from './secrets.mjs';

describe('The secret of an installation', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'));
  after(() => fs.rmSync(folder, { recursive: true }));

  it('is made once and found again', () => {
    const first = installationSecret(folder);
    const second = installationSecret(folder);
    assert.equal(first.fresh, true);
    assert.deepEqual(second, { secret: first.secret, fresh: false });
  });

  it('can be read by its owner only', () =>
    assert.equal(fs.statSync(path.join(folder, 'secret')).mode & 0o777, 0o600));

  it('is refused when it is damaged', () => {
    const broken = path.join(folder, 'broken');
    fs.mkdirSync(broken);
    fs.writeFileSync(path.join(broken, 'secret'), 'short');
    assert.throws(() => installationSecret(broken), /damaged/);
  });

  it('gives each role a password of its own, the same each time', () => {
    const passwords = passwordsFrom('a'.repeat(64));
    assert.deepEqual(passwords, passwordsFrom('a'.repeat(64)));
    assert.equal(new Set(Object.values(passwords)).size, 4);
    assert.notEqual(derive('a', 'sessions'), derive('b', 'sessions'));
  });
});
