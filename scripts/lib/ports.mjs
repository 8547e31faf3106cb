// Finds free loopback ports, and keeps a remembered one as long as nobody else took it.
import net from 'node:net';

/** @returns {Promise<boolean>} whether a server could listen there at this moment */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** @param {number | undefined} remembered the port of an earlier run, kept when it is still free */
export async function freePort(remembered) {
  if (remembered !== undefined && (await isFree(remembered))) return remembered;
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
