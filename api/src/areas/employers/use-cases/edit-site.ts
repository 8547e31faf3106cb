// An owner corrects a site, or ends or resumes its use; vacancies that named it keep it.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { employersProblems } from '../employers.errors';
import { employerIdentityChanged } from '../employers.events';
import { DutchPlaces } from '../places/dutch-places';
import { Memberships } from '../queries/memberships';
import { mayManageOwn } from '../rules/employer-policy';
import { lockEmployer } from '../store/lock-employer';
import { Site } from '../store/site.entity';
import type { SiteDetails } from './add-site';

@Injectable()
export class EditSite {
  constructor(
    private readonly database: Database,
    private readonly places: DutchPlaces,
    private readonly memberships: Memberships,
  ) {}

  async run(
    actor: Actor,
    employerId: Id,
    siteId: Id,
    seenVersion: number,
    details: SiteDetails & { readonly active: boolean },
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const employer = await lockEmployer(tx, employerId);
      const level = await this.memberships.levelOf(employerId, actor.accountId, tx);
      const site = await tx.manager.findOne(Site, { where: { id: siteId, employerId } });
      if (!site || !mayManageOwn(actor, employerId, level)) throw notFound();
      if (site.main && !details.active) throw employersProblems['employers.main-site-stays']();
      refuseStale(seenVersion, site.version);
      const placeId = employer.country === 'NL' ? this.places.idOf(details.place) : null;
      await tx.change(Site, { id: siteId, version: site.version }, { ...details, placeId });
      await tx.audit({
        author: actor,
        action: 'employers.edit-site',
        subject: { type: 'employer', id: employerId },
        data: { siteId, active: details.active },
      });
      await tx.emit(employerIdentityChanged({ employerId }));
    });
  }
}
