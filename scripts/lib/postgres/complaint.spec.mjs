// What PostgreSQL says before it gives up, in words a person can act on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { complaint } from './complaint.mjs';

describe('A PostgreSQL that does not start', () => {
  const says = (output) => complaint(output, '/data/postgres');

  it('tells a full disk and where', () => {
    const { message, remedy } = says('FATAL:  could not write lock file: No space left on device');
    assert.match(message, /disk is full.*\/data\/postgres/);
    assert.match(remedy, /STAGEKEUR_DATA_DIR/);
  });

  it('tells another server on the same data', () =>
    assert.match(says('FATAL:  lock file "postmaster.pid" already exists').message, /Another/));

  it('tells data of another version', () =>
    assert.match(says('FATAL:  database files are incompatible with server').message, /version/));

  it('tells a folder it may not use', () =>
    assert.match(says('could not open directory: Permission denied').message, /may not/));

  it('shows its last words when they are not known', () => {
    const { message, remedy } = says('one\ntwo\nsomething odd');
    assert.match(message, /did not start in \/data\/postgres/);
    assert.match(remedy, /something odd/);
  });
});
