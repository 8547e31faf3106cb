// An employer starts a screening for the programmes it seeks interns for; earlier answers are filled in already.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { newId, type Id } from '../../../kernel/ids/ids';
import { Standing } from '../../standing/standing.public';
import { formFaults } from '../rules/answer';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { screeningProblems } from '../screening.errors';
import { AnswerRow } from '../store/answer.entity';
import { JudgedItems } from '../store/judged-items';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';
import { Templates } from '../store/templates';
import { ChosenProgrammes } from './chosen-programmes';
import { ownEmployer } from './own-employer';

@Injectable()
export class StartScreening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly screenings: Screenings,
    private readonly templates: Templates,
    private readonly judged: JudgedItems,
    private readonly chosen: ChosenProgrammes,
  ) {}

  async run(actor: Actor, programmeIds: readonly Id[]): Promise<Id> {
    const employerId = ownEmployer(actor);
    const wanted = await this.chosen.check(programmeIds);
    return this.database.transaction(async (tx) => {
      await this.standing.forDeciding(tx, employerId);
      if (await this.screenings.findRunning(tx, employerId))
        throw screeningProblems['screening.already-running']();
      const template = await this.templates.inForce(tx);
      if (!template) throw screeningProblems['screening.no-checklist']({ retryAfterSeconds: 60 });

      const id = newId();
      await tx.insert(Screening, {
        id,
        employerId,
        templateId: template.id,
        programmeIds: wanted,
        state: screeningLifecycle.start,
        createdBy: actor.accountId,
        createdAt: this.clock.now(),
      });
      await this.fillIn(tx, actor, employerId, { id, templateId: template.id });
      await tx.audit({
        author: actor,
        action: 'screening.start',
        subject: { type: 'screening', id },
        data: { employerId, programmeIds: wanted },
      });
      return id;
    });
  }

  /** Copies the newest earlier answers by key, as far as they still fit their question. */
  private async fillIn(
    tx: Tx,
    actor: Actor,
    employerId: Id,
    screening: Pick<Screening, 'id' | 'templateId'>,
  ): Promise<void> {
    const [earlier] = await tx.query<{ id: Id }>(
      `select id from screening.screenings s
       where employer_id = $1 and id <> $2 and exists (
         select 1 from screening.answers a where a.screening_id = s.id)
       order by created_at desc, id desc limit 1`,
      [employerId, screening.id],
    );
    if (!earlier) return;
    const answers = await this.judged.answers(tx, earlier.id);
    for (const item of await this.templates.items(tx, screening.templateId)) {
      const answer = answers.get(item.key);
      if (!answer || formFaults(item, answer).length > 0) continue;
      await tx.insert(AnswerRow, {
        screeningId: screening.id,
        itemKey: item.key,
        value: answer.value,
        notApplicableBecause: answer.notApplicableBecause,
        note: answer.note,
        answeredBy: actor.accountId,
        answeredAt: this.clock.now(),
      });
    }
  }
}
