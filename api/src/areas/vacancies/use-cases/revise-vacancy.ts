// An employer's person starts a newer version of a published vacancy; the published one stays as it is until a coordinator decides.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { vacancyLifecycle } from '../rules/vacancy-lifecycle';
import { mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { columnsOf } from '../store/version-columns-of';
import { vacancyProblems } from '../vacancies.errors';
import { VacancyLock } from './vacancy-lock';

@Injectable()
export class ReviseVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lock: VacancyLock,
  ) {}

  async run(actor: Actor, vacancyId: Id, seenVersion: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { vacancy, running, approved } = await this.lock.take(tx, vacancyId);
      if (!mayWrite(actor, vacancy)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      const state = vacancyLifecycle.next(vacancy.state, 'revise');
      if (running) throw vacancyProblems['vacancies.newer-version-runs']();
      if (!approved) throw kernelProblems['kernel.wrong-state']({ extra: { state } });

      const now = this.clock.now();
      const [last] = await tx.query<{ number: number }>(
        'select max(number) as number from vacancies.versions where vacancy_id = $1',
        [vacancyId],
      );
      const number = (last?.number ?? 0) + 1;
      await tx.insert(VacancyVersion, {
        ...columnsOf(approved),
        vacancyId,
        number,
        writtenBy: actor.accountId,
        changedAt: now,
      });
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        { state, changedBy: actor.accountId, changedAt: now },
      );
      await tx.audit({
        author: actor,
        action: 'vacancies.revise',
        subject: { type: 'vacancy', id: vacancyId },
        data: { number },
      });
    });
  }
}
