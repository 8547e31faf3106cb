// What the mails of this area say, read at the moment of sending.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { AccessRequestState } from '../rules/access-request-lifecycle';

export interface Recipient {
  readonly id: Id;
  readonly email: string;
  readonly language: Language;
}

export interface RequestForMail {
  readonly id: Id;
  readonly employerId: Id;
  readonly employerName: string;
  readonly state: AccessRequestState;
  readonly dueOn: string;
  readonly requester: Recipient;
}

export interface InvitationForMail {
  readonly id: Id;
  readonly email: string;
  readonly employerName: string;
  readonly inviterName: string;
  /** Of the invited person's account if there is one, else of who invited. */
  readonly language: Language;
  readonly state: string;
  readonly expiresAt: Date;
}

export interface ProofForMail {
  readonly judgement: 'accepted' | 'not_accepted' | null;
  readonly reason: string | null;
  readonly judgedAt: Date | null;
}

@Injectable()
export class MailFacts {
  constructor(private readonly database: Database) {}

  owners(employerId: Id): Promise<Recipient[]> {
    return this.database.query<Recipient>(
      `select a.id, a.email::text, a.language from employers.members m
       join identity.accounts a on a.id = m.account_id and a.state = 'active'
       where m.employer_id = $1 and m.level = 'owner' and m.left_at is null order by a.id`,
      [employerId],
    );
  }

  request(id: Id): Promise<RequestForMail | null> {
    return this.database.queryOne<RequestForMail>(
      `select r.id, r.employer_id as "employerId", e.name as "employerName", r.state, r.due_on as "dueOn",
         json_build_object('id', a.id, 'email', a.email::text, 'language', a.language) as requester
       from employers.access_requests r
       join employers.employers e on e.id = r.employer_id
       join identity.accounts a on a.id = r.account_id
       where r.id = $1`,
      [id],
    );
  }

  invitation(id: Id): Promise<InvitationForMail | null> {
    return this.database.queryOne<InvitationForMail>(
      `select i.id, i.email::text, e.name as "employerName", inviter.name as "inviterName", i.state,
         i.expires_at as "expiresAt", coalesce(invited.language, inviter.language) as language
       from employers.invitations i
       join employers.employers e on e.id = i.employer_id
       join identity.accounts inviter on inviter.id = i.invited_by
       left join identity.accounts invited on invited.email = i.email and invited.kind = 'employer'
       where i.id = $1`,
      [id],
    );
  }

  proof(employerId: Id): Promise<ProofForMail | null> {
    return this.database.queryOne<ProofForMail>(
      `select proof_judgement as judgement, proof_reason as reason, proof_judged_at as "judgedAt"
       from employers.employers where id = $1`,
      [employerId],
    );
  }
}
