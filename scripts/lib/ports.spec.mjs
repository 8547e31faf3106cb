// Ports: what PORT may be, who holds one, and what is said when one cannot be had.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, describe, it } from 'node:test';

import {
  demandPort,
  freePort,
  holderOf,
  listeningInodes,
  portState,
  readPort,
  taken,
} from './ports.mjs';

describe('PORT', () => {
  it('is 3000 when nobody says', () => assert.equal(readPort(undefined), 3000));
  it('is the number that is given', () => assert.equal(readPort('8080'), 8080));
  for (const nonsense of ['0', '65536', '-1', '80a', '3.5', ' ']) {
    it(`is refused when it is "${nonsense}"`, () =>
      assert.throws(() => readPort(nonsense), /no port/));
  }
});

describe('A port that is taken', () => {
  const holder = net.createServer();
  let port;

  before(async () => {
    port = await freePort();
    await new Promise((resolve) => holder.listen(port, '127.0.0.1', resolve));
  });
  after(() => holder.close());

  it('is seen', async () => assert.equal(await portState(port), 'taken'));

  it('is not given out again', async () => assert.notEqual(await freePort(port), port));

  it('stops the start with who holds it and how to choose another', async () => {
    await assert.rejects(demandPort(port, '127.0.0.1'), (stop) => {
      assert.match(stop.message, new RegExp(`Port ${port} is taken by .+`));
      assert.match(stop.remedy, /PORT=\d+ npm start/);
      return true;
    });
  });

  it('names its holder where the system tells', () => {
    const found = holderOf(port);
    if (process.platform === 'linux') assert.equal(found.pid, process.pid);
  });

  it('is remembered only while it is free', async () => {
    const free = await freePort();
    assert.equal(await freePort(free), free);
  });
});

describe('The table of sockets', () => {
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    '   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4242 1',
    '   1: 0100007F:0BB8 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 4343 1',
    '   2: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4444 1',
  ].join('\n');

  it('gives the socket that listens, not the ones that talk', () =>
    assert.deepEqual(listeningInodes(table, 3000), ['4242']));

  it('suggests a lower port at the top', () => assert.match(taken(65_535).remedy, /PORT=65534/));
});
