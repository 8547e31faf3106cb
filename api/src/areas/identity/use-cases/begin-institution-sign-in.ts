// Begins a sign-in of a student or staff member: one attempt, of this browser, for 10 minutes.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Config } from '../../../kernel/config/config';
import { Database } from '../../../kernel/database/database';
import { InstitutionProvider } from '../institution-provider/institution-provider';
import { returnPath } from '../rules/return-path';
import { institutionSignInMinutes } from '../rules/single-use-terms';
import { SingleUseTokens } from '../store/single-use-tokens';
import { hashToken, newToken } from '../store/token';
import { AttemptLimits } from './attempt-limits';
import { secretsOf } from './sign-in-secrets';
import type { Visitor } from './visitor';

export interface SignInWish {
  readonly to?: string;
  readonly language?: Language;
}

export interface BegunSignIn {
  /** The institution's page to go to. */
  readonly goTo: URL;
  /** Kept by the browser until it comes back. */
  readonly browserSecret: string;
}

@Injectable()
export class BeginInstitutionSignIn {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly provider: InstitutionProvider,
    private readonly tokens: SingleUseTokens,
    private readonly limits: AttemptLimits,
  ) {}

  /** `known` is what this browser kept from an attempt in another tab, which stays good. */
  async run(visitor: Visitor, known: string | null, wish: SignInWish): Promise<BegunSignIn> {
    await this.limits.institutionSignIn(visitor.ip);
    const browserSecret = known ?? newToken();
    const state = await this.database.transaction((tx) =>
      this.tokens.issue(tx, {
        purpose: 'institution_sign_in',
        data: {
          browser: hashToken(browserSecret).toString('hex'),
          to: returnPath(wish.to),
          language: wish.language ?? null,
        },
        minutes: institutionSignInMinutes,
      }),
    );
    const goTo = await this.provider.begin(
      secretsOf(browserSecret, state),
      callbackAddress(this.config),
      wish.language,
    );
    return { goTo, browserSecret };
  }
}

export const callbackAddress = (config: Config): string =>
  `${config.publicUrl.origin}/api/sign-in/institution/callback`;
