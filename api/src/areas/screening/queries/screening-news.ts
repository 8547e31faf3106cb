// What a mail about a screening has to say, read at the moment of sending.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Programmes } from '../../institution/institution.public';
import type { BothLanguages } from '../rules/item';
import type { ScreeningState } from '../rules/screening-lifecycle';

export interface News {
  readonly state: ScreeningState;
  readonly employerName: string;
  readonly programmeNames: readonly BothLanguages[];
  readonly decideBy: PlainDate | null;
  readonly returnedAt: Date | null;
  /** Numbers of the questions with a remark that was sent and not answered yet. */
  readonly questionsWithRemark: readonly number[];
}

interface Row {
  readonly state: ScreeningState;
  readonly employerId: Id;
  readonly programmeIds: readonly Id[];
  readonly decideBy: PlainDate | null;
  readonly returnedAt: Date | null;
  readonly questions: readonly number[];
}

@Injectable()
export class ScreeningNews {
  constructor(
    private readonly database: Database,
    private readonly employers: Employers,
    private readonly programmes: Programmes,
  ) {}

  async of(screeningId: Id): Promise<News> {
    const row = await this.database.queryOne<Row>(
      `select s.state, s.employer_id as "employerId", s.programme_ids as "programmeIds",
         s.decide_by as "decideBy", s.returned_at as "returnedAt", array(
           select i.number from screening.remarks r
           join screening.template_items i on i.template_id = s.template_id and i.key = r.item_key
           where r.screening_id = s.id and r.sent_at is not null and r.resolved_at is null
           order by i.number) as questions
       from screening.screenings s where s.id = $1`,
      [screeningId],
    );
    if (!row) throw notFound();
    const employer = await this.employers.get(row.employerId);
    const programmes = await this.programmes.find(row.programmeIds);
    return {
      state: row.state,
      employerName: employer?.name ?? '',
      programmeNames: row.programmeIds.flatMap((id) => programmes.get(id)?.name ?? []),
      decideBy: row.decideBy,
      returnedAt: row.returnedAt,
      questionsWithRemark: row.questions,
    };
  }
}
