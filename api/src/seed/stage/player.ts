// Somebody in the story who uses the API as a browser would: with a session, our header, and the version that was seen.
import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../../kernel/ids/ids';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '../../kernel/clock/clock';
import type { Database } from '../../kernel/database/database';

export interface Answer {
  readonly status: number;
  /** Read by the scenes as the API documents it. */
  readonly body: Record<string, unknown>;
}

/** What a player needs of the stage. */
interface Boards {
  readonly app: NestFastifyApplication;
  readonly clock: Clock;
  readonly database: Database;
}

const sessionHours = 1;

export class Player {
  private cookie = '';
  private signedInAt = 0;

  constructor(
    private readonly stage: Boards,
    readonly accountId: string,
    private readonly role: string,
    private readonly scopeId: string | null,
  ) {}

  get(path: string): Promise<Answer> {
    return this.call('GET', path);
  }

  post(path: string, body: object = {}, version?: number): Promise<Answer> {
    return this.call('POST', path, body, version);
  }

  put(path: string, body: object, version?: number): Promise<Answer> {
    return this.call('PUT', path, body, version);
  }

  /** A call that must work: the story is written so that it does, and a refusal is a fault of the story. */
  private async call(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
    version?: number,
  ) {
    await this.signIn();
    const answer = await this.stage.app.inject({
      method,
      url: `/api${path}`,
      headers: {
        cookie: this.cookie,
        'x-stagekeur': '1',
        'accept-language': 'nl',
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body && { payload: body }),
    });
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${path} was answered ${answer.statusCode}: ${answer.body}`);
    const read = answer.body === '' ? {} : answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, body: read };
  }

  /** A session of the moment the story is at; it ends with the seed. */
  private async signIn(): Promise<void> {
    const now = this.stage.clock.now().getTime();
    if (Math.abs(now - this.signedInAt) < 600_000 && this.cookie !== '') return;
    const token = randomBytes(32).toString('base64url');
    await this.stage.database.transaction((tx) =>
      tx.query(
        `insert into identity.sessions (id, token_hash, account_id, role, scope_id, started_at, last_seen_at, expires_at, device)
         values ($1, $2, $3, $4, $5, $6, $6, $7, 'seed')`,
        [
          newId(),
          createHash('sha256').update(token).digest(),
          this.accountId,
          this.role,
          this.role === 'employer' ? this.scopeId : null,
          new Date(now),
          new Date(now + sessionHours * 3_600_000),
        ],
      ),
    );
    this.cookie = `sk=${token}`;
    this.signedInAt = now;
  }
}
