// Opens a vacancy for writing: the employer lock first, then the vacancy's own row, then its versions as they are now.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Standing } from '../../standing/standing.public';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';

export interface LockedVacancy {
  readonly vacancy: Vacancy;
  /** The version being written or reviewed, if any. */
  readonly running: VacancyVersion | null;
  /** The version students see or saw last, if any. */
  readonly approved: VacancyVersion | null;
}

@Injectable()
export class VacancyLock {
  constructor(private readonly standing: Standing) {}

  /** Holds employer (shared) and vacancy until commit; 404 when there is no such vacancy. */
  async take(tx: Tx, vacancyId: Id): Promise<LockedVacancy> {
    const [found] = await tx.query<{ employer_id: Id }>(
      'select employer_id from vacancies.vacancies where id = $1',
      [vacancyId],
    );
    if (!found) throw notFound();
    await this.standing.forWriting(tx, found.employer_id);
    const vacancy = await tx.manager.findOneOrFail(Vacancy, {
      where: { id: vacancyId },
      lock: { mode: 'pessimistic_write' },
    });
    const versions = await tx.manager.find(VacancyVersion, {
      where: (['draft', 'submitted', 'returned', 'approved'] as const).map((state) => ({
        vacancyId,
        state,
      })),
    });
    return {
      vacancy,
      running: versions.find((version) => version.state !== 'approved') ?? null,
      approved: versions.find((version) => version.state === 'approved') ?? null,
    };
  }
}
