// What can be asked of test.mjs, and that nonsense is refused instead of running everything.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readRequest, seedOf } from './request.mjs';

describe('A request for tests', () => {
  it('is everything but the long proofs when nothing is said', () =>
    assert.deepEqual(readRequest([]).kinds, ['unit', 'db', 'http', 'web', 'scripts', 'journeys']));
  it('names kinds', () => assert.deepEqual(readRequest(['--only=db,http']).kinds, ['db', 'http']));
  it('takes parts of paths', () =>
    assert.deepEqual(readRequest(['standing', '--dev-db']).filters, ['standing']));
  it('refuses an unknown kind', () =>
    assert.throws(() => readRequest(['--only=dbs']), /--only=dbs/));
  it('refuses an unknown flag', () => assert.throws(() => readRequest(['--fast']), /--fast/));
});

describe('The seed of random tests', () => {
  it('is the given one', () => assert.equal(seedOf({ FC_SEED: '7' }), 7));
  it('is drawn when none is given', () =>
    assert.equal(
      seedOf({}, () => 0),
      0,
    ));
  it('is drawn when nonsense is given', () =>
    assert.equal(
      seedOf({ FC_SEED: 'x' }, () => 0),
      0,
    ));
});
