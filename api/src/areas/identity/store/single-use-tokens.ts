// Gives out tokens that work once within their term, and redeems them; two redeemers of one token: one wins.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { SingleUseToken, type TokenData, type TokenPurpose } from './single-use-token.entity';
import { hashToken, newToken } from './token';

export interface NewSingleUseToken {
  readonly purpose: TokenPurpose;
  readonly accountId?: Id | null;
  /** What the holder may need when it is used; never the token itself. */
  readonly data?: TokenData;
  readonly minutes: number;
}

export interface RedeemedToken {
  readonly id: Id;
  readonly accountId: Id | null;
  readonly data: TokenData;
}

interface TokenRow {
  readonly id: Id;
  readonly account_id: Id | null;
  readonly data: TokenData;
}

@Injectable()
export class SingleUseTokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Makes a token and answers it, the only time it is seen; make it where it is sent, never before. */
  async issue(tx: Tx, token: NewSingleUseToken): Promise<string> {
    return (await this.issueNamed(tx, token)).token;
  }

  /** The same, with the id by which jobs and the audit log may name it. */
  async issueNamed(tx: Tx, token: NewSingleUseToken): Promise<{ id: Id; token: string }> {
    const id = newId();
    const secret = newToken();
    const now = this.clock.now();
    await tx.insert(SingleUseToken, {
      id,
      purpose: token.purpose,
      tokenHash: hashToken(secret),
      accountId: token.accountId ?? null,
      data: token.data ?? {},
      createdAt: now,
      expiresAt: new Date(now.getTime() + token.minutes * 60_000),
    });
    return { id, token: secret };
  }

  /** Uses a token up; null when it is unknown, of another purpose, used before or too old. */
  async redeem(tx: Tx, purpose: TokenPurpose, token: string): Promise<RedeemedToken | null> {
    const [row] = await tx.query<TokenRow>(
      `update identity.single_use_tokens set used_at = $3
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3
       returning id, account_id, data`,
      [hashToken(token), purpose, this.clock.now()],
    );
    return row ? toRedeemed(row) : null;
  }

  /** What a token would give, without using it up (to show an invitation before it is accepted). */
  async peek(purpose: TokenPurpose, token: string): Promise<RedeemedToken | null> {
    const row = await this.database.queryOne<TokenRow>(
      `select id, account_id, data from identity.single_use_tokens
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3`,
      [hashToken(token), purpose, this.clock.now()],
    );
    return row ? toRedeemed(row) : null;
  }

  /** Makes every unused token of this purpose for this account worthless. */
  async cancel(tx: Tx, purpose: TokenPurpose, accountId: Id): Promise<void> {
    await tx.query(
      `update identity.single_use_tokens set used_at = $3
       where account_id = $1 and purpose = $2 and used_at is null`,
      [accountId, purpose, this.clock.now()],
    );
  }
}

const toRedeemed = (row: TokenRow): RedeemedToken => ({
  id: row.id,
  accountId: row.account_id,
  data: row.data,
});
