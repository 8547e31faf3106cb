// Keeps the search exactly equal to what students may see, in the transaction that changes it: the one rule of visibility.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Promises } from '../../screening/screening.public';
import { Standing } from '../../standing/standing.public';
import { writeSearchRows, type Admits, type ShownEmployer } from '../store/search-rows';

@Injectable()
export class RewriteSearch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly employers: Employers,
    private readonly promises: Promises,
  ) {}

  /** One vacancy; the caller holds `Standing.forWriting` and the vacancy's row. */
  async ofVacancy(tx: Tx, vacancy: { readonly id: Id; readonly employerId: Id }): Promise<void> {
    await this.write(tx, vacancy.employerId, vacancy.id);
  }

  /** Every vacancy of an employer; the caller holds `Standing.forDeciding`. A suspension comes down to one DELETE. */
  async ofEmployer(tx: Tx, employerId: Id): Promise<void> {
    await this.write(tx, employerId);
  }

  /** Makes every row anew, employer by employer, while the bank stays open. */
  async rebuild(): Promise<void> {
    const employers = await this.database.query<{ employer_id: Id }>(
      `select employer_id from vacancies.vacancies where state = 'published'
       union select employer_id from vacancies.search order by 1`,
    );
    for (const { employer_id: employerId } of employers) await this.rebuildEmployer(employerId);
  }

  async rebuildEmployer(employerId: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.standing.forDeciding(tx, employerId);
      await this.write(tx, employerId);
    });
  }

  private async write(tx: Tx, employerId: Id, vacancyId?: Id): Promise<void> {
    const now = this.clock.now();
    const admits = await this.admits(tx, employerId, now);
    const shown = admits.length === 0 ? [] : await this.shown(tx, employerId);
    const scope = { employerIds: [employerId], ...(vacancyId !== undefined && { vacancyId }) };
    await writeSearchRows(tx, scope, shown, admits, now);
  }

  private async admits(tx: Tx, employerId: Id, now: Date): Promise<Admits[]> {
    const answers = await this.standing.everywhere(employerId, tx);
    return answers.flatMap((answer): Admits[] => {
      const { visibleUntil, checkedOn, programmeId, maxRunningPlacements } = answer;
      if (visibleUntil === null || visibleUntil <= now || checkedOn === null) return [];
      const conditional = answer.standing === 'admitted_with_conditions';
      const mostPlacements = maxRunningPlacements;
      return [{ employerId, programmeId, visibleUntil, checkedOn, conditional, mostPlacements }];
    });
  }

  private async shown(tx: Tx, employerId: Id): Promise<ShownEmployer[]> {
    const employer = await this.employers.get(employerId, tx);
    if (!employer) return [];
    const promises = await this.promises.inForce(employerId, tx);
    const promiseKinds = [...new Set(promises.map((promise) => promise.kind))].sort();
    return [{ id: employer.id, name: employer.name, sector: employer.sector, promiseKinds }];
  }
}
