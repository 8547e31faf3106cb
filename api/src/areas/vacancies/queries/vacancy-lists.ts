// Lists vacancies for those who write and those who review them: newest change first, with what a row on the screen needs.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { Database } from '../../../kernel/database/database';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import type { VacancyType } from '../rules/vacancy-content';
import type {
  CloseReason,
  PauseReason,
  VacancyState,
  VersionState,
} from '../rules/vacancy-lifecycle';
import { visibilityOf, type Visibility } from '../rules/visibility';

export interface VacancyLine {
  readonly id: Id;
  readonly employerId: Id;
  readonly title: string;
  readonly type: VacancyType | null;
  readonly state: VacancyState;
  readonly pauseReason: PauseReason | null;
  readonly closedReason: CloseReason | null;
  readonly visibility: Visibility;
  /** State of the version that is being written or reviewed; null without one. */
  readonly runningState: VersionState | null;
  readonly programmeIds: readonly Id[];
  readonly place: string;
  readonly startsOn: PlainDate | null;
  readonly closesOn: PlainDate | null;
  readonly places: number;
  readonly placesTaken: number;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  readonly version: number;
}

export interface VacancyPage {
  readonly items: readonly VacancyLine[];
  readonly next: string | null;
}

interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

type Row = Omit<VacancyLine, 'visibility'> & { readonly inSearch: boolean };

const line = `v.id, v.employer_id as "employerId", coalesce(p.title, n.title) as title, coalesce(p.type, n.type) as type,
  v.state, v.pause_reason as "pauseReason", v.closed_reason as "closedReason", n.state as "runningState",
  coalesce(p.programme_ids, n.programme_ids, '{}') as "programmeIds", coalesce(p.place, n.place, '') as place,
  coalesce(p.starts_on, n.starts_on) as "startsOn", coalesce(p.closes_on, n.closes_on) as "closesOn",
  coalesce(p.places, n.places, 1) as places, v.places_taken as "placesTaken", n.submitted_at as "submittedAt",
  v.published_at as "publishedAt", v.changed_at as "changedAt", v.version,
  exists (select 1 from vacancies.search s where s.vacancy_id = v.id and s.visible_until > $1) as "inSearch"`;

/** Published version and running version; of a closed vacancy that never was published, its last one. */
const source = `vacancies.vacancies v
  left join vacancies.versions p on p.vacancy_id = v.id and p.number = v.published_version
  left join lateral (
    select * from vacancies.versions r where r.vacancy_id = v.id
      and (r.state in ('draft', 'submitted', 'returned') or v.published_version is null)
    order by r.number desc limit 1) n on true`;

@Injectable()
export class VacancyLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All vacancies of an employer; `submittedOnly` for readers of the school, who see no draft. */
  async ofEmployer(
    employerId: Id,
    asked: Asked & { submittedOnly?: boolean },
  ): Promise<VacancyPage> {
    const drafts = asked.submittedOnly ? ` and v.state <> 'draft'` : '';
    return this.page([`v.employer_id = $2${drafts}`], [employerId], asked);
  }

  /** For coordinators: under review, or in another state, of one or more programmes. */
  async forReview(
    asked: Asked & {
      readonly state: Exclude<VacancyState, 'draft'>;
      readonly programmeIds: readonly Id[];
    },
  ): Promise<VacancyPage> {
    const [state, values] =
      asked.state === 'submitted' ? [`n.state = 'submitted'`, []] : [`v.state = $3`, [asked.state]];
    const programmes = `coalesce(n.programme_ids, p.programme_ids) && $2::uuid[]`;
    return this.page([programmes, state], [asked.programmeIds, ...values], asked);
  }

  /** State → number of vacancies of the employer. */
  async counts(employerId: Id): Promise<Record<string, number>> {
    const rows = await this.database.query<{ state: VacancyState; count: number }>(
      'select state, count(*)::int as count from vacancies.vacancies where employer_id = $1 group by state',
      [employerId],
    );
    return Object.fromEntries(rows.map((row) => [row.state, row.count]));
  }

  private async page(where: readonly string[], values: readonly unknown[], asked: Asked) {
    const parameters = [this.clock.now(), ...values];
    const conditions = [...where];
    if (asked.cursor !== undefined) {
      const [changedAt, id] = decodeCursor(asked.cursor, 2);
      parameters.push(changedAt, id);
      const at = `$${parameters.length - 1}::timestamptz`;
      conditions.push(`(v.changed_at, v.id) < (${at}, $${parameters.length}::uuid)`);
    }
    parameters.push(asked.limit + 1);
    const rows = await this.database.query<Row>(
      `select ${line} from ${source} where ${conditions.join(' and ')}
       order by v.changed_at desc, v.id desc limit $${parameters.length}`,
      parameters,
    );
    const items = rows.slice(0, asked.limit).map((row) => this.lineOf(row));
    const last = items.at(-1);
    const more = rows.length > asked.limit && last !== undefined;
    return { items, next: more ? encodeCursor([last.changedAt.toISOString(), last.id]) : null };
  }

  private lineOf({ inSearch, ...row }: Row): VacancyLine {
    return { ...row, visibility: visibilityOf({ ...row, inSearch }, this.clock.today()) };
  }
}
