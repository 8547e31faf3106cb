// After commit: asks the employer's people to look at the questions with a remark.
import { Injectable } from '@nestjs/common';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { Database } from '../../../kernel/database/database';
import { formatDay } from '../../../kernel/i18n/format';
import { queueMail } from '../../../kernel/mail/send-mail';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { EmployerPeople } from '../queries/employer-people';
import { ScreeningNews } from '../queries/screening-news';
import { answerBy } from '../rules/terms';
import { screeningReturned } from '../screening.events';

@Injectable()
@AfterCommit(screeningReturned)
export class MailReturned implements CommittedListener {
  constructor(
    private readonly database: Database,
    private readonly news: ScreeningNews,
    private readonly people: EmployerPeople,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const { screeningId, employerId } = screeningReturned.of(event);
    const news = await this.news.of(screeningId);
    const { returnedAt } = news;
    if (news.state !== 'returned' || returnedAt === null) return;
    const people = await this.people.of(employerId);
    await this.database.transaction(async (tx) => {
      for (const { id, email, language, name } of people) {
        await queueMail(tx, {
          key: `screening-returned-${screeningId}-${returnedAt.getTime()}-${id}`,
          to: email,
          language,
          template: 'screening.returned',
          params: {
            name,
            employer: news.employerName,
            questions: news.questionsWithRemark.join(', '),
            answerBy: formatDay(language, answerBy(amsterdamDateOf(returnedAt))),
          },
        });
      }
    });
  }
}
