// Puts the base checklist in force when there is none: at the start of every process, since without it nobody can be screened.
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { systemAuthor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { newId } from '../../../kernel/ids/ids';
import { TemplateItem } from '../store/template-item.entity';
import { Template } from '../store/template.entity';
import { Templates, toRow } from '../store/templates';
import { baseTemplate } from '../template/base-template';

@Injectable()
export class InstallBaseTemplate implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly templates: Templates,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.run();
  }

  /** Does nothing when a base checklist is in force, whichever version. Processes that start together install one. */
  async run(): Promise<void> {
    if (await this.templates.inForce(this.database)) return;
    await this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('screening.base-template'))`);
      if (await this.templates.inForce(tx)) return;

      const id = newId();
      const now = this.clock.now();
      await tx.insert(Template, {
        id,
        number: baseTemplate.number,
        titleNl: baseTemplate.title.nl,
        titleEn: baseTemplate.title.en,
        createdAt: now,
      });
      for (const item of baseTemplate.items) await tx.insert(TemplateItem, toRow(id, item));
      await tx.change(
        Template,
        { id, state: 'draft' },
        { state: 'in_force', inForceFrom: this.clock.today() },
      );
      await tx.audit({
        author: systemAuthor,
        action: 'screening.install-base-template',
        subject: { type: 'template', id },
        data: { number: baseTemplate.number },
      });
    });
  }
}
