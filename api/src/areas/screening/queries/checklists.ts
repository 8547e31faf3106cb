// Reads the versions of the checklist, for administrators and coordinators.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { mayReadTemplates } from '../rules/screening-policy';
import { Templates } from '../store/templates';
import { questionView } from './question-view';
import type { TemplateInListView, TemplateListView, TemplateView } from './templates.view';

type TemplateHead = Pick<TemplateInListView, keyof TemplateInListView>;

const columns = `t.id, t.number, json_build_object('nl', t.title_nl, 'en', t.title_en) as title,
  t.state, t.in_force_from as "inForceFrom", t.programme_id as "programmeId",
  (select count(*)::int from screening.template_items i where i.template_id = t.id) as questions`;

@Injectable()
export class Checklists {
  constructor(
    private readonly database: Database,
    private readonly templates: Templates,
  ) {}

  async list(actor: Actor): Promise<TemplateListView> {
    if (!mayReadTemplates(actor)) throw notFound();
    return {
      items: await this.database.query<TemplateInListView>(
        `select ${columns} from screening.templates t
         order by t.programme_id nulls first, t.number desc`,
      ),
    };
  }

  async one(actor: Actor, templateId: Id): Promise<TemplateView> {
    const head = mayReadTemplates(actor)
      ? await this.database.queryOne<TemplateHead>(
          `select ${columns} from screening.templates t where t.id = $1`,
          [templateId],
        )
      : null;
    if (!head) throw notFound();
    const items = await this.templates.items(this.database, templateId);
    return {
      ...head,
      items: items.map((item) => ({
        ...questionView(item),
        section: item.section,
        verifier: item.verifier,
        knockOut: item.knockOut,
        weight: item.weight,
        points: item.numberRule?.points.map((pair) => [...pair]) ?? [],
      })),
    };
  }
}
