// The roles on a real server: made by a superuser or by a modest administrator, twice without harm, and
// each able to do what it must and no more.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { bootstrap, databaseGrants, EXTENSIONS, passwordsFrom, ROLES } from './bootstrap.mjs';
import { canSignIn, urlFor, withClient } from './database.mjs';
import { endAll } from './ending.mjs';
import { demandRights } from './rights.mjs';
import { cloneDatabase } from './template.mjs';
import { testServer } from './test/server.mjs';

describe('A server of others', () => {
  let server;
  let dba;
  const passwords = passwordsFrom('x'.repeat(64));
  const admin = (text) => withClient(server.adminUrl, (client) => client.query(text));
  const as = (role, database = 'bank') =>
    urlFor(server.adminUrl, { role, password: passwords[role], database });

  before(async () => {
    server = await testServer({ devDb: false });
    await admin(`create role dba login password 'geheim'`);
    await admin('create database bank');
    dba = urlFor(server.adminUrl, { role: 'dba', password: 'geheim', database: 'bank' });
  });
  after(endAll);

  it('is refused with the SQL that would do, until it was done', async () => {
    for (let round = 0; round < 2; round += 1) {
      const stop = await demandRights(dba).then(
        () => undefined,
        (error) => error,
      );
      const [, statement] = /As a superuser: (.+;)/.exec(stop.remedy);
      await admin(statement);
    }
    await demandRights(dba);
  });

  it('gets roles and extensions from an administrator who is no superuser', async () => {
    await bootstrap(dba, passwords);
    for (const role of Object.values(ROLES)) assert.equal(await canSignIn(as(role)), true);
    const { rows } = await withClient(dba, (client) =>
      client.query('select extname from pg_extension'),
    );
    const present = rows.map((row) => row.extname);
    assert.deepEqual(
      EXTENSIONS.filter((name) => !present.includes(name)),
      [],
    );
  });

  it('may be prepared again, also with other passwords', async () => {
    await bootstrap(dba, passwords);
    const others = passwordsFrom('y'.repeat(64));
    await bootstrap(dba, others);
    assert.equal(await canSignIn(as(ROLES.app)), false);
    await bootstrap(dba, passwords);
    assert.equal(await canSignIn(as(ROLES.app)), true);
  });

  it('lets the owner make things and nobody else', async () => {
    await withClient(as(ROLES.owner), async (client) => {
      await client.query('create schema inside');
      await client.query('create table public.something (id int)');
    });
    for (const role of [ROLES.app, ROLES.confidential, ROLES.reader]) {
      const refused = (text) =>
        assert.rejects(
          withClient(as(role), (client) => client.query(text)),
          { code: '42501' },
        );
      await refused('create schema own');
      await refused('create table public.own (id int)');
      await refused('create temporary table own (id int)');
      await refused('select * from public.something');
      await refused('create role another');
    }
  });

  it('is closed to roles that are not ours', async () => {
    await admin(`create role stranger login password 'geheim'`);
    const stranger = urlFor(dba, { role: 'stranger' });
    await assert.rejects(
      withClient(stranger, (client) => client.query('select 1')),
      { code: '42501' },
    );
  });

  it('says so when somebody else made our roles', async () => {
    await admin(`create role other login createrole password 'geheim'`);
    await admin('create database second owner other');
    const other = urlFor(server.adminUrl, {
      role: 'other',
      password: 'geheim',
      database: 'second',
    });
    await assert.rejects(demandRights(other), ({ remedy }) => {
      for (const role of Object.values(ROLES)) {
        assert.match(remedy, new RegExp(`grant "${role}" to "other" with admin option;`));
      }
      return true;
    });
  });

  it('gives a clone the same doors as its template', async () => {
    await withClient(dba, (client) => client.query('select 1'));
    await admin(`create database tpl template bank`);
    await cloneDatabase(server.adminUrl, 'tpl', 'clone');
    assert.equal(databaseGrants('clone').length, 3);
    const acl = async (name) =>
      (await admin(`select datacl::text from pg_database where datname = '${name}'`)).rows[0]
        .datacl;
    const roles = (text) => [...text.matchAll(/stagekeur_(\w+)=(\w+)/g)].map(String).sort();
    assert.deepEqual(roles(await acl('clone')), roles(await acl('bank')));
    await assert.rejects(
      withClient(as(ROLES.app, 'clone'), (client) => client.query('create schema own')),
      { code: '42501' },
    );
  });
});
