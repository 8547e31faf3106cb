// Fits the application with what every request passes: cookies, headers, request ids, guard, pipe, filter. Used by main.ts and by the tests.
import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessGuard } from './kernel/access/access.guard';
import { ActorResolver } from './kernel/access/actor-resolver';
import { Config } from './kernel/config/config';
import { bodyPipe } from './kernel/http/body.pipe';
import { logRequests } from './kernel/http/logging';
import { ProblemFilter } from './kernel/http/problem.filter';
import { runInRequest } from './kernel/http/request-context';
import { securityHeaders } from './kernel/http/security-headers';
import { Sentences } from './kernel/i18n/sentences';

/** The HTTP server below Nest: small bodies, own request ids, no trust in forwarded headers unless configured. */
export function createAdapter(trustProxy = false): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy,
    bodyLimit: 1_000_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
}

export async function setUp(app: NestFastifyApplication): Promise<void> {
  const config = app.get(Config);
  app.setGlobalPrefix('api');
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { files: 1, fileSize: 5_000_000, fields: 10 } });
  const server = app.getHttpAdapter().getInstance();
  await securityHeaders(app, config);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    runInRequest(request.id, done);
  });
  logRequests(app, config);
  app.useGlobalGuards(new AccessGuard(app.get(Reflector), app.get(ActorResolver), config));
  app.useGlobalPipes(bodyPipe());
  app.useGlobalFilters(new ProblemFilter(app.get(Sentences)));
  app.enableShutdownHooks([], { useProcessExit: true });
}
