// Remembers browsers in which a person proved to own the mailbox, so that they need no mail code there for 90 days.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { knownDeviceDays } from '../rules/single-use-terms';
import { hashToken, newToken } from './token';

@Injectable()
export class KnownDevices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async knows(accountId: Id, deviceToken: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select 1 from identity.known_devices
       where account_id = $1 and device_hash = $2 and last_seen_at > $3`,
      [accountId, hashToken(deviceToken), this.oldest()],
    );
    return row !== null;
  }

  async seen(tx: Tx, accountId: Id, deviceToken: string): Promise<void> {
    await tx.query(
      'update identity.known_devices set last_seen_at = $3 where account_id = $1 and device_hash = $2',
      [accountId, hashToken(deviceToken), this.clock.now()],
    );
  }

  /**
   * Answers the token this browser is known by from now on. Always a new one, so that a token which
   * somebody planted in the browser is worth nothing; other accounts known here move along.
   */
  async remember(tx: Tx, accountId: Id, presented: string | null): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    if (presented !== null)
      await tx.query('update identity.known_devices set device_hash = $2 where device_hash = $1', [
        hashToken(presented),
        hashToken(token),
      ]);
    await tx.query(
      `insert into identity.known_devices (account_id, device_hash, first_seen_at, last_seen_at)
       values ($1, $2, $3, $3)
       on conflict (account_id, device_hash) do update set last_seen_at = excluded.last_seen_at`,
      [accountId, hashToken(token), now],
    );
    return token;
  }

  /** Forgets every browser of this account, but the one with `except`. */
  async forget(tx: Tx, accountId: Id, except: string | null = null): Promise<void> {
    await tx.query(
      `delete from identity.known_devices
       where account_id = $1 and ($2::bytea is null or device_hash <> $2)`,
      [accountId, except === null ? null : hashToken(except)],
    );
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - knownDeviceDays * 86_400_000);
  }
}
