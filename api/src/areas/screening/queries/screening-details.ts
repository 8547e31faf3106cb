// Reads one screening with everything at its questions: answers, findings, remarks, and what was sent in before.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { noAnswer, type Answer, type AnswerContent } from '../rules/answer';
import { judge, type JudgedItem } from '../rules/judged-item';
import type { ScreeningState } from '../rules/screening-lifecycle';
import type { Verification } from '../rules/verification';
import { Templates } from '../store/templates';

export interface ScreeningHead {
  readonly id: Id;
  readonly employerId: Id;
  readonly templateId: Id;
  readonly templateNumber: number;
  readonly templateInForceFrom: PlainDate;
  readonly programmeIds: readonly Id[];
  readonly state: ScreeningState;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly submittedById: Id | null;
  readonly submittedBy: string | null;
  readonly decideBy: PlainDate | null;
  readonly takenBy: string | null;
  readonly returnedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly verifiedBy: string | null;
  readonly version: number;
}

export interface StoredAnswer extends Answer {
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

export interface StoredFinding extends Verification {
  readonly finding: string;
  readonly source: string;
  readonly seenOn: PlainDate;
  readonly verifiedById: Id;
  readonly verifiedBy: string;
  readonly verifiedAt: Date;
}

export interface StoredRemark {
  readonly text: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly sentAt: Date | null;
  readonly lookedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly version: number;
}

export interface DetailedItem {
  readonly judged: JudgedItem<StoredFinding>;
  readonly saved: StoredAnswer | null;
  /** Newest first. */
  readonly findings: readonly StoredFinding[];
  /** The one that is not settled yet. */
  readonly remark: StoredRemark | null;
  /** Sent and answered ones, newest first. */
  readonly earlierRemarks: readonly StoredRemark[];
  /** What was sent in the time before, when this is at least the second time. */
  readonly before: AnswerContent | null;
}

export interface Details {
  readonly head: ScreeningHead;
  readonly items: readonly DetailedItem[];
}

type AtItem<T> = T & { readonly itemKey: string };

const headColumns = `s.id, s.employer_id as "employerId", s.template_id as "templateId",
  t.number as "templateNumber", t.in_force_from as "templateInForceFrom",
  s.programme_ids as "programmeIds", s.state, s.created_at as "startedAt",
  s.submitted_at as "submittedAt", s.submitted_by as "submittedById", sender.name as "submittedBy",
  s.decide_by as "decideBy", taker.name as "takenBy", s.returned_at as "returnedAt",
  s.verified_at as "verifiedAt", verifier.name as "verifiedBy", s.version`;

const headTables = `screening.screenings s
  join screening.templates t on t.id = s.template_id
  left join identity.accounts sender on sender.id = s.submitted_by
  left join identity.accounts taker on taker.id = s.taken_by
  left join identity.accounts verifier on verifier.id = s.verified_by`;

@Injectable()
export class ScreeningDetails {
  constructor(
    private readonly database: Database,
    private readonly templates: Templates,
  ) {}

  head(screeningId: Id): Promise<ScreeningHead | null> {
    return this.database.queryOne<ScreeningHead>(
      `select ${headColumns} from ${headTables} where s.id = $1`,
      [screeningId],
    );
  }

  /** Newest first; drafts are the employer's own affair until they are sent in. */
  sentInBy(employerId: Id): Promise<ScreeningHead[]> {
    return this.database.query<ScreeningHead>(
      `select ${headColumns} from ${headTables}
       where s.employer_id = $1 and s.submitted_at is not null order by s.created_at desc, s.id desc`,
      [employerId],
    );
  }

  /** The one an employer works on, else the newest that was verified. */
  currentOf(employerId: Id): Promise<ScreeningHead | null> {
    return this.database.queryOne<ScreeningHead>(
      `select ${headColumns} from ${headTables}
       where s.employer_id = $1 and t.programme_id is null
         and s.state in ('draft', 'submitted', 'in_review', 'returned', 'verified')
       order by s.state = 'verified', s.created_at desc, s.id desc limit 1`,
      [employerId],
    );
  }

  async of(head: ScreeningHead): Promise<Details> {
    const [items, answers, findings, remarks, before] = await Promise.all([
      this.templates.items(this.database, head.templateId),
      this.answers(head.id),
      this.findings(head.id),
      this.remarks(head.id),
      this.before(head),
    ]);
    return {
      head,
      items: items.map((item) => {
        const saved = answers.find((answer) => answer.itemKey === item.key) ?? null;
        const found = findings.filter((finding) => finding.itemKey === item.key);
        const noted = remarks.filter((remark) => remark.itemKey === item.key);
        return {
          judged: judge(item, saved ?? noAnswer, found[0] ?? null),
          saved,
          findings: found,
          remark: noted.find((remark) => remark.resolvedAt === null) ?? null,
          earlierRemarks: noted.filter(
            (remark) => remark.resolvedAt !== null && remark.sentAt !== null,
          ),
          before: before?.[item.key] ?? null,
        };
      }),
    };
  }

  private answers(screeningId: Id): Promise<AtItem<StoredAnswer>[]> {
    return this.database.query<AtItem<StoredAnswer>>(
      `select a.item_key as "itemKey", a.value, a.not_applicable_because as "notApplicableBecause",
         a.note, a.version, a.answered_at as "answeredAt", who.name as "answeredBy"
       from screening.answers a join identity.accounts who on who.id = a.answered_by
       where a.screening_id = $1`,
      [screeningId],
    );
  }

  private findings(screeningId: Id): Promise<AtItem<StoredFinding>[]> {
    return this.database.query<AtItem<StoredFinding>>(
      `select v.item_key as "itemKey", v.answer_version as "answerVersion", v.outcome, v.points,
         v.finding, v.source, v.seen_on as "seenOn", v.verified_by as "verifiedById",
         who.name as "verifiedBy", v.verified_at as "verifiedAt"
       from screening.verifications v join identity.accounts who on who.id = v.verified_by
       where v.screening_id = $1 order by v.verified_at desc, v.id desc`,
      [screeningId],
    );
  }

  private remarks(screeningId: Id): Promise<AtItem<StoredRemark>[]> {
    return this.database.query<AtItem<StoredRemark>>(
      `select r.item_key as "itemKey", r.text, who.name as "madeBy", r.made_at as "madeAt",
         r.sent_at as "sentAt", r.looked_at as "lookedAt", r.resolved_at as "resolvedAt", r.version
       from screening.remarks r join identity.accounts who on who.id = r.made_by
       where r.screening_id = $1 order by r.made_at desc, r.id desc`,
      [screeningId],
    );
  }

  /** While the employer edits: what was sent in last. While the school checks: what was sent in before that. */
  private async before(head: ScreeningHead): Promise<Record<string, AnswerContent> | null> {
    const row = await this.database.queryOne<{ answers: Record<string, AnswerContent> }>(
      `select answers from screening.submissions where screening_id = $1
       order by number desc limit 1 offset $2`,
      [head.id, head.state === 'draft' || head.state === 'returned' ? 0 : 1],
    );
    return row?.answers ?? null;
  }
}
