// The page of one vacancy as a student reads it: only while visible to this student, at this moment; otherwise there is no such page.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { Accounts, type AccountSummary } from '../../identity/identity.public';
import { Employers } from '../../employers/employers.public';
import { Coordinators } from '../../institution/institution.public';
import {
  CheckedFacts,
  Promises,
  type CheckedFact,
  type PromiseInForce,
} from '../../screening/screening.public';
import { Standing } from '../../standing/standing.public';
import type { CompleteContent } from '../rules/vacancy-content';
import { contentColumns } from '../store/content-columns';
import type { ShownAdmission } from './search/result-page';

interface Row extends CompleteContent {
  readonly id: Id;
  readonly employerId: Id;
  readonly employerName: string;
  readonly placesLeft: number;
  readonly publishedAt: Date;
  readonly admissions: readonly ShownAdmission[];
}

export interface StudentVacancyPage {
  readonly vacancy: Row;
  /** The decision that lets the student of this programme see it. */
  readonly admission: ShownAdmission;
  /** Last day on which that decision holds. */
  readonly validUntil: PlainDate | null;
  readonly facts: readonly CheckedFact[];
  readonly promises: readonly PromiseInForce[];
  readonly schoolContact: Pick<AccountSummary, 'name' | 'email'> | null;
}

@Injectable()
export class StudentVacancy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: Standing,
    private readonly checked: CheckedFacts,
    private readonly promises: Promises,
    private readonly employers: Employers,
    private readonly accounts: Accounts,
    private readonly coordinators: Coordinators,
  ) {}

  async page(programmeIds: readonly Id[], vacancyId: Id): Promise<StudentVacancyPage | null> {
    const vacancy = await this.database.queryOne<Row>(
      `select v.id, v.employer_id as "employerId", s.employer_name as "employerName",
         s.places_left as "placesLeft", s.published_at as "publishedAt", s.admissions, ${contentColumns}
       from vacancies.search s
       join vacancies.vacancies v on v.id = s.vacancy_id
       join vacancies.versions n on n.vacancy_id = v.id and n.number = v.published_version
       where s.vacancy_id = $1 and s.programme_ids && $2::uuid[] and s.visible_until > $3`,
      [vacancyId, programmeIds, this.clock.now()],
    );
    if (!vacancy) return null;
    const own = vacancy.admissions.filter(({ programmeId }) => programmeIds.includes(programmeId));
    const [admission] = own.sort((a, b) => b.checkedOn.localeCompare(a.checkedOn));
    if (!admission) return null;
    const { employerId } = vacancy;
    const [standing, facts, promises, schoolContact] = await Promise.all([
      this.standing.of(employerId, [admission.programmeId]),
      this.checked.of(employerId, admission.programmeId),
      this.promises.inForce(employerId),
      this.contact(employerId, admission.programmeId),
    ]);
    const validUntil = standing[0]?.validUntil ?? null;
    return { vacancy, admission, validUntil, facts, promises, schoolContact };
  }

  /** The employer's own contact at school, else a coordinator of the programme. */
  private async contact(employerId: Id, programmeId: Id): Promise<AccountSummary | null> {
    const employer = await this.employers.get(employerId);
    const named = employer?.schoolContactId;
    const [coordinator] = named ? [named] : await this.coordinators.of(programmeId);
    return coordinator === undefined ? null : this.accounts.get(coordinator);
  }
}
