// An employer gives up a running screening; an admission that holds is left alone.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import { Standing } from '../../standing/standing.public';
import { Tasks } from '../../tasks/tasks.public';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayAnswer } from '../rules/screening-policy';
import { screeningWithdrawn } from '../screening.events';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';
import { NoteScreening } from './note-screening';
import { ownEmployer } from './own-employer';

@Injectable()
export class WithdrawScreening {
  constructor(
    private readonly database: Database,
    private readonly standing: Standing,
    private readonly tasks: Tasks,
    private readonly screenings: Screenings,
    private readonly note: NoteScreening,
  ) {}

  async run(actor: Actor, seenVersion: number): Promise<void> {
    const employerId = ownEmployer(actor);
    await this.database.transaction(async (tx) => {
      await this.standing.forDeciding(tx, employerId);
      const screening = await this.screenings.lockRunning(tx, employerId);
      if (!mayAnswer(actor, screening)) throw notFound();
      refuseStale(seenVersion, screening.version);
      const state = screeningLifecycle.next(screening.state, 'withdraw');

      await tx.change(
        Screening,
        { id: screening.id, version: seenVersion, state: screening.state },
        { state },
      );
      await this.note.run(tx, employerId);
      await this.tasks.cancel(
        tx,
        actor,
        { kind: 'screening', subjectId: screening.id },
        'withdrawn',
      );
      await tx.audit({
        author: actor,
        action: 'screening.withdraw',
        subject: { type: 'screening', id: screening.id },
      });
      await tx.emit(screeningWithdrawn({ screeningId: screening.id, employerId }));
    });
  }
}
