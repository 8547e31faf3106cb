// What every decision does, taken or adopted: stored with standing, off the work list, written down, told to the others.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Admissions, Standing, type AdmissionDecision } from '../../standing/standing.public';
import { Tasks } from '../../tasks/tasks.public';
import type { ProposalForProgramme } from '../queries/proposals';
import { proposalAtDecision, seenAtDecision } from '../rules/seen';
import { admissionDecided } from '../screening.events';
import type { Screening } from '../store/screening.entity';
import { Templates } from '../store/templates';
import { NoteScreening } from './note-screening';

export type DecisionToRecord = Omit<
  AdmissionDecision,
  'employerId' | 'employerName' | 'screeningId' | 'proposal' | 'seen'
>;

@Injectable()
export class RecordDecision {
  constructor(
    private readonly standing: Standing,
    private readonly admissions: Admissions,
    private readonly employers: Employers,
    private readonly tasks: Tasks,
    private readonly templates: Templates,
    private readonly note: NoteScreening,
  ) {}

  /** The caller holds `Standing.forDeciding` and checked that the decision is allowed and legal. */
  async run(
    tx: Tx,
    actor: Actor,
    screening: Screening,
    seen: ProposalForProgramme,
    decision: DecisionToRecord,
  ): Promise<Id> {
    const { employerId, id: screeningId } = screening;
    const { programmeId, outcome, adoptedFrom } = decision;
    const [before] = await this.standing.in(tx, employerId, [programmeId]);
    const employer = await this.employers.get(employerId, tx);
    const template = await this.templates.head(tx, screening.templateId);
    const admissionId = await this.admissions.record(tx, actor, {
      ...decision,
      employerId,
      employerName: employer?.name ?? '',
      screeningId,
      proposal: proposalAtDecision(seen.proposal),
      seen: seenAtDecision(template.number, seen.judged, seen.proposal, seen.policy),
    });
    await this.note.run(tx, employerId);
    const ref = { kind: 'screening', subjectId: screeningId, programmeId } as const;
    await this.tasks.settle(tx, actor, ref, adoptedFrom === null ? outcome : 'adopted');
    if (before?.admissionId != null)
      await this.tasks.settle(
        tx,
        actor,
        { kind: 'admission', subjectId: before.admissionId },
        'decided',
      );
    await tx.audit({
      author: actor,
      action: adoptedFrom === null ? 'screening.decide' : 'screening.adopt',
      subject: { type: 'screening', id: screeningId },
      data: { admissionId, programmeId, outcome, adoptedFrom },
    });
    await tx.emit(admissionDecided({ admissionId, employerId, programmeId, screeningId }));
    return admissionId;
  }
}
