// An employer changes for which programmes it asks to be admitted, while the screening is with the employer.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Standing } from '../../standing/standing.public';
import { screeningLifecycle } from '../rules/screening-lifecycle';
import { mayAnswer } from '../rules/screening-policy';
import { Screening } from '../store/screening.entity';
import { Screenings } from '../store/screenings';
import { ChosenProgrammes } from './chosen-programmes';
import { NoteScreening } from './note-screening';
import { ownEmployer } from './own-employer';

@Injectable()
export class ChooseProgrammes {
  constructor(
    private readonly database: Database,
    private readonly standing: Standing,
    private readonly screenings: Screenings,
    private readonly chosen: ChosenProgrammes,
    private readonly note: NoteScreening,
  ) {}

  async run(actor: Actor, programmeIds: readonly Id[], seenVersion: number): Promise<void> {
    const employerId = ownEmployer(actor);
    const wanted = await this.chosen.check(programmeIds);
    await this.database.transaction(async (tx) => {
      await this.standing.forDeciding(tx, employerId);
      const screening = await this.screenings.lockRunning(tx, employerId);
      if (!mayAnswer(actor, screening)) throw notFound();
      refuseStale(seenVersion, screening.version);
      screeningLifecycle.next(screening.state, 'choose_programmes');

      await tx.change(
        Screening,
        { id: screening.id, version: seenVersion },
        { programmeIds: wanted },
      );
      await this.note.run(tx, employerId);
      await tx.audit({
        author: actor,
        action: 'screening.choose-programmes',
        subject: { type: 'screening', id: screening.id },
        data: { programmeIds: wanted },
      });
    });
  }
}
