// A server of others: what is lacking, with the SQL that gives it, and what a refused connection means.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { EXTENSIONS } from './bootstrap.mjs';
import { lacking, readDatabaseUrl, unreachable } from './rights.mjs';

const enough = {
  user: 'dba',
  database: 'bank',
  version: 180_004,
  versionText: '18.4',
  superuser: false,
  createRole: true,
  ownsDatabase: true,
  available: EXTENSIONS,
  rolesOfOthers: [],
};
const whats = (facts) => lacking({ ...enough, ...facts }).map(({ what }) => what);
const remedies = (facts) => lacking({ ...enough, ...facts }).map(({ remedy }) => remedy);

describe('An administrator of a server', () => {
  it('has enough as a creator of roles who owns the database', () =>
    assert.deepEqual(lacking(enough), []));

  it('has enough as a superuser', () =>
    assert.deepEqual(
      lacking({ ...enough, superuser: true, createRole: false, ownsDatabase: false }),
      [],
    ));

  it('is told to get the right to create roles', () =>
    assert.deepEqual(remedies({ createRole: false }), [
      'As a superuser: alter role "dba" createrole;',
    ]));

  it('is told to get the database', () =>
    assert.deepEqual(remedies({ ownsDatabase: false }), [
      'As a superuser: alter database "bank" owner to "dba";',
    ]));

  it('is told which roles somebody else made', () =>
    assert.match(
      remedies({ rolesOfOthers: ['stagekeur_app'] })[0],
      /grant "stagekeur_app" to "dba"/,
    ));

  it('is told of an old server, even as a superuser', () =>
    assert.match(
      whats({ superuser: true, version: 160_003, versionText: '16.3' })[0],
      /18.*16\.3/,
    ));

  it('is told which extensions are not installed', () =>
    assert.match(whats({ available: ['citext', 'pgcrypto'] })[0], /pg_trgm, unaccent, btree_gin/));

  it('is told everything at once', () =>
    assert.equal(lacking({ ...enough, createRole: false, ownsDatabase: false }).length, 2));

  it('is quoted, whatever the name', () =>
    assert.match(remedies({ user: 'we"ird', createRole: false })[0], /"we""ird"/));
});

describe('A server that cannot be used', () => {
  const url = 'postgres://dba:geheim@db.school.example:5433/bank';
  const stop = (code) => unreachable(Object.assign(new Error('as it is'), { code }), url);

  it('does not answer', () =>
    assert.match(stop('ECONNREFUSED').message, /answers at db\.school\.example:5433/));
  it('is not known', () =>
    assert.match(stop('ENOTFOUND').message, /db\.school\.example.*not known/));
  it('refuses the password', () => assert.match(stop('28P01').message, /password of dba/));
  it('has no such database', () => assert.match(stop('3D000').remedy, /create database "bank"/));
  it('says the rest in its own words', () => assert.match(stop('XX000').message, /as it is/));

  for (const code of ['ECONNREFUSED', '28P01', '28000', '3D000', 'XX000']) {
    it(`never has its password shown (${code})`, () =>
      assert.doesNotMatch(`${stop(code).message} ${stop(code).remedy}`, /geheim/));
  }
});

describe('DATABASE_URL', () => {
  it('is an address of a database', () =>
    assert.equal(readDatabaseUrl('postgres://a:b@c/d'), 'postgres://a:b@c/d'));
  for (const nonsense of ['bank', 'http://a/b', 'postgres://host', 'postgres://host/', '']) {
    it(`is refused as "${nonsense}"`, () =>
      assert.throws(() => readDatabaseUrl(nonsense), /address/));
  }
});
