// Reads checklist versions. One in force never changes, so its items are read from the database once.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import type { Item } from '../rules/item';
import { TemplateItem } from './template-item.entity';
import type { Template } from './template.entity';

/** Where to read: the database, or the open transaction. */
export type Reader = Pick<Tx, 'query'>;

export type TemplateHead = Pick<Template, 'id' | 'number' | 'state' | 'inForceFrom'>;

@Injectable()
export class Templates {
  private readonly known = new Map<Id, readonly Item[]>();

  /** The base checklist that holds now; null before it was installed. */
  async inForce(reader: Reader): Promise<TemplateHead | null> {
    const [row] = await reader.query<TemplateHead>(
      `select id, number, state, in_force_from as "inForceFrom" from screening.templates
       where programme_id is null and state = 'in_force'`,
    );
    return row ?? null;
  }

  async head(reader: Reader, id: Id): Promise<TemplateHead> {
    const [row] = await reader.query<TemplateHead>(
      `select id, number, state, in_force_from as "inForceFrom" from screening.templates where id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }

  /** In the order of their numbers. */
  async items(reader: Reader, templateId: Id): Promise<readonly Item[]> {
    const known = this.known.get(templateId);
    if (known) return known;
    const items = (await this.rows(reader, templateId)).map(toItem);
    if ((await this.head(reader, templateId)).state !== 'draft') this.known.set(templateId, items);
    return items;
  }

  private rows(reader: Reader, templateId: Id): Promise<TemplateItem[]> {
    return reader.query<TemplateItem>(
      `select template_id as "templateId", key, number, section, question_nl as "questionNl",
         question_en as "questionEn", help_nl as "helpNl", help_en as "helpEn", why_nl as "whyNl",
         why_en as "whyEn", fact_nl as "factNl", fact_en as "factEn", kind, unit, choices,
         note_when as "noteWhen", note_nl as "noteNl", note_en as "noteEn", asked, verifier,
         knock_out as "knockOut", weight, breakpoints, applies_when as "appliesWhen",
         promise_kind as "promiseKind"
       from screening.template_items where template_id = $1 order by number`,
      [templateId],
    );
  }
}

export const toRow = (templateId: Id, item: Item): TemplateItem => ({
  templateId,
  key: item.key,
  number: item.number,
  section: item.section,
  questionNl: item.question.nl,
  questionEn: item.question.en,
  helpNl: item.help.nl,
  helpEn: item.help.en,
  whyNl: item.why.nl,
  whyEn: item.why.en,
  factNl: item.fact.nl,
  factEn: item.fact.en,
  kind: item.kind,
  unit: item.unit,
  choices: item.choices,
  noteWhen: item.note?.when ?? null,
  noteNl: item.note?.question.nl ?? '',
  noteEn: item.note?.question.en ?? '',
  asked: item.asked,
  verifier: item.verifier,
  knockOut: item.knockOut,
  weight: item.weight,
  breakpoints: item.numberRule,
  appliesWhen: null,
  promiseKind: item.promiseKind,
});

const toItem = (row: TemplateItem): Item => ({
  key: row.key,
  number: row.number,
  section: row.section,
  question: { nl: row.questionNl, en: row.questionEn },
  help: { nl: row.helpNl, en: row.helpEn },
  why: { nl: row.whyNl, en: row.whyEn },
  fact: { nl: row.factNl, en: row.factEn },
  kind: row.kind,
  unit: row.unit,
  choices: row.choices,
  note:
    row.noteWhen === null
      ? null
      : { when: row.noteWhen, question: { nl: row.noteNl, en: row.noteEn } },
  asked: row.asked,
  verifier: row.verifier,
  knockOut: row.knockOut,
  weight: row.weight,
  numberRule: row.breakpoints,
  promiseKind: row.promiseKind,
});
