// Finishes a sign-in at the institution: the attempt is used up, the person is found by issuer and subject, the first
// time by institutional number, never by e-mail.
import { Injectable } from '@nestjs/common';
import { systemAuthor, type Language } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import {
  InstitutionProvider,
  type ProvenPerson,
} from '../institution-provider/institution-provider';
import { SingleUseTokens } from '../store/single-use-tokens';
import { hashToken } from '../store/token';
import { secretsOf } from './sign-in-secrets';
import { StartSession } from './start-session';
import type { Visitor } from './visitor';

export type RefusedSignIn = 'expired' | 'cancelled' | 'failed' | 'unknown-person' | 'blocked';

interface Attempt {
  readonly to: string | null;
  readonly language: Language | null;
}

export type FinishedSignIn =
  | { readonly sessionToken: string; readonly to: string | null }
  | { readonly refused: RefusedSignIn; readonly to: string | null };

@Injectable()
export class FinishInstitutionSignIn {
  constructor(
    private readonly database: Database,
    private readonly provider: InstitutionProvider,
    private readonly tokens: SingleUseTokens,
    private readonly startSession: StartSession,
  ) {}

  async run(visitor: Visitor, browserSecret: string | null, back: URL): Promise<FinishedSignIn> {
    const state = back.searchParams.get('state') ?? '';
    const attempt = await this.useUp(state, browserSecret);
    if (!attempt || browserSecret === null) return this.refuse('expired', null);
    const { to, language } = attempt;
    const answer = await this.provider.finish(back, secretsOf(browserSecret, state));
    if ('refused' in answer) return this.refuse(answer.refused, to);
    return this.database.transaction(async (tx) => {
      const found = await this.personOf(tx, answer.person, language);
      if (typeof found !== 'string') {
        await auditRefusal(tx, found.refused);
        return { ...found, to };
      }
      const sessionToken = await this.startSession.run(tx, found, visitor, 'institution');
      return { sessionToken, to };
    });
  }

  /** Uses the attempt up, whatever comes of it; null when it is not (or no longer) this browser's. */
  private async useUp(state: string, browserSecret: string | null): Promise<Attempt | null> {
    const attempt = await this.database.transaction((tx) =>
      this.tokens.redeem(tx, 'institution_sign_in', state),
    );
    if (!attempt || browserSecret === null) return null;
    const { browser, to, language } = attempt.data;
    if (browser !== hashToken(browserSecret).toString('hex')) return null;
    return {
      to: typeof to === 'string' ? to : null,
      language: language === 'nl' || language === 'en' ? language : null,
    };
  }

  private async personOf(
    tx: Tx,
    person: ProvenPerson,
    language: Language | null,
  ): Promise<Id | { readonly refused: 'unknown-person' | 'blocked' }> {
    const [known] = await tx.query<{ id: Id; state: string }>(
      'select id, state from identity.accounts where oidc_issuer = $1 and oidc_subject = $2',
      [person.issuer, person.subject],
    );
    if (known) return known.state === 'active' ? known.id : { refused: 'blocked' };
    // Only an account that nobody ever signed in with can be claimed by its number. It gets the language that
    // the person reads; after that, what they choose themselves counts.
    const [first] = await tx.query<{ id: Id; state: string }>(
      `update identity.accounts set oidc_issuer = $1, oidc_subject = $2,
         language = coalesce($4, language), version = version + 1
       where kind = 'institution' and institutional_number = $3 and oidc_subject is null
       returning id, state`,
      [person.issuer, person.subject, person.number, language],
    );
    if (!first) return { refused: 'unknown-person' };
    await tx.audit({
      author: { accountId: first.id, role: null },
      action: 'identity.link-account',
      subject: { type: 'account', id: first.id },
    });
    return first.state === 'active' ? first.id : { refused: 'blocked' };
  }

  private async refuse(refused: RefusedSignIn, to: string | null): Promise<FinishedSignIn> {
    await this.database.transaction((tx) => auditRefusal(tx, refused));
    return { refused, to };
  }
}

const auditRefusal = (tx: Tx, reason: RefusedSignIn): Promise<void> =>
  tx.audit({
    author: systemAuthor,
    action: 'identity.refuse-sign-in',
    subject: { type: 'sign-in', id: newId() },
    data: { via: 'institution', reason },
  });
