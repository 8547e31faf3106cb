// After an owner invited a colleague: makes the link that works once, and mails it to the invited address.
import { Injectable } from '@nestjs/common';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { Clock } from '../../../kernel/clock/clock';
import { Config } from '../../../kernel/config/config';
import { Database } from '../../../kernel/database/database';
import { formatDay } from '../../../kernel/i18n/format';
import { Mailer } from '../../../kernel/mail/mailer';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { SingleUseTokens } from '../../identity/identity.public';
import { colleagueInvited } from '../employers.events';
import { MailFacts } from '../queries/mail-facts';

@Injectable()
@AfterCommit(colleagueInvited)
export class MailInvitation implements CommittedListener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly facts: MailFacts,
    private readonly tokens: SingleUseTokens,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const invitation = await this.facts.invitation(colleagueInvited.of(event).invitationId);
    const now = this.clock.now();
    if (invitation?.state !== 'open' || invitation.expiresAt <= now) return;
    const token = await this.database.transaction((tx) =>
      this.tokens.issue(tx, {
        purpose: 'invitation',
        data: { invitationId: invitation.id },
        minutes: Math.ceil((invitation.expiresAt.getTime() - now.getTime()) / 60_000),
      }),
    );
    await this.mailer.send({
      to: invitation.email,
      language: invitation.language,
      template: 'employers.invitation',
      params: {
        inviter: invitation.inviterName,
        organisation: invitation.employerName,
        until: formatDay(invitation.language, amsterdamDateOf(invitation.expiresAt)),
        link: `${this.config.publicUrl.origin}/uitnodiging?token=${token}&lang=${invitation.language}`,
      },
      key: `employers.invitation.${invitation.id}`,
    });
  }
}
