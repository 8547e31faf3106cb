// Counts attempts per bucket in PostgreSQL, so that a limit is exact over all processes and survives a restart.
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { kernelProblems } from '../errors/kernel.errors';

export interface Limit {
  /** What is counted, e.g. `sign-in:account:<id>`; no personal data. */
  readonly bucket: string;
  readonly most: number;
  readonly perSeconds: number;
}

@Injectable()
export class RateLimiter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts one attempt; throws 429 with Retry-After when the window is full. Its own transaction: a refusal counts too. */
  async take(limit: Limit): Promise<void> {
    const now = this.clock.now();
    const windowMs = limit.perSeconds * 1000;
    const start = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
    const [row] = await this.database.transaction((tx) =>
      tx.query<{ hits: number }>(
        `insert into kernel.rate_limits (bucket, window_start, hits) values ($1, $2, 1)
         on conflict (bucket, window_start) do update set hits = rate_limits.hits + 1
         returning hits`,
        [limit.bucket, start],
      ),
    );
    if ((row?.hits ?? 0) <= limit.most) return;
    const retryAfterSeconds = Math.ceil((start.getTime() + windowMs - now.getTime()) / 1000);
    throw kernelProblems['kernel.too-many-requests']({
      retryAfterSeconds,
      params: { minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)) },
    });
  }

  /** Forgets the count, e.g. after a good sign-in. */
  async reset(bucket: string): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query('delete from kernel.rate_limits where bucket = $1', [bucket]),
    );
  }
}
