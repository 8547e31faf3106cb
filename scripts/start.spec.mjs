// Starts the real thing on an empty folder and treats it badly: twice at once, killed, robbed of its API.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { withClient } from './lib/database.mjs';
import { freePort, holderOf } from './lib/ports.mjs';
import { isAlive, runningOn } from './lib/postgres/cluster.mjs';
import { runningDatabase } from './lib/running-database.mjs';
import { aDataFolder, aStart } from './lib/test/a-start.mjs';

describe('A start that cannot be', () => {
  const folder = aDataFolder();
  after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const refused = (env) => aStart({ STAGEKEUR_DATA_DIR: folder, ...env }).ended;

  it('says that PORT is no port', async () => {
    const { code, said } = await refused({ PORT: 'eighty' });
    assert.equal(code, 1);
    assert.match(said, /PORT is eighty, which is no port/);
  });

  it('says who holds the port and how to choose another', async () => {
    const holder = net.createServer();
    const port = await freePort();
    await new Promise((resolve) => holder.listen(port, '127.0.0.1', resolve));
    const { code, said } = await refused({ PORT: String(port) });
    holder.close();
    assert.equal(code, 1);
    assert.match(said, new RegExp(`Port ${port} is taken by`));
    assert.match(said, /PORT=\d+ npm start/);
  });

  it('says that nobody answers at DATABASE_URL', async () => {
    const [port, nobody] = [await freePort(), await freePort()];
    const DATABASE_URL = `postgres://a:geheim@127.0.0.1:${nobody}/bank`;
    const { code, said } = await refused({ PORT: String(port), DATABASE_URL });
    assert.equal(code, 1);
    assert.match(said, new RegExp(`No PostgreSQL answers at 127\\.0\\.0\\.1:${nobody}`));
    assert.doesNotMatch(said, /geheim/);
  });

  it('leaves no lock behind', () =>
    assert.equal(fs.existsSync(path.join(folder, 'start.lock')), false));
});

describe('A start', () => {
  const folder = aDataFolder();
  const env = { STAGEKEUR_DATA_DIR: folder };
  const url = () => `http://localhost:${env.PORT}`;
  const sql = async (text) =>
    withClient((await runningDatabase(env)).admin, async (client) => client.query(text));
  const gone = async (pid) => {
    for (let tries = 0; isAlive(pid) && tries < 200; tries += 1) await sleep(50);
    return !isAlive(pid);
  };
  let first;

  before(async () => {
    env.PORT = String(await freePort());
    first = aStart(env);
    await first.until('Ctrl-C stops it.');
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('serves the web app and says where', async () => {
    assert.match(await first.until('ready after'), new RegExp(url()));
    const page = await fetch(`${url()}/`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<div id="root">/);
    assert.equal((await fetch(`${url()}/api/health/ready`)).status, 200);
  });

  it('refuses to be started twice, and says where the first one is', async () => {
    const { code, said } = await aStart({ ...env, PORT: String(await freePort()) }).ended;
    assert.equal(code, 1);
    assert.match(said, new RegExp(`already running on this data folder: ${url()}`));
  });

  it('stops the API first and the database last, and ends well', async () => {
    await sql(`create table public.kept_by_the_spec as select 'still here' as text`);
    const server = runningOn(path.join(folder, 'postgres'));
    first.kill('SIGTERM');
    const { code, said } = await first.ended;
    assert.equal(code, 0);
    assert.match(said, /Stopping the API and the worker…\s+Stopping PostgreSQL…\s+$/);
    assert.equal(isAlive(server.pid), false);
    assert.equal(holderOf(Number(env.PORT)), undefined);
  });

  it('finds its data again after it was killed while running, and takes its children along', async () => {
    const second = aStart(env);
    await second.until('Ctrl-C stops it.');
    const api = holderOf(Number(env.PORT));
    second.kill('SIGKILL');
    await second.ended;
    assert.ok(await gone(api.pid), 'the API ends with the start');
    assert.ok(runningOn(path.join(folder, 'postgres')), 'the server is left behind');
    const third = aStart(env);
    const said = await third.until('Ctrl-C stops it.');
    assert.match(said, /An earlier start was killed/);
    assert.doesNotMatch(said, /database migrated/);
    const { rows } = await sql('select text from public.kept_by_the_spec');
    assert.deepEqual(rows, [{ text: 'still here' }]);
    third.kill('SIGINT');
    assert.equal((await third.ended).code, 0);
  });

  it('survives the power going', async () => {
    const before_ = aStart(env);
    await before_.until('Ctrl-C stops it.');
    const server = runningOn(path.join(folder, 'postgres'));
    before_.kill('SIGKILL');
    process.kill(server.pid, 'SIGKILL');
    assert.ok(await gone(server.pid));
    const next = aStart(env);
    await next.until('Ctrl-C stops it.');
    assert.equal((await sql('select from public.kept_by_the_spec')).rowCount, 1);
    next.kill('SIGTERM');
    await next.ended;
  });

  it('stops when the npm it was started with is told to stop', async () => {
    const start = aStart({ ...env, npm_lifecycle_event: 'start' }, { throughShell: true });
    await start.until('Ctrl-C stops it.');
    const server = runningOn(path.join(folder, 'postgres'));
    start.kill('SIGKILL');
    assert.match((await start.ended).said, /Stopping PostgreSQL…\s+$/);
    assert.equal(isAlive(server.pid), false);
  });

  it('says that the API died, stops the rest and fails', async () => {
    const start = aStart(env);
    await start.until('Ctrl-C stops it.');
    const server = runningOn(path.join(folder, 'postgres'));
    process.kill(holderOf(Number(env.PORT)).pid, 'SIGKILL');
    const { code, said } = await start.ended;
    assert.equal(code, 1);
    assert.match(said, /api ended by itself/);
    assert.equal(isAlive(server.pid), false);
  });
});
