// What a log line may hold: request id, method, path without query, status, time; no bodies, cookies or addresses of people.
import { LoggerModule } from 'nestjs-pino';
import { Config } from '../config/config';

interface LoggedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly url: string;
}

export const loggingModule = () =>
  LoggerModule.forRootAsync({
    inject: [Config],
    useFactory: (config: Config) => ({
      forRoutes: ['{*path}'],
      pinoHttp: {
        level: config.mode === 'production' ? 'info' : config.mode === 'test' ? 'silent' : 'warn',
        autoLogging: config.mode === 'production',
        serializers: {
          req: (request: LoggedRequest) => ({
            id: request.id,
            method: request.method,
            path: request.url.split('?')[0],
          }),
          res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        },
        customProps: () => ({}),
        redact: ['req.headers', 'req.remoteAddress'],
      },
    }),
  });
