// What a student reads about an employer: only facts that somebody checked and found to be so, word for word, with source and date.
import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/access/actor';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { BothLanguages, Section } from '../rules/item';

export interface CheckedFact {
  readonly key: string;
  readonly number: number;
  readonly section: Section;
  /** The sentence of the checklist, e.g. "Verzekering dekt stagiairs". */
  readonly fact: BothLanguages;
  /** What the checker wrote down, word for word. */
  readonly finding: string;
  readonly source: string;
  readonly seenOn: PlainDate;
  readonly checkedByRole: Role;
}

@Injectable()
export class CheckedFacts {
  constructor(private readonly database: Database) {}

  /**
   * From the employer's newest verified screening (and the programme's own supplement, where there is one): each item
   * whose newest finding says "met" and is about the answer as it stands. Declarations that nobody checked are not here.
   */
  of(employerId: Id, programmeId: Id): Promise<CheckedFact[]> {
    return this.database.query<CheckedFact>(
      `with newest as (
         select distinct on (t.programme_id) s.id, s.template_id
         from screening.screenings s join screening.templates t on t.id = s.template_id
         where s.employer_id = $1 and s.state = 'verified'
           and (t.programme_id is null or t.programme_id = $2)
         order by t.programme_id, s.verified_at desc, s.id desc
       )
       select i.key, i.number, i.section, json_build_object('nl', i.fact_nl, 'en', i.fact_en) as fact,
         v.finding, v.source, v.seen_on as "seenOn", v.verified_role as "checkedByRole"
       from newest n
       join screening.template_items i on i.template_id = n.template_id
       join lateral (
         select * from screening.verifications v where v.screening_id = n.id and v.item_key = i.key
         order by v.verified_at desc, v.id desc limit 1) v on true
       left join screening.answers a on a.screening_id = n.id and a.item_key = i.key
       where v.outcome = 'met' and v.answer_version = coalesce(a.version, 0)
       order by i.number`,
      [employerId, programmeId],
    );
  }
}
