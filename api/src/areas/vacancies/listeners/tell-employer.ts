// After a decision of the school on a vacancy: every person of the employer is mailed, in words that fit the state at that moment.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { queueMail } from '../../../kernel/mail/send-mail';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { Accounts, RoleGrants } from '../../identity/identity.public';
import { VacancyReader, type VacancyWithVersions } from '../queries/vacancy-reader';
import { vacancyClosed, vacancyPublished, vacancyReturned } from '../vacancies.events';

type News = 'published' | 'returned' | 'closed-by-school';

@Injectable()
@AfterCommit(vacancyClosed, vacancyPublished, vacancyReturned)
export class TellEmployer implements CommittedListener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vacancies: VacancyReader,
    private readonly accounts: Accounts,
    private readonly grants: RoleGrants,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const { vacancyId } = vacancyClosed.of(event);
    const found = await this.vacancies.get(vacancyId, this.clock.now());
    const news = found && newsOf(event.name, found);
    if (!found || !news) return;
    const holders = await this.grants.holders('employer', found.vacancy.employerId);
    const members = await this.accounts.find(holders);
    const moment = (found.running ?? found.approved)?.reviewedAt?.getTime() ?? 0;
    await this.database.transaction(async (tx) => {
      for (const member of members.values())
        await queueMail(tx, {
          key: `vacancy-${news}-${vacancyId}-${moment}-${member.id}`,
          to: member.email,
          language: member.language,
          template: `vacancies.${news}`,
          params: {
            name: member.name,
            title: titleOf(found),
            reason: reasonOf(news, found),
            vacancyId,
          },
        });
    });
  }
}

/** Null when the state has moved on since: then the mail would tell what is no longer so. */
function newsOf(
  eventName: string,
  { vacancy, running, approved }: VacancyWithVersions,
): News | null {
  if (eventName === vacancyReturned.eventName)
    return running?.state === 'returned' ? 'returned' : null;
  if (eventName === vacancyPublished.eventName)
    return approved !== null && vacancy.state !== 'closed' ? 'published' : null;
  return vacancy.closedReason === 'by_school' ? 'closed-by-school' : null;
}

const titleOf = ({ running, approved }: VacancyWithVersions): string =>
  (running ?? approved)?.title ?? '';

function reasonOf(news: News, { vacancy, running, approved }: VacancyWithVersions): string {
  if (news === 'returned') return running?.reviewReason ?? '';
  if (news === 'closed-by-school') return vacancy.closedNote ?? '';
  return approved?.reviewReason ?? '';
}
