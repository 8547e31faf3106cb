// Describes the API: /api/openapi.json for machines, /api/docs for people; both made from the classes of the doors.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Stagekeur')
    .setDescription(
      'Internship vacancy bank with employer vetting. Changes send X-Stagekeur and If-Match; faults are RFC 9457 problems with a code.',
    )
    .setVersion('1')
    .addServer('/api')
    .addCookieAuth('sk')
    .build();
  return SwaggerModule.createDocument(app, description, {
    ignoreGlobalPrefix: true,
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}.${method}`,
  });
}

export function serveDocs(app: NestFastifyApplication): void {
  const document = describeApi(app);
  const server = app.getHttpAdapter().getInstance();
  server.get('/api/openapi.json', (_request, reply) => reply.send(document));
  server.get('/api/docs', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', docsPolicy)
      .send(docsPage),
  );
  const assets = dirname(require.resolve('swagger-ui-dist/package.json'));
  for (const [name, type] of docsAssets) {
    const content = readFileSync(join(assets, name));
    server.get(`/api/docs/${name}`, (_request, reply) => reply.type(type).send(content));
  }
  server.get('/api/docs/start.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(docsScript),
  );
}

const docsAssets = [
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
] as const;

const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

const docsPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Stagekeur API</title><link rel="stylesheet" href="/api/docs/swagger-ui.css"></head>
<body><div id="docs"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body>
</html>`;

const docsScript = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', requestInterceptor: (request) => { request.headers['X-Stagekeur'] = '1'; return request; } });`;
