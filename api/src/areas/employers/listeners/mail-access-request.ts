// After somebody asked for access: mails the owners that an answer is wanted, and by when.
import { Injectable } from '@nestjs/common';
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { Config } from '../../../kernel/config/config';
import { formatDay } from '../../../kernel/i18n/format';
import { Mailer } from '../../../kernel/mail/mailer';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { accessRequested } from '../employers.events';
import { MailFacts } from '../queries/mail-facts';

@Injectable()
@AfterCommit(accessRequested)
export class MailAccessRequest implements CommittedListener {
  constructor(
    private readonly facts: MailFacts,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const request = await this.facts.request(accessRequested.of(event).accessRequestId);
    if (request?.state !== 'open') return;
    for (const owner of await this.facts.owners(request.employerId)) {
      await this.mailer.send({
        to: owner.email,
        language: owner.language,
        template: 'employers.access-requested',
        params: {
          link: `${this.config.publicUrl.origin}/werkgever/mensen`,
          dueOn: formatDay(owner.language, parsePlainDate(request.dueOn)),
        },
        key: `employers.access-requested.${request.id}.${owner.id}`,
      });
    }
  }
}
