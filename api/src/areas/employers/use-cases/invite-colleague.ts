// An owner invites a colleague by mail; the link in the mail works once, for seven days, for that address only.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { RateLimiter } from '../../../kernel/http/rate-limiter';
import { newId, type Id } from '../../../kernel/ids/ids';
import { employersProblems } from '../employers.errors';
import { colleagueInvited } from '../employers.events';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import type { MemberLevel } from '../rules/membership';
import { invitationDays } from '../rules/terms';
import { lockEmployer } from '../store/lock-employer';

/** Each sends a mail to an address that somebody typed: enough for a team, too little to bother strangers with. */
const invitationsPerAccount = { most: 20, perSeconds: 24 * 3600 };

@Injectable()
export class InviteColleague {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
    private readonly limiter: RateLimiter,
  ) {}

  async run(actor: Actor, employerId: Id, typed: string, level: MemberLevel): Promise<Id> {
    const email = typed.toLowerCase();
    await this.limiter.take({
      bucket: `employers.invite:${actor.accountId}`,
      ...invitationsPerAccount,
    });
    return this.database.transaction(async (tx) => {
      await lockEmployer(tx, employerId);
      const own = await this.memberships.levelOf(employerId, actor.accountId, tx);
      if (!mayManageOwn(actor, employerId, own)) throw notFound();
      const now = this.clock.now();
      const [member] = await tx.query(
        `select 1 from employers.members m join identity.accounts a on a.id = m.account_id
         where m.employer_id = $1 and m.left_at is null and a.email = $2`,
        [employerId, email],
      );
      if (member) throw onEmail('employers.invited-already');
      // An invitation that ran out makes room for a new one.
      await tx.query(
        `update employers.invitations set state = 'revoked', version = version + 1
         where employer_id = $1 and email = $2 and state = 'open' and expires_at <= $3`,
        [employerId, email, now],
      );
      const id = newId();
      const [made] = await tx.query(
        `insert into employers.invitations (id, employer_id, email, level, invited_by, invited_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (employer_id, email) where state = 'open' do nothing returning id`,
        [id, employerId, email, level, actor.accountId, now, daysLater(now, invitationDays)],
      );
      if (!made) throw onEmail('employers.invited-already');
      await tx.audit({
        author: actor,
        action: 'employers.invite',
        subject: { type: 'employer', id: employerId },
        data: { invitationId: id, level },
      });
      await tx.emit(colleagueInvited({ invitationId: id }));
      return id;
    });
  }
}

const daysLater = (at: Date, days: number): Date => new Date(at.getTime() + days * 24 * 3_600_000);

const onEmail = (code: 'employers.invited-already') =>
  employersProblems[code]({ errors: [{ pointer: '/email', code }] });
