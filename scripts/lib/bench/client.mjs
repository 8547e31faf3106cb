// One person at one connection that stays open: asks, reads the whole answer, and says how long it took.
import http from 'node:http';

/**
 * @param {number} port
 * @param {string} [cookie]
 */
export function aClient(port, cookie) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const call = (method, path, { body, headers } = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const started = performance.now();
      const request = http.request(
        {
          port,
          host: '127.0.0.1',
          method,
          path,
          agent,
          headers: {
            'x-stagekeur': '1',
            ...(cookie !== undefined && { cookie }),
            ...(text !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
        },
        (response) => {
          const chunks = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            const took = performance.now() - started;
            resolve({ status: response.statusCode, took, text: Buffer.concat(chunks).toString() });
          });
        },
      );
      request.once('error', reject);
      request.end(text);
    });
  return {
    call,
    /** The parsed body; anything but a 2xx ends the measurement with what was said. */
    async good(method, path, options) {
      const answer = await call(method, path, options);
      if (answer.status < 200 || answer.status > 299)
        throw new Error(`${method} ${path} gave ${answer.status}: ${answer.text.slice(0, 500)}`);
      const json = answer.text === '' ? undefined : JSON.parse(answer.text);
      return { took: answer.took, json };
    },
    close: () => agent.destroy(),
  };
}
