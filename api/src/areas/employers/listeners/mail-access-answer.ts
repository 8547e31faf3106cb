// After a request for access was answered: tells who asked. A refusal names neither the organisation nor the reason.
import { Injectable } from '@nestjs/common';
import { Config } from '../../../kernel/config/config';
import { Mailer } from '../../../kernel/mail/mailer';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { accessRequestAnswered } from '../employers.events';
import { MailFacts } from '../queries/mail-facts';

@Injectable()
@AfterCommit(accessRequestAnswered)
export class MailAccessAnswer implements CommittedListener {
  constructor(
    private readonly facts: MailFacts,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const request = await this.facts.request(accessRequestAnswered.of(event).accessRequestId);
    if (request?.state !== 'granted' && request?.state !== 'refused') return;
    const { origin } = this.config.publicUrl;
    const granted = request.state === 'granted';
    await this.mailer.send({
      to: request.requester.email,
      language: request.requester.language,
      template: granted ? 'employers.access-granted' : 'employers.access-refused',
      params: granted
        ? { organisation: request.employerName, link: `${origin}/werkgever` }
        : { link: `${origin}/hulp` },
      key: `employers.access-answered.${request.id}`,
    });
  }
}
