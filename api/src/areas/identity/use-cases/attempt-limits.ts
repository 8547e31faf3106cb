// How often one may try: exact over all processes, equal for known and unknown addresses (assurance.md R19).
import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../kernel/config/config';
import { RateLimiter } from '../../../kernel/http/rate-limiter';
import type { Id } from '../../../kernel/ids/ids';
import { countedPartOf } from '../rules/network-address';

const quarter = 15 * 60;
const hour = 3600;
const day = 24 * hour;

@Injectable()
export class AttemptLimits {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly config: Config,
  ) {}

  /** 5 per account and 30 per network address in 15 minutes. A device the person used before counts apart, so that a stranger's guesses do not lock the person out. */
  async signIn(ip: string, email: string, knownDevice: string | null): Promise<void> {
    await this.limiter.take({ bucket: this.of('sign-in:ip', ip), most: 30, perSeconds: quarter });
    const bucket = this.signInBucket(email, knownDevice);
    await this.limiter.take({ bucket, most: 5, perSeconds: quarter });
  }

  /** A good sign-in: earlier mistakes no longer count. */
  async signedIn(email: string, knownDevice: string | null): Promise<void> {
    await this.limiter.reset(this.signInBucket(email, knownDevice));
  }

  /** 20 codes tried for one account in a day, over all attempts. */
  async deviceCode(accountId: Id): Promise<void> {
    const bucket = this.of('device-code', accountId);
    await this.limiter.take({ bucket, most: 20, perSeconds: day });
  }

  /** 3 registrations from one network address in a day. */
  async registration(ip: string): Promise<void> {
    const bucket = this.of('registration:ip', ip);
    await this.limiter.take({ bucket, most: 3, perSeconds: day });
  }

  /** 3 mails asked for one address in an hour, 10 from one network address. */
  async mailAsked(kind: 'confirmation' | 'reset', ip: string, email: string): Promise<void> {
    await this.limiter.take({ bucket: this.of(`${kind}:ip`, ip), most: 10, perSeconds: hour });
    const bucket = this.of(`${kind}:to`, email.toLowerCase());
    await this.limiter.take({ bucket, most: 3, perSeconds: hour });
  }

  /** 600 from one network address in 15 minutes: a whole school may share one. */
  async institutionSignIn(ip: string): Promise<void> {
    const bucket = this.of('institution:ip', ip);
    await this.limiter.take({ bucket, most: 600, perSeconds: quarter });
  }

  /** 30 links tried from one network address in 15 minutes. */
  async link(ip: string): Promise<void> {
    await this.limiter.take({ bucket: this.of('link:ip', ip), most: 30, perSeconds: quarter });
  }

  private signInBucket(email: string, knownDevice: string | null): string {
    const account = email.toLowerCase();
    return knownDevice === null
      ? this.of('sign-in:account', account)
      : this.of('sign-in:device', `${account}\n${knownDevice}`);
  }

  /** A bucket without personal data: what is counted goes through a keyed hash. */
  private of(name: string, counted: string): string {
    const value = name.endsWith(':ip') ? countedPartOf(counted) : counted;
    const hash = createHmac('sha256', this.config.secret).update(`limit:${name}:${value}`);
    return `${name}:${hash.digest('base64url').slice(0, 22)}`;
  }
}
