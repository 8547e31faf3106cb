// A coordinator verifies that the main contact works at the organisation; from then on the record is no mere claim.
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { contactVerified } from '../employers.events';
import { employerLifecycle, type EmployerState } from '../rules/employer-lifecycle';
import { Contact } from '../store/contact.entity';
import { Employer } from '../store/employer.entity';
import { Fact } from '../store/fact.entity';

@Injectable()
export class VerifyContact {
  constructor(private readonly clock: Clock) {}

  /** Verifying again (another contact, a later screening) renews the finding and leaves the record verified. */
  async run(tx: Tx, author: Author, employerId: Id, how: string): Promise<void> {
    const { accountId } = author;
    if (accountId === null) throw new Error('a person verifies a contact, not a job');
    const [found] = await tx.query<{
      state: EmployerState;
      version: number;
      contact_id: Id;
      contact_name: string;
    }>(
      `select e.state, e.version, c.id as contact_id, c.name as contact_name
       from employers.employers e join employers.contacts c on c.employer_id = e.id and c.main
       where e.id = $1 for no key update`,
      [employerId],
    );
    if (!found) throw notFound();
    const now = this.clock.now();
    const first = found.state !== 'verified';
    await tx.change(
      Contact,
      { id: found.contact_id },
      { verifiedAt: now, verifiedBy: accountId, verifiedHow: how },
    );
    await tx.change(
      Employer,
      { id: employerId, version: found.version },
      {
        state: first ? employerLifecycle.next(found.state, 'verify_contact') : found.state,
        contactVerifiedAt: now,
        contactVerifiedBy: accountId,
      },
    );
    await tx.insert(Fact, {
      id: newId(),
      employerId,
      key: 'contact',
      value: `${found.contact_name}: ${how}`,
      source: 'coordinator',
      seenOn: this.clock.today(),
      recordedAt: now,
      recordedBy: accountId,
    });
    await tx.audit({
      author,
      action: 'employers.verify-contact',
      subject: { type: 'employer', id: employerId },
      data: { contactId: found.contact_id },
    });
    if (first) await tx.emit(contactVerified({ employerId }));
  }
}
