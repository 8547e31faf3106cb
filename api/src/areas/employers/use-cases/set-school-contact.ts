// A coordinator says who at school is this employer's contact; nobody means the internship office.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { employersProblems } from '../employers.errors';
import { SchoolContacts } from '../queries/school-contacts';
import { mayKeepFile } from '../rules/employer-policy';
import { Employer } from '../store/employer.entity';
import { lockEmployer } from '../store/lock-employer';

@Injectable()
export class SetSchoolContact {
  constructor(
    private readonly database: Database,
    private readonly contacts: SchoolContacts,
  ) {}

  async run(
    actor: Actor,
    employerId: Id,
    seenVersion: number,
    accountId: Id | null,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const employer = await lockEmployer(tx, employerId);
      if (!mayKeepFile(actor)) throw notFound();
      refuseStale(seenVersion, employer.version);
      if (accountId !== null) {
        const coordinators = await this.contacts.all(tx);
        const code = 'employers.not-a-coordinator';
        if (!coordinators.some((coordinator) => coordinator.id === accountId))
          throw employersProblems[code]({ errors: [{ pointer: '/accountId', code }] });
      }
      await tx.change(
        Employer,
        { id: employerId, version: employer.version },
        { schoolContactId: accountId },
      );
      await tx.audit({
        author: actor,
        action: 'employers.set-school-contact',
        subject: { type: 'employer', id: employerId },
        data: { from: employer.schoolContactId, to: accountId },
      });
    });
  }
}
