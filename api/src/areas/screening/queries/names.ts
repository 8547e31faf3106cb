// Looks up the names that screens about a screening show: programmes, the contact at school, decisions.
import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Accounts } from '../../identity/identity.public';
import { Programmes } from '../../institution/institution.public';
import type { AdmissionRecord } from './admission-records';
import type { DecisionView, ProgrammeNameView, SchoolContactView } from './view-parts';

type ProgrammeName = Pick<ProgrammeNameView, keyof ProgrammeNameView>;

@Injectable()
export class Names {
  constructor(
    private readonly employers: Employers,
    private readonly accounts: Accounts,
    private readonly programmes: Programmes,
  ) {}

  /** In the order given; one that is gone keeps its id as its code. */
  async ofProgrammes(ids: readonly Id[]): Promise<ProgrammeName[]> {
    const found = await this.programmes.find(ids);
    return ids.map((id) => {
      const programme = found.get(id);
      return programme
        ? { id, code: programme.code, name: programme.name }
        : { id, code: id, name: { nl: id, en: id } };
    });
  }

  async schoolContact(employerId: Id): Promise<SchoolContactView | null> {
    const employer = await this.employers.get(employerId);
    const contact = employer?.schoolContactId
      ? await this.accounts.get(employer.schoolContactId)
      : null;
    return contact && { name: contact.name, email: contact.email };
  }

  async decisions(records: readonly AdmissionRecord[]): Promise<DecisionView[]> {
    const programmes = await this.ofProgrammes(records.map((record) => record.programmeId));
    return records.flatMap((record, index) => {
      const programme = programmes[index];
      return programme ? [decision(record, programme)] : [];
    });
  }
}

const decision = (record: AdmissionRecord, programme: ProgrammeName): DecisionView => ({
  admissionId: record.id,
  programme,
  outcome: record.outcome,
  reason: record.reason,
  decidedOn: record.decidedOn,
  validUntil: record.validUntil,
  maxRunningPlacements: record.maxRunningPlacements,
  conditions: record.conditions.map((condition) => ({
    id: condition.id,
    itemKey: condition.itemKey,
    wording: condition.wording,
    ownerName: condition.ownerName,
    dueOn: condition.dueOn,
    blocksFirstPlacement: condition.blocksFirstPlacement,
    state: condition.state,
  })),
  adopted: record.adoptedFrom !== null,
});
