// Shapes what the trust in an employer rests on for one reader: field by field, with the commands this reader may give.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { addDays } from '../../../kernel/clock/plain-date';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { Id } from '../../../kernel/ids/ids';
import { Programmes } from '../../institution/institution.public';
import { Standing } from '../queries/standing';
import {
  TrustFile,
  type AdmissionRow,
  type HitRow,
  type SuspensionRow,
} from '../queries/trust-file';
import { hitIsJudged } from '../rules/hit';
import {
  mayJudgeHit,
  maySecondHit,
  maySettleCondition,
  maySuspend,
} from '../rules/standing-policy';
import type {
  AdmissionResponse,
  EmployerStandingResponse,
  HitResponse,
  OwnStandingResponse,
  ProgrammeName,
  StandingResponse,
  SuspensionResponse,
} from './standing.responses';

@Injectable()
export class StandingPresenter {
  constructor(
    private readonly standing: Standing,
    private readonly file: TrustFile,
    private readonly programmes: Programmes,
    private readonly sentences: Sentences,
  ) {}

  /** For staff: everything, also what was replaced, with the names of who decided. */
  async forStaff(
    actor: Actor,
    language: Language,
    employerId: Id,
  ): Promise<EmployerStandingResponse> {
    const names = await this.programmeNames();
    const [standings, admissions, suspensions, hits] = await Promise.all([
      this.standings(language, employerId, names),
      this.file.admissions(employerId),
      this.file.suspensions(employerId),
      this.file.hits(employerId),
    ]);
    return {
      standings,
      admissions: admissions.map((row) => admission(actor, row, names)),
      suspensions: suspensions.map((row) => suspension(actor, row, names)),
      hits: hits.map((row) => hit(actor, row)),
      allowedCommands: maySuspend(actor, null) ? ['suspend'] : [],
    };
  }

  /** For the employer itself: decisions and notices in force, no names of staff, no hits. */
  async forEmployer(
    actor: Actor,
    language: Language,
    employerId: Id,
  ): Promise<OwnStandingResponse> {
    const names = await this.programmeNames();
    const [standings, admissions, notices] = await Promise.all([
      this.standings(language, employerId, names),
      this.file.admissions(employerId),
      this.file.notices(employerId),
    ]);
    return {
      standings,
      admissions: admissions
        .filter((row) => row.supersededAt === null)
        .map((row) => admission(actor, { ...row, decidedBy: null, deviationReason: null }, names)),
      notices: notices.map(({ id, subject, body, sentAt, openedAt }) => ({
        id,
        subject,
        body,
        sentAt,
        openedAt,
      })),
    };
  }

  private async standings(
    language: Language,
    employerId: Id,
    names: ReadonlyMap<Id, ProgrammeName>,
  ): Promise<StandingResponse[]> {
    const found = await this.standing.everywhere(employerId);
    return found.map((row) => ({
      programme: nameOf(names, row.programmeId),
      standing: row.standing,
      why: this.sentences.label(language, `standing.why.${row.reason}`),
      checkedOn: row.checkedOn,
      validUntil: row.validUntil,
      maxRunningPlacements: row.maxRunningPlacements,
    }));
  }

  private async programmeNames(): Promise<ReadonlyMap<Id, ProgrammeName>> {
    const all = await this.programmes.all();
    return new Map(all.map(({ id, code, name }) => [id, { id, code, name }]));
  }
}

function nameOf(names: ReadonlyMap<Id, ProgrammeName>, id: Id): ProgrammeName {
  return names.get(id) ?? { id, code: '', name: { nl: '', en: '' } };
}

function admission(
  actor: Actor,
  row: AdmissionRow,
  names: ReadonlyMap<Id, ProgrammeName>,
): AdmissionResponse {
  const inForce = row.supersededAt === null;
  return {
    id: row.id,
    programme: nameOf(names, row.programmeId),
    outcome: row.outcome,
    reason: row.reason,
    deviationReason: row.deviationReason,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    maxRunningPlacements: row.maxRunningPlacements,
    adopted: row.adopted,
    inForce,
    conditions: row.conditions.map((condition) => ({
      id: condition.id,
      wording: condition.wording,
      ownerName: condition.ownerName,
      dueOn: condition.dueOn,
      blocksFirstPlacement: condition.blocksFirstPlacement,
      state: condition.state,
      settledNote: condition.settledNote,
      version: condition.version,
      allowedCommands:
        inForce && condition.state === 'open' && maySettleCondition(actor, row.programmeId)
          ? ['settle']
          : [],
    })),
  };
}

function suspension(
  actor: Actor,
  row: SuspensionRow,
  names: ReadonlyMap<Id, ProgrammeName>,
): SuspensionResponse {
  const may = row.running && maySuspend(actor, row.programmeId);
  return {
    id: row.id,
    programme: row.programmeId === null ? null : nameOf(names, row.programmeId),
    ground: row.ground,
    reason: row.reason,
    decidedBy: row.decidedBy,
    startsAt: row.startsAt,
    lastDay: addDays(amsterdamDateOf(row.endsAt), -1),
    renewal: row.renews !== null,
    liftedAt: row.liftedAt,
    liftReason: row.liftReason,
    running: row.running,
    noticeOpenedAt: row.noticeOpenedAt,
    version: row.version,
    allowedCommands: may ? ['lift', ...(row.renews === null && !row.renewed ? ['renew'] : [])] : [],
  };
}

function hit(actor: Actor, row: HitRow): HitResponse {
  const settled = hitIsJudged(row);
  const commands = settled
    ? []
    : row.judgement === null
      ? mayJudgeHit(actor)
        ? ['judge']
        : []
      : maySecondHit(actor, row.judgedById)
        ? ['second', 'send-back']
        : [];
  return {
    id: row.id,
    earlierEmployerId: row.earlierEmployerId,
    earlierName: row.earlierName,
    features: row.features.map(({ kind, value }) => ({ kind, value })),
    touchesMeasure: row.touchesMeasure,
    foundAt: row.foundAt,
    judgement: row.judgement,
    judgedBy: row.judgedBy,
    judgedAt: row.judgedAt,
    reason: row.reason,
    secondedBy: row.secondedBy,
    secondReason: row.secondReason,
    settled,
    version: row.version,
    allowedCommands: commands,
  };
}
