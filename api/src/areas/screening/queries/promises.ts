// What an employer promised in its screening and still stands, with its wording of the day: a door for the other areas.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { AnswerValue } from '../rules/answer';
import type { BothLanguages, PromiseKind, Unit } from '../rules/item';
import type { Reader } from '../store/templates';

export interface PromiseInForce {
  readonly id: Id;
  readonly kind: PromiseKind;
  /** Typed: true for a plain commitment, a number with its unit, a choice, or the employer's own words. */
  readonly value: AnswerValue;
  readonly unit: Unit | null;
  readonly wording: BothLanguages;
  readonly madeAt: Date;
}

@Injectable()
export class Promises {
  constructor(private readonly database: Database) {}

  /** In the order of the checklist. Give the transaction to see what it wrote itself. */
  inForce(employerId: Id, from: Reader = this.database): Promise<PromiseInForce[]> {
    return from.query<PromiseInForce>(
      `select p.id, p.kind, p.value, p.unit, p.made_at as "madeAt",
         json_build_object('nl', p.wording_nl, 'en', p.wording_en) as wording
       from screening.promises p
       join screening.screenings s on s.id = p.screening_id
       join screening.template_items i on i.template_id = s.template_id and i.key = p.item_key
       where p.employer_id = $1 and p.superseded_at is null
       order by i.number`,
      [employerId],
    );
  }
}
