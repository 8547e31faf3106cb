// An employer's person starts a vacancy: empty, or as a copy of an earlier one of the same employer.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { VacancyReader } from '../queries/vacancy-reader';
import { contentOf, emptyContent, type VacancyContent } from '../rules/vacancy-content';
import { mayStart, mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { columnsOf } from '../store/version-columns-of';

@Injectable()
export class StartVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vacancies: VacancyReader,
  ) {}

  async run(actor: Actor, copyOf: Id | null): Promise<Id> {
    const { employerId } = actor;
    if (!mayStart(actor) || employerId === null) throw notFound();
    const content = copyOf === null ? emptyContent : await this.earlier(actor, copyOf);

    const id = newId();
    const now = this.clock.now();
    const by = actor.accountId;
    await this.database.transaction(async (tx) => {
      await tx.insert(Vacancy, {
        id,
        employerId,
        copiedFrom: copyOf,
        createdBy: by,
        createdAt: now,
        changedBy: by,
        changedAt: now,
      });
      await tx.insert(VacancyVersion, {
        ...columnsOf(content),
        vacancyId: id,
        number: 1,
        writtenBy: by,
        changedAt: now,
      });
      await tx.audit({
        author: actor,
        action: 'vacancies.start',
        subject: { type: 'vacancy', id },
        data: { employerId, copyOf },
      });
    });
    return id;
  }

  /** What an earlier vacancy of the same employer says; its dates belong to another period. */
  private async earlier(actor: Actor, id: Id): Promise<VacancyContent> {
    const found = await this.vacancies.get(id, this.clock.now());
    const version = found?.running ?? found?.approved;
    if (!found || !version || !mayWrite(actor, found.vacancy)) throw notFound();
    return { ...contentOf(version), startsOn: null, closesOn: null };
  }
}
