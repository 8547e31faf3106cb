// After commit: the letter on a decision, with its written reason, to everyone of the employer in their own language.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import { queueMail } from '../../../kernel/mail/send-mail';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { DecisionsTold } from '../queries/decision-told';
import { EmployerPeople } from '../queries/employer-people';
import { admissionDecided } from '../screening.events';
import { DecisionLetter } from '../wording/decision-letter';

@Injectable()
@AfterCommit(admissionDecided)
export class MailDecision implements CommittedListener {
  constructor(
    private readonly database: Database,
    private readonly told: DecisionsTold,
    private readonly letter: DecisionLetter,
    private readonly people: EmployerPeople,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const { admissionId, employerId } = admissionDecided.of(event);
    const told = await this.told.stored(admissionId);
    const people = await this.people.of(employerId);
    await this.database.transaction(async (tx) => {
      for (const { id, email, language, name } of people) {
        await queueMail(tx, {
          key: `admission-decided-${admissionId}-${id}`,
          to: email,
          language,
          template: 'screening.decision',
          params: { letter: this.letter.write(language, name, told).body },
        });
      }
    });
  }
}
