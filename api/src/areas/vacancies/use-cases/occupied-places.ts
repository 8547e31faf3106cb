// Notes how many places of a vacancy are taken: a full one is no longer seen, one with a freed place is seen again (Z9).
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Vacancy } from '../store/vacancy.entity';
import { RewriteSearch } from './rewrite-search';
import { VacancyLock } from './vacancy-lock';

@Injectable()
export class OccupiedPlaces {
  constructor(
    private readonly lock: VacancyLock,
    private readonly search: RewriteSearch,
  ) {}

  /** Sets how many places are taken now. Takes employer lock and vacancy itself, so call it before other rows are locked. */
  async set(tx: Tx, author: Author, vacancyId: Id, taken: number): Promise<void> {
    const { vacancy } = await this.lock.take(tx, vacancyId);
    if (vacancy.placesTaken === taken) return;
    await tx.change(Vacancy, { id: vacancyId, version: vacancy.version }, { placesTaken: taken });
    await this.search.ofVacancy(tx, vacancy);
    await tx.audit({
      author,
      action: 'vacancies.occupy-places',
      subject: { type: 'vacancy', id: vacancyId },
      data: { taken },
    });
  }
}
