// Optimistic locking over HTTP: a change says which version it saw; missing is 428, an older one 412.
import {
  applyDecorators,
  createParamDecorator,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { kernelProblems } from '../errors/kernel.errors';

/** The version number in `If-Match: "7"`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw kernelProblems['kernel.if-match-required']();
  const found = /^"(\d{1,9})"$/.exec(header);
  if (!found) throw kernelProblems['kernel.if-match-required']();
  return Number(found[1]);
});

/** Refuses a change that was based on an older version than the row has. `changed` tells who and when, for the screen. */
export function refuseStale(
  seen: number,
  current: number,
  changed: { readonly by?: string | null; readonly at?: Date | null } = {},
): void {
  if (seen === current) return;
  throw kernelProblems['kernel.stale']({
    extra: {
      currentVersion: current,
      changedBy: changed.by ?? null,
      changedAt: changed.at ?? null,
    },
  });
}

/** Sends `version` of the response body along as ETag. */
export class ETagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
        return body;
      }),
    );
  }
}

export const WithETag = () => applyDecorators(UseInterceptors(ETagInterceptor));
