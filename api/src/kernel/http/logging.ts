// What a log line may hold: request id, method, path without query, status, time; no bodies, cookies or addresses of people.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LoggerModule, PinoLogger } from 'nestjs-pino';
import { Config } from '../config/config';

/** No route gets the logger's own middleware: a logger for each request costs more than all else around a small one. */
export const loggingModule = () =>
  LoggerModule.forRootAsync({
    inject: [Config],
    useFactory: (config: Config) => ({
      forRoutes: [],
      pinoHttp: {
        level: config.mode === 'production' ? 'info' : config.mode === 'test' ? 'silent' : 'warn',
      },
    }),
  });

/** In production: one line for each request, when it was answered. */
export function logRequests(app: NestFastifyApplication, config: Config): void {
  if (config.mode !== 'production') return;
  const log = PinoLogger.root;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const responseTime = Math.round(reply.elapsedTime);
      const res = { status: reply.statusCode };
      log.info({ req: loggedRequest(request), res, responseTime }, 'request completed');
      done();
    });
}

/** What is told of a request in any line. */
export const loggedRequest = (request: { id: string; method: string; url: string }) => ({
  id: request.id,
  method: request.method,
  path: request.url.split('?')[0],
});
