// After commit: confirms to the employer's people that the answers are in, and until when they have to wait.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import { formatDay } from '../../../kernel/i18n/format';
import { queueMail } from '../../../kernel/mail/send-mail';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { EmployerPeople } from '../queries/employer-people';
import { ScreeningNews } from '../queries/screening-news';
import { screeningSubmitted } from '../screening.events';

@Injectable()
@AfterCommit(screeningSubmitted)
export class MailSubmitted implements CommittedListener {
  constructor(
    private readonly database: Database,
    private readonly news: ScreeningNews,
    private readonly people: EmployerPeople,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const { screeningId, employerId, number } = screeningSubmitted.of(event);
    const news = await this.news.of(screeningId);
    const { decideBy } = news;
    // Withdrawn or sent back in the meantime: there is nothing to wait for.
    if (decideBy === null || news.state === 'withdrawn') return;
    const people = await this.people.of(employerId);
    await this.database.transaction(async (tx) => {
      for (const { id, email, language, name } of people) {
        await queueMail(tx, {
          key: `screening-submitted-${screeningId}-${number}-${id}`,
          to: email,
          language,
          template: 'screening.submitted',
          params: {
            name,
            employer: news.employerName,
            programmes: news.programmeNames.map((programme) => programme[language]).join(', '),
            decideBy: formatDay(language, decideBy),
          },
        });
      }
    });
  }
}
