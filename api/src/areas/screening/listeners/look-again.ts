// After commit: an organisation with an admission changed by what it is recognised (name, number, site, contact):
// each programme that admitted it is asked to look whether a new screening is needed.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { employerIdentityChanged } from '../../employers/employers.events';
import { Employers } from '../../employers/employers.public';
import { Standing } from '../../standing/standing.public';
import { Tasks } from '../../tasks/tasks.public';
import { admissionHolds } from '../queries/adoptable';
import { decideBy } from '../rules/terms';

@Injectable()
@AfterCommit(employerIdentityChanged)
export class LookAgain implements CommittedListener {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly employers: Employers,
    private readonly standing: Standing,
    private readonly tasks: Tasks,
  ) {}

  async handle(event: DomainEvent): Promise<void> {
    const { employerId } = employerIdentityChanged.of(event);
    await this.database.transaction(async (tx) => {
      const employer = await this.employers.get(employerId, tx);
      const standings = await this.standing.everywhere(employerId, tx);
      for (const { programmeId, admissionId } of standings.filter(admissionHolds)) {
        if (!employer || admissionId === null) continue;
        await this.tasks.open(tx, {
          kind: 'admission',
          subject: { type: 'admission', id: admissionId, label: employer.name },
          employerId,
          programmeId,
          reason: 'identity_changed',
          dueOn: decideBy(this.clock.today()),
        });
      }
    });
  }
}
