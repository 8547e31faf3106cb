// Which admissions of colleagues a coordinator could take over for own programmes.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { Id } from '../../../kernel/ids/ids';
import { Standing, type StandingPerProgramme } from '../../standing/standing.public';
import { mayAdopt } from '../rules/screening-policy';
import { AdmissionRecords } from './admission-records';
import { Names } from './names';
import type { AdoptableView } from './review.view';

/** Standings in which an admission holds, and those in which none may be added. */
export const admissionHolds = ({ standing }: Pick<StandingPerProgramme, 'standing'>): boolean =>
  standing === 'admitted' || standing === 'admitted_with_conditions';

export const isStopped = ({ standing }: Pick<StandingPerProgramme, 'standing'>): boolean =>
  standing === 'suspended' || standing === 'excluded' || standing === 'closed';

@Injectable()
export class Adoptable {
  constructor(
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly records: AdmissionRecords,
    private readonly names: Names,
  ) {}

  async for(actor: Actor, employerId: Id): Promise<AdoptableView[]> {
    const own = actor.programmeIds.filter((programmeId) => mayAdopt(actor, programmeId));
    const records = await this.records.inForceOf(employerId);
    const standings = await this.standing.of(employerId, [
      ...new Set([...own, ...records.map((record) => record.programmeId)]),
    ]);
    const free = standings.filter(
      (answer) => own.includes(answer.programmeId) && !admissionHolds(answer) && !isStopped(answer),
    );
    const usable = records.filter(
      ({ id, validUntil }) =>
        validUntil !== null &&
        validUntil > this.clock.today() &&
        standings.some((answer) => answer.admissionId === id && admissionHolds(answer)),
    );
    if (free.length === 0 || usable.length === 0) return [];
    const forProgrammes = await this.names.ofProgrammes(free.map((answer) => answer.programmeId));
    const decisions = await this.names.decisions(usable);
    return decisions.map((decision) => ({ decision, forProgrammes }));
  }
}
