// An owner names another main contact, or corrects how to reach this one; a new person was verified by nobody yet.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { employerIdentityChanged } from '../employers.events';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import { Contact } from '../store/contact.entity';
import { recordFacts } from '../store/facts';
import { lockEmployer } from '../store/lock-employer';
import { objectionsToContactDetails } from './contact-details';

export interface ContactDetails {
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
}

@Injectable()
export class ChangeContact {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly memberships: Memberships,
  ) {}

  async run(
    actor: Actor,
    employerId: Id,
    seenVersion: number,
    details: ContactDetails,
  ): Promise<void> {
    const errors = objectionsToContactDetails(details);
    if (errors.length > 0) throw kernelProblems['kernel.invalid-body']({ errors });
    await this.database.transaction(async (tx) => {
      await lockEmployer(tx, employerId);
      const level = await this.memberships.levelOf(employerId, actor.accountId, tx);
      if (!mayManageOwn(actor, employerId, level)) throw notFound();
      const contact = await tx.manager.findOne(Contact, { where: { employerId, main: true } });
      if (!contact) throw notFound();
      refuseStale(seenVersion, contact.version);
      const samePerson =
        contact.name === details.name &&
        contact.email?.toLowerCase() === details.email.toLowerCase();
      await tx.change(
        Contact,
        { id: contact.id, version: contact.version },
        { ...details, ...(samePerson ? {} : { ...unverified, accountId: null }) },
      );
      await recordFacts(
        tx,
        {
          employerId,
          source: 'employer',
          seenOn: this.clock.today(),
          at: this.clock.now(),
          by: actor.accountId,
        },
        { contact: `${details.name}, ${details.position}` },
      );
      await tx.audit({
        author: actor,
        action: 'employers.change-contact',
        subject: { type: 'employer', id: employerId },
        data: { samePerson },
      });
      await tx.emit(employerIdentityChanged({ employerId }));
    });
  }
}

const unverified = { verifiedAt: null, verifiedBy: null, verifiedHow: null };
