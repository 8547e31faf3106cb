// The requests for access that a person filed, and what an invitation offers: as little as the person needs to know.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { SingleUseTokens } from '../../identity/identity.public';
import { employersProblems } from '../employers.errors';

export interface OwnAccessRequest {
  readonly id: Id;
  /** Whether the owner or a coordinator looks at it now is not told. */
  readonly state: 'open' | 'granted' | 'refused' | 'withdrawn';
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
  readonly version: number;
}

export interface InvitationPreview {
  readonly email: string;
  readonly organisation: string;
  readonly inviter: string;
  readonly expiresAt: Date;
}

@Injectable()
export class OwnAccessRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: SingleUseTokens,
  ) {}

  of(accountId: Id): Promise<OwnAccessRequest[]> {
    return this.database.query<OwnAccessRequest>(
      `select id, case state when 'escalated' then 'open' else state end as state,
         created_at as "createdAt", answered_at as "answeredAt", version
       from employers.access_requests where account_id = $1 order by created_at desc, id`,
      [accountId],
    );
  }

  /** What the link in an invitation is about; refuses a link that no longer works. */
  async invitation(token: string): Promise<InvitationPreview> {
    const known = await this.tokens.peek('invitation', token);
    const preview =
      known &&
      (await this.database.queryOne<InvitationPreview>(
        `select i.email::text, e.name as organisation, a.name as inviter, i.expires_at as "expiresAt"
         from employers.invitations i
         join employers.employers e on e.id = i.employer_id
         join identity.accounts a on a.id = i.invited_by
         where i.id = $1 and i.state = 'open' and i.expires_at > $2`,
        [known.data['invitationId'], this.clock.now()],
      ));
    if (!preview) throw employersProblems['employers.invitation-over']();
    return preview;
  }
}
