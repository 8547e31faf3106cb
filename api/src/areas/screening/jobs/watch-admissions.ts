// Job, each night: tells coordinator and employer once that an admission ends in sixty days, and once that it has ended.
// Standing itself ends by the clock; this only makes sure that nobody is surprised.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { addDays, type PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { formatDay } from '../../../kernel/i18n/format';
import type { Id } from '../../../kernel/ids/ids';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { queueMail } from '../../../kernel/mail/send-mail';
import { Employers } from '../../employers/employers.public';
import { Programmes } from '../../institution/institution.public';
import { Tasks } from '../../tasks/tasks.public';
import { EmployerPeople } from '../queries/employer-people';
import { decideBy, noticeBeforeEndDays } from '../rules/terms';
import type { ExpiryNotice } from '../store/expiry-notice.entity';

interface Ending {
  readonly id: Id;
  readonly employerId: Id;
  readonly programmeId: Id;
  readonly validUntil: PlainDate;
  readonly kind: ExpiryNotice['kind'];
}

@Injectable()
@HandlesJob('screening:watch-admissions')
export class WatchAdmissions implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly employers: Employers,
    private readonly programmes: Programmes,
    private readonly people: EmployerPeople,
    private readonly tasks: Tasks,
  ) {}

  async run(): Promise<void> {
    for (const ending of await this.endings()) {
      await this.database.transaction((tx) => this.tell(tx, ending));
    }
  }

  private endings(): Promise<Ending[]> {
    const today = this.clock.today();
    return this.database.query<Ending>(
      `select e.* from (
         select a.id, a.employer_id as "employerId", a.programme_id as "programmeId",
           a.valid_until as "validUntil",
           case when a.valid_until < $1 then 'ended' else 'ends_soon' end as kind
         from standing.admissions a
         where a.superseded_at is null and a.valid_until <= $2) e
       where not exists (select 1 from screening.expiry_notices n
         where n.admission_id = e.id and n.kind = e.kind)
       order by e."validUntil", e.id`,
      [today, addDays(today, noticeBeforeEndDays)],
    );
  }

  private async tell(tx: Tx, ending: Ending): Promise<void> {
    const first = await tx.query(
      `insert into screening.expiry_notices (admission_id, kind, noted_at) values ($1, $2, $3)
       on conflict do nothing returning admission_id`,
      [ending.id, ending.kind, this.clock.now()],
    );
    const employer = await this.employers.get(ending.employerId, tx);
    const programme = await this.programmes.get(ending.programmeId);
    if (first.length === 0 || !employer || !programme) return;
    const soon = ending.kind === 'ends_soon';
    await this.tasks.open(tx, {
      kind: 'admission',
      subject: { type: 'admission', id: ending.id, label: employer.name },
      employerId: ending.employerId,
      programmeId: ending.programmeId,
      reason: soon ? 'admission_ends_soon' : 'admission_ended',
      dueOn: soon ? ending.validUntil : decideBy(this.clock.today()),
    });
    for (const { id, email, language, name } of await this.people.of(ending.employerId)) {
      await queueMail(tx, {
        key: `admission-${soon ? 'ends-soon' : 'ended'}-${ending.id}-${id}`,
        to: email,
        language,
        template: soon ? 'screening.ends-soon' : 'screening.ended',
        params: {
          name,
          employer: employer.name,
          programme: programme.name[language],
          validUntil: formatDay(language, ending.validUntil),
        },
      });
    }
  }
}
