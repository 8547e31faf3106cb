// Reads everything a coordinator needs to decide for one programme, in one answer.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { hindrances } from '../rules/hindrances';
import { admissionOutcomes, mostWithConditions } from '../rules/proposal';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayDecide } from '../rules/screening-policy';
import { validUntil } from '../rules/terms';
import { ScreeningWords } from '../wording/screening-words';
import { AdmissionRecords } from './admission-records';
import type { DecideView, LetterView, ProposalView } from './decide.view';
import type { DecisionDraft } from './decision-told';
import { Letters } from './letters';
import { Names } from './names';
import { ProgrammeSupply } from './programme-supply';
import { Proposals, type ProposalForProgramme } from './proposals';
import { Requirements } from './requirements';
import { Reviews } from './reviews';
import type { ScreeningHead } from './screening-details';

@Injectable()
export class Decide {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reviews: Reviews,
    private readonly proposals: Proposals,
    private readonly supply: ProgrammeSupply,
    private readonly letters: Letters,
    private readonly requirements: Requirements,
    private readonly records: AdmissionRecords,
    private readonly employers: Employers,
    private readonly names: Names,
    private readonly words: ScreeningWords,
  ) {}

  async view(
    actor: Actor,
    language: Language,
    screeningId: Id,
    programmeId: Id,
  ): Promise<DecideView> {
    const head = await this.readable(actor, screeningId, programmeId);
    const employer = await this.employers.get(head.employerId);
    if (!employer) throw notFound();
    const found = await this.proposals.of(
      this.database,
      head,
      await this.proposals.rulesOf(programmeId),
    );
    const { proposal, programme } = found;
    const requirements = await this.requirements.of(actor, language, proposal);
    const [inForce] = await this.names.decisions(
      (await this.records.inForceOf(head.employerId)).filter(
        (record) => record.programmeId === programmeId,
      ),
    );
    return {
      screeningId,
      version: head.version,
      state: head.state,
      employer: { id: employer.id, name: employer.name, place: employer.place },
      programme: { id: programme.id, code: programme.code, name: programme.name },
      templateNumber: head.templateNumber,
      submittedAt: head.submittedAt,
      workingDay: this.reviews.workingDay(head),
      hardRequirements: requirements.always,
      beforeFirstPlacement: requirements.beforeFirstPlacement,
      weighted: proposal.score.sections.map(({ section, points, of, lost }) => ({
        section,
        title: this.words.shortSection(language, section),
        points,
        of,
        lost: lost.map((reason) => this.words.reason(language, reason, found.judged)),
      })),
      total: proposal.score.total,
      thresholds: {
        ...proposal.thresholds,
        shiftReason: programme.thresholdShift === 0 ? null : programme.thresholdReason,
      },
      proposal: this.proposalView(language, head, found),
      outcomes: admissionOutcomes.map((outcome) => ({
        outcome,
        hindrances: hindrances(proposal, outcome),
      })),
      supply: await this.supply.of(programmeId),
      letter: await this.proposedLetter(actor, head, found),
      secondPersonNeeded: false,
      inForce: inForce ?? null,
      allowedCommands:
        mayDecide(actor, head, programmeId) &&
        screeningLifecycle.possible(head.state).includes('decide')
          ? ['decide']
          : [],
    };
  }

  /** The letter for what the coordinator has written so far. */
  async letter(
    actor: Actor,
    screeningId: Id,
    draft: Omit<DecisionDraft, 'employerId' | 'conditions'> & {
      readonly conditions: readonly Omit<
        DecisionDraft['conditions'][number] & { readonly itemKey: string | null },
        'blocksFirstPlacement'
      >[];
    },
  ): Promise<LetterView> {
    const head = await this.readable(actor, screeningId, draft.programmeId);
    const { proposal } = await this.proposals.of(
      this.database,
      head,
      await this.proposals.rulesOf(draft.programmeId),
    );
    return this.letters.preview(actor, {
      ...draft,
      employerId: head.employerId,
      conditions: draft.conditions.map((condition) => ({
        ...condition,
        blocksFirstPlacement:
          condition.itemKey !== null && proposal.mustBecomeConditions.includes(condition.itemKey),
      })),
    });
  }

  private async readable(actor: Actor, screeningId: Id, programmeId: Id): Promise<ScreeningHead> {
    const head = await this.reviews.readable(actor, screeningId);
    if (!head.programmeIds.includes(programmeId)) throw notFound();
    return head;
  }

  private proposalView(
    language: Language,
    head: ScreeningHead,
    { proposal, judged }: ProposalForProgramme,
  ): ProposalView {
    return {
      outcome: proposal.outcome,
      label: proposal.outcome && this.words.outcome(language, proposal.outcome),
      reasons: proposal.reasons.map((reason) => this.words.reason(language, reason, judged)),
      mustBecomeConditions: proposal.knockOuts
        .filter(({ state }) => state === 'open')
        .map(({ judged: { item } }) => ({
          itemKey: item.key,
          number: item.number,
          wording: item.fact[language],
        })),
      mostWithConditions,
      validUntil: validUntil(this.clock.today()),
      rulesSince: head.templateInForceFrom,
    };
  }

  private proposedLetter(
    actor: Actor,
    head: ScreeningHead,
    { proposal: { outcome }, programme }: ProposalForProgramme,
  ): Promise<LetterView> | null {
    return (
      outcome &&
      this.letters.preview(actor, {
        employerId: head.employerId,
        programmeId: programme.id,
        outcome,
        reason: '',
        conditions: [],
        maxRunningPlacements: null,
      })
    );
  }
}
