// After a coordinator found proof not enough: asks the owners for other proof, with what was missing.
import { Injectable } from '@nestjs/common';
import { Config } from '../../../kernel/config/config';
import { Mailer } from '../../../kernel/mail/mailer';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { proofJudged } from '../employers.events';
import { MailFacts } from '../queries/mail-facts';

@Injectable()
@AfterCommit(proofJudged)
export class MailProof implements CommittedListener {
  constructor(
    private readonly facts: MailFacts,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const { employerId } = proofJudged.of(event);
    const proof = await this.facts.proof(employerId);
    if (proof?.judgement !== 'not_accepted') return;
    for (const owner of await this.facts.owners(employerId)) {
      await this.mailer.send({
        to: owner.email,
        language: owner.language,
        template: 'employers.proof-not-accepted',
        params: {
          reason: proof.reason ?? '',
          link: `${this.config.publicUrl.origin}/werkgever/organisatie`,
        },
        key: `employers.proof.${employerId}.${String(proof.judgedAt?.getTime())}.${owner.id}`,
      });
    }
  }
}
