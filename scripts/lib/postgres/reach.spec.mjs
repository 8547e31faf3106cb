// Which folders PostgreSQL's user can pass, so that a start as root says what is closed to it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';

import { firstClosedFolder, foldersDownTo, mayEnter } from './reach.mjs';

const user = { uid: 101, gid: 104 };
const folder = (mode, uid = 0, gid = 0) => ({ mode, uid, gid });

describe('A folder on the way to the data', () => {
  it('lets everyone pass at 0755', () => assert.equal(mayEnter(folder(0o755), user), true));
  it('stops others at 0700', () => assert.equal(mayEnter(folder(0o700), user), false));
  it('lets its owner pass at 0700', () => assert.equal(mayEnter(folder(0o700, 101), user), true));
  it('lets its group pass at 0710', () =>
    assert.equal(mayEnter(folder(0o710, 0, 104), user), true));
  it('stops its owner when only others may pass', () =>
    assert.equal(mayEnter(folder(0o001, 101), user), false));

  it('is asked about from the root down', () =>
    assert.deepEqual(foldersDownTo('/srv/bank/data'), [
      '/',
      '/srv',
      '/srv/bank',
      '/srv/bank/data',
    ]));

  it('is named when it is the first closed one', () => {
    const modes = { '/': 0o755, '/root': 0o700, '/root/bank': 0o700 };
    const stat = (name) => (name in modes ? folder(modes[name]) : undefined);
    assert.equal(firstClosedFolder('/root/bank/data', user, stat), '/root');
    assert.equal(firstClosedFolder('/root/bank/data', { uid: 0, gid: 0 }, stat), undefined);
  });

  it('does not matter while it does not exist', () => {
    const open = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-spec-'));
    fs.chmodSync(open, 0o755);
    assert.equal(firstClosedFolder(path.join(open, 'later'), user), undefined);
    fs.chmodSync(open, 0o700);
    assert.equal(firstClosedFolder(path.join(open, 'later'), user), open);
    fs.rmSync(open, { recursive: true });
  });
});
