// Answers a repeated POST with what the first one got: the same key and body never do the work twice (24 hours).
import { createHash } from 'node:crypto';
import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { catchError, concatMap, from, of, throwError, type Observable } from 'rxjs';
import type { RequestWithActor } from '../access/access.decorators';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { kernelProblems } from '../errors/kernel.errors';

interface StoredAnswer {
  readonly fingerprint: Buffer;
  readonly status: number | null;
  readonly body: unknown;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithActor>();
    const reply = http.getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') return next.handle();
    if (!/^[\w-]{8,100}$/.test(key)) throw kernelProblems['kernel.malformed-request']();

    const who = request.actor?.accountId ?? `anonymous:${request.ip}`;
    const fingerprint = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest();
    const stored = await this.claim(who, key, fingerprint);
    if (stored) {
      if (!stored.fingerprint.equals(fingerprint))
        throw kernelProblems['kernel.idempotency-key-reused']();
      if (stored.status === null)
        throw kernelProblems['kernel.request-running']({ retryAfterSeconds: 1 });
      void reply.status(stored.status);
      return of(stored.body);
    }
    return next.handle().pipe(
      concatMap((body: unknown) => from(this.keep(who, key, reply.statusCode, body))),
      catchError((error: unknown) =>
        from(this.release(who, key)).pipe(concatMap(() => throwError(() => error))),
      ),
    );
  }

  /** Takes the key, or tells what is stored under it. A claim without an answer after a minute was a dead process: taken over. */
  private async claim(who: string, key: string, fingerprint: Buffer): Promise<StoredAnswer | null> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const taken = await tx.query(
        `insert into kernel.idempotency_keys (account_key, key, fingerprint, created_at)
         values ($1, $2, $3, $4)
         on conflict (account_key, key) do update
           set fingerprint = excluded.fingerprint, created_at = excluded.created_at, status = null, body = null
           where idempotency_keys.created_at < $5
             or (idempotency_keys.status is null and idempotency_keys.created_at < $6)
         returning key`,
        [who, key, fingerprint, now, hoursBefore(now, 24), secondsBefore(now, 60)],
      );
      if (taken.length === 1) return null;
      const [stored] = await tx.query<StoredAnswer>(
        'select fingerprint, status, body from kernel.idempotency_keys where account_key = $1 and key = $2',
        [who, key],
      );
      return stored ?? null;
    });
  }

  private async keep(who: string, key: string, status: number, body: unknown): Promise<unknown> {
    await this.database.transaction((tx) =>
      tx.query(
        'update kernel.idempotency_keys set status = $3, body = $4 where account_key = $1 and key = $2',
        [who, key, status, JSON.stringify(body ?? null)],
      ),
    );
    return body;
  }

  private async release(who: string, key: string): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query('delete from kernel.idempotency_keys where account_key = $1 and key = $2', [
        who,
        key,
      ]),
    );
  }
}

const hoursBefore = (at: Date, hours: number) => new Date(at.getTime() - hours * 3_600_000);
const secondsBefore = (at: Date, seconds: number) => new Date(at.getTime() - seconds * 1000);

/** For POSTs that create or send: honours `Idempotency-Key`. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Same key and body: same answer, work done once (24 h).',
    }),
  );
