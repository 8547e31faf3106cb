// An employer sends its answers in: nothing left blank, and from now on the school has ten working days to decide.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Coordinators } from '../../institution/institution.public';
import { Standing } from '../../standing/standing.public';
import { Tasks } from '../../tasks/tasks.public';
import { noAnswer, type Answer } from '../rules/answer';
import { programmesMissing, questionsMissing } from '../rules/completeness';
import type { Item } from '../rules/item';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayAnswer } from '../rules/screening-policy';
import { decideBy } from '../rules/terms';
import { screeningProblems } from '../screening.errors';
import { screeningSubmitted } from '../screening.events';
import { JudgedItems } from '../store/judged-items';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';
import { Submission } from '../store/submission.entity';
import { Templates } from '../store/templates';
import { NoteScreening } from './note-screening';
import { ownEmployer } from './own-employer';

@Injectable()
export class SubmitScreening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly employers: Employers,
    private readonly coordinators: Coordinators,
    private readonly tasks: Tasks,
    private readonly screenings: Screenings,
    private readonly templates: Templates,
    private readonly judged: JudgedItems,
    private readonly note: NoteScreening,
  ) {}

  async run(actor: Actor, seenVersion: number): Promise<void> {
    const employerId = ownEmployer(actor);
    const owners = await this.ownersFor(employerId);
    await this.database.transaction(async (tx) => {
      await this.standing.forDeciding(tx, employerId);
      const screening = await this.screenings.lockRunning(tx, employerId);
      if (!mayAnswer(actor, screening)) throw notFound();
      refuseStale(seenVersion, screening.version);
      const state = screeningLifecycle.next(screening.state, 'submit');
      const items = await this.templates.items(tx, screening.templateId);
      const answers = await this.judged.answers(tx, screening.id);
      await this.refuseIncomplete(tx, screening, items, answers);

      const now = this.clock.now();
      const dueOn = decideBy(this.clock.today());
      await tx.change(
        Screening,
        { id: screening.id, version: seenVersion, state: screening.state },
        { state, submittedAt: now, submittedBy: actor.accountId, decideBy: dueOn },
      );
      const number = await this.keep(tx, actor, screening, answers);
      await tx.query(
        'update screening.remarks set resolved_at = $2, version = version + 1 where screening_id = $1 and resolved_at is null',
        [screening.id, now],
      );
      await this.note.run(tx, employerId);
      await this.openTasks(tx, screening, dueOn, number === 1, owners);
      await tx.audit({
        author: actor,
        action: 'screening.submit',
        subject: { type: 'screening', id: screening.id },
        data: { number, programmeIds: screening.programmeIds },
      });
      await tx.emit(screeningSubmitted({ screeningId: screening.id, employerId, number }));
    });
  }

  private async refuseIncomplete(
    tx: Tx,
    screening: Screening,
    items: readonly Item[],
    answers: ReadonlyMap<string, Answer>,
  ): Promise<void> {
    const unseen = await tx.query<{ item_key: string }>(
      `select item_key from screening.remarks
       where screening_id = $1 and resolved_at is null and sent_at is not null and looked_at is null`,
      [screening.id],
    );
    const unseenKeys = new Set(unseen.map((row) => row.item_key));
    const errors = [
      ...programmesMissing(screening.programmeIds),
      ...questionsMissing(
        items.map((item) => ({
          item,
          answer: answers.get(item.key) ?? noAnswer,
          remarkUnseen: unseenKeys.has(item.key),
        })),
      ),
    ];
    if (errors.length > 0) throw screeningProblems['screening.incomplete']({ errors });
  }

  /** Copies the answers as they are now; returns the how-manieth time it is. */
  private async keep(
    tx: Tx,
    actor: Actor,
    screening: Screening,
    answers: ReadonlyMap<string, Answer>,
  ): Promise<number> {
    const [last] = await tx.query<{ number: number }>(
      'select coalesce(max(number), 0)::int as number from screening.submissions where screening_id = $1',
      [screening.id],
    );
    const number = (last?.number ?? 0) + 1;
    await tx.insert(Submission, {
      screeningId: screening.id,
      number,
      answers: Object.fromEntries(
        [...answers].map(([key, { value, notApplicableBecause, note }]) => [
          key,
          { value, notApplicableBecause, note },
        ]),
      ),
      submittedBy: actor.accountId,
      submittedAt: this.clock.now(),
    });
    return number;
  }

  private async openTasks(
    tx: Tx,
    screening: Screening,
    dueOn: string,
    first: boolean,
    owners: ReadonlyMap<Id, Id>,
  ) {
    const employer = await this.employers.get(screening.employerId, tx);
    for (const programmeId of screening.programmeIds) {
      await this.tasks.open(tx, {
        kind: 'screening',
        subject: { type: 'screening', id: screening.id, label: employer?.name ?? '' },
        employerId: screening.employerId,
        programmeId,
        ownerId: owners.get(programmeId) ?? null,
        reason: first ? 'screening_submitted' : 'screening_resubmitted',
        dueOn,
      });
    }
  }

  /** Whoever looked at it before goes on with it, for the programmes that are theirs. Read before the transaction. */
  private async ownersFor(employerId: Id): Promise<Map<Id, Id>> {
    const owners = new Map<Id, Id>();
    const running = await this.database.queryOne<{ taken_by: Id | null; programme_ids: Id[] }>(
      `select taken_by, programme_ids from screening.screenings
       where employer_id = $1 and state = 'returned'`,
      [employerId],
    );
    if (!running || running.taken_by === null) return owners;
    for (const programmeId of running.programme_ids) {
      const coordinators = await this.coordinators.of(programmeId);
      if (coordinators.includes(running.taken_by)) owners.set(programmeId, running.taken_by);
    }
    return owners;
  }
}
