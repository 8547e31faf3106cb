// Finishes a sign-in with the code from the mail; after 5 wrong codes or 10 minutes it begins anew.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Config } from '../../../kernel/config/config';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { identityProblems } from '../identity.errors';
import { deviceCodeTries } from '../rules/single-use-terms';
import { codeFits } from '../store/device-code';
import { KnownDevices } from '../store/known-devices';
import { hashToken } from '../store/token';
import { AttemptLimits } from './attempt-limits';
import { StartSession } from './start-session';
import type { Visitor } from './visitor';

interface Attempt {
  readonly id: Id;
  readonly accountId: Id;
  readonly email: string;
  readonly attempts: number;
}

export interface SignedInDevice {
  readonly sessionToken: string;
  readonly deviceToken: string;
}

@Injectable()
export class AnswerDeviceCode {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly devices: KnownDevices,
    private readonly limits: AttemptLimits,
    private readonly startSession: StartSession,
  ) {}

  async run(visitor: Visitor, attemptToken: string, code: string): Promise<SignedInDevice> {
    await this.limits.link(visitor.ip);
    const attempt = await this.countTry(attemptToken);
    if (!attempt) throw identityProblems['identity.code-expired']();
    await this.limits.deviceCode(attempt.accountId);
    if (!codeFits(this.config.secret, attempt.id, code)) throw wrongCode(attempt.attempts);
    const signedIn = await this.finish(visitor, attempt);
    if (!signedIn) throw identityProblems['identity.code-expired']();
    await this.limits.signedIn(attempt.email, null);
    return signedIn;
  }

  /** Counts a try before the code is looked at, so that parallel guesses share the same five. */
  private async countTry(attemptToken: string): Promise<Attempt | null> {
    const [attempt] = await this.database.transaction((tx) =>
      tx.query<Attempt>(
        `update identity.single_use_tokens t set attempts = t.attempts + 1
         from identity.accounts a
         where a.id = t.account_id and a.state = 'active' and t.token_hash = $1
           and t.purpose = 'device_code' and t.used_at is null and t.expires_at > $2
           and t.attempts < $3
         returning t.id, t.account_id as "accountId", a.email::text as email, t.attempts`,
        [hashToken(attemptToken), this.clock.now(), deviceCodeTries],
      ),
    );
    return attempt ?? null;
  }

  private finish(visitor: Visitor, attempt: Attempt): Promise<SignedInDevice | null> {
    return this.database.transaction(async (tx) => {
      const used = await tx.query(
        `update identity.single_use_tokens set used_at = $2
         where id = $1 and used_at is null returning id`,
        [attempt.id, this.clock.now()],
      );
      if (used.length === 0) return null;
      const { accountId } = attempt;
      const deviceToken = await this.devices.remember(tx, accountId, visitor.deviceToken);
      const sessionToken = await this.startSession.run(tx, accountId, visitor, 'password');
      return { sessionToken, deviceToken };
    });
  }
}

function wrongCode(tried: number) {
  const left = deviceCodeTries - tried;
  return left > 0
    ? identityProblems['identity.wrong-code']({
        errors: [{ pointer: '/code', code: 'identity.wrong-code' }],
        extra: { triesLeft: left },
      })
    : identityProblems['identity.code-expired']();
}
