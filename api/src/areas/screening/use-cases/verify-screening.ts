// A coordinator closes the check: everything was looked at. From now on answers are promises, and each programme can decide.
import { Injectable } from '@nestjs/common';
import { systemAuthor, type Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Standing } from '../../standing/standing.public';
import { Tasks } from '../../tasks/tasks.public';
import { fault } from '../rules/fault';
import type { JudgedItem } from '../rules/judged-item';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayReview } from '../rules/screening-policy';
import { decideBy } from '../rules/terms';
import { isSettled } from '../rules/verification';
import { screeningProblems } from '../screening.errors';
import { screeningVerified } from '../screening.events';
import { JudgedItems } from '../store/judged-items';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';
import type { VerificationRow } from '../store/verification.entity';
import { NoteScreening } from './note-screening';
import { StorePromises } from './store-promises';

@Injectable()
export class VerifyScreening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly employers: Employers,
    private readonly tasks: Tasks,
    private readonly screenings: Screenings,
    private readonly judged: JudgedItems,
    private readonly promises: StorePromises,
    private readonly note: NoteScreening,
  ) {}

  async run(actor: Actor, screeningId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const employerId = await this.screenings.employerOf(tx, screeningId);
      await this.standing.forDeciding(tx, employerId);
      const screening = await this.screenings.lockSentIn(tx, screeningId);
      if (!mayReview(actor, screening)) throw notFound();
      refuseStale(seenVersion, screening.version);
      const state = screeningLifecycle.next(screening.state, 'verify');
      const judged = await this.judged.of(tx, screening);
      this.refuseUnfinished(judged);
      await this.refuseUnsentRemarks(tx, screeningId);
      if (isMet(judged, 'history_checked')) await this.refuseUnjudgedHits(tx, employerId);

      await this.supersedeOlder(tx, screening);
      await tx.change(
        Screening,
        { id: screeningId, version: seenVersion, state: screening.state },
        { state, verifiedAt: this.clock.now(), verifiedBy: actor.accountId },
      );
      await this.promises.run(tx, screening, judged);
      const contact = isMet(judged, 'contact_verified');
      if (contact)
        await this.employers.verifyContact(
          tx,
          actor,
          employerId,
          `${contact.finding} (${contact.source})`,
        );
      await this.note.run(tx, employerId);
      await this.renewTasks(tx, screening);
      await tx.audit({
        author: actor,
        action: 'screening.verify',
        subject: { type: 'screening', id: screeningId },
      });
      await tx.emit(screeningVerified({ screeningId, employerId }));
    });
  }

  private refuseUnfinished(judged: readonly JudgedItem[]): void {
    const errors = judged
      .filter(({ item, answer, newest }) => !isSettled(item, answer, newest))
      .map(({ item }) =>
        fault(`/verifications/${item.key}`, 'screening.item-unverified', { number: item.number }),
      );
    if (errors.length > 0) throw screeningProblems['screening.not-all-verified']({ errors });
  }

  private async refuseUnsentRemarks(tx: Tx, screeningId: Id): Promise<void> {
    const open = await tx.query(
      'select 1 from screening.remarks where screening_id = $1 and resolved_at is null limit 1',
      [screeningId],
    );
    if (open.length > 0) throw screeningProblems['screening.remarks-not-sent']();
  }

  private async refuseUnjudgedHits(tx: Tx, employerId: Id): Promise<void> {
    const count = await this.standing.unjudgedHits(employerId, tx);
    if (count > 0) throw screeningProblems['screening.hits-unjudged']({ params: { count } });
  }

  private async supersedeOlder(tx: Tx, screening: Screening): Promise<void> {
    const older = await tx.query<Pick<Screening, 'id' | 'state' | 'version'>>(
      `select s.id, s.state, s.version from screening.screenings s
       join screening.templates t on t.id = s.template_id
       where s.employer_id = $1 and s.state = 'verified' and t.programme_id is not distinct from (
         select programme_id from screening.templates where id = $2)
       for update of s`,
      [screening.employerId, screening.templateId],
    );
    for (const { id, state, version } of older) {
      await tx.change(
        Screening,
        { id, version, state },
        { state: screeningLifecycle.next(state, 'supersede') },
      );
      await this.tasks.cancel(tx, systemAuthor, { kind: 'screening', subjectId: id }, 'superseded');
    }
  }

  private async renewTasks(tx: Tx, screening: Screening): Promise<void> {
    const employer = await this.employers.get(screening.employerId, tx);
    for (const programmeId of screening.programmeIds) {
      await this.tasks.open(tx, {
        kind: 'screening',
        subject: { type: 'screening', id: screening.id, label: employer?.name ?? '' },
        employerId: screening.employerId,
        programmeId,
        reason: 'screening_verified',
        dueOn: screening.decideBy ?? decideBy(this.clock.today()),
      });
    }
  }
}

const isMet = (judged: readonly JudgedItem<VerificationRow>[], key: string) => {
  const finding = judged.find(({ item }) => item.key === key)?.verification;
  return finding?.outcome === 'met' ? finding : null;
};
