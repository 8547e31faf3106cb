// Serves the built web app: hashed files cached for good, every other page is index.html with a fresh nonce; /api stays the API's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nonceOf } from './security-headers';

export async function serveWebApp(app: NestFastifyApplication, root: string): Promise<void> {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      const hashed = path.includes('/assets/');
      response.setHeader(
        'cache-control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      if (/^\/(api|demo-idp)(\/|\?|$)/.test(request.url)) {
        reply.callNotFound();
        return;
      }
      const language = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';
      void reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(
          page
            .replaceAll('__CSP_NONCE__', nonceOf(reply))
            .replace('<html lang="nl"', `<html lang="${language}"`),
        );
    });
}
