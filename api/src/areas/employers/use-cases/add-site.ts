// An owner adds a place where the organisation has interns.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { employerIdentityChanged } from '../employers.events';
import { DutchPlaces } from '../places/dutch-places';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import { lockEmployer } from '../store/lock-employer';
import { Site } from '../store/site.entity';

export interface SiteDetails {
  readonly name: string;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly place: string;
}

@Injectable()
export class AddSite {
  constructor(
    private readonly database: Database,
    private readonly places: DutchPlaces,
    private readonly memberships: Memberships,
  ) {}

  async run(actor: Actor, employerId: Id, details: SiteDetails): Promise<Id> {
    return this.database.transaction(async (tx) => {
      const employer = await lockEmployer(tx, employerId);
      const level = await this.memberships.levelOf(employerId, actor.accountId, tx);
      if (!mayManageOwn(actor, employerId, level)) throw notFound();
      const id = newId();
      const placeId = employer.country === 'NL' ? this.places.idOf(details.place) : null;
      await tx.insert(Site, { ...details, id, employerId, placeId });
      await tx.audit({
        author: actor,
        action: 'employers.add-site',
        subject: { type: 'employer', id: employerId },
        data: { siteId: id },
      });
      await tx.emit(employerIdentityChanged({ employerId }));
      return id;
    });
  }
}
