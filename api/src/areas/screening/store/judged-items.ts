// Loads a screening's checklist with answers and newest findings: what every rule reads.
import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids/ids';
import { noAnswer, type Answer } from '../rules/answer';
import { judge, type JudgedItem } from '../rules/judged-item';
import type { Screening } from './screening.entity';
import { Templates, type Reader } from './templates';
import type { VerificationRow } from './verification.entity';

@Injectable()
export class JudgedItems {
  constructor(private readonly templates: Templates) {}

  async of(
    reader: Reader,
    screening: Pick<Screening, 'id' | 'templateId'>,
  ): Promise<JudgedItem<VerificationRow>[]> {
    const items = await this.templates.items(reader, screening.templateId);
    const answers = await this.answers(reader, screening.id);
    const newest = new Map(
      (await this.newest(reader, screening.id)).map((row) => [row.itemKey, row]),
    );
    return items.map((item) =>
      judge(item, answers.get(item.key) ?? noAnswer, newest.get(item.key) ?? null),
    );
  }

  async answers(reader: Reader, screeningId: Id): Promise<Map<string, Answer>> {
    const rows = await reader.query<Answer & { itemKey: string }>(
      `select item_key as "itemKey", value, not_applicable_because as "notApplicableBecause", note, version
       from screening.answers where screening_id = $1`,
      [screeningId],
    );
    return new Map(rows.map(({ itemKey, ...answer }) => [itemKey, answer]));
  }

  private newest(reader: Reader, screeningId: Id): Promise<VerificationRow[]> {
    return reader.query<VerificationRow>(
      `select distinct on (item_key) ${verificationColumns}
       from screening.verifications where screening_id = $1
       order by item_key, verified_at desc, id desc`,
      [screeningId],
    );
  }
}

export const verificationColumns = `id, screening_id as "screeningId", item_key as "itemKey",
  answer_version as "answerVersion", outcome, points, finding, source, seen_on as "seenOn",
  verified_by as "verifiedBy", verified_role as "verifiedRole", verified_at as "verifiedAt"`;
