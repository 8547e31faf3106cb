// Reads one vacancy with its versions as they are stored, for the use cases and the screens of its writer and reviewer.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import type { CloseReason, PauseReason, VacancyState } from '../rules/vacancy-lifecycle';
import { versionColumns, type VersionRow } from '../store/content-columns';

export interface VacancyRow {
  readonly id: Id;
  readonly employerId: Id;
  readonly state: VacancyState;
  readonly pauseReason: PauseReason | null;
  readonly closedReason: CloseReason | null;
  readonly closedNote: string | null;
  readonly publishedVersion: number | null;
  readonly publishedAt: Date | null;
  readonly placesTaken: number;
  readonly changedAt: Date;
  readonly version: number;
  readonly inSearch: boolean;
}

export interface VacancyWithVersions {
  readonly vacancy: VacancyRow;
  /** The version being written or reviewed, if any. */
  readonly running: VersionRow | null;
  /** The version students see or saw last, if any. */
  readonly approved: VersionRow | null;
}

/** `$1` is the present moment in statements that use these columns. */
export const vacancyColumns = `v.id, v.employer_id as "employerId", v.state, v.pause_reason as "pauseReason",
  v.closed_reason as "closedReason", v.closed_note as "closedNote", v.published_version as "publishedVersion",
  v.published_at as "publishedAt", v.places_taken as "placesTaken", v.changed_at as "changedAt", v.version,
  exists (select 1 from vacancies.search s where s.vacancy_id = v.id and s.visible_until > $1) as "inSearch"`;

@Injectable()
export class VacancyReader {
  constructor(private readonly database: Database) {}

  /** Null when there is none. A closed vacancy without a published version shows its last one as running. */
  async get(id: Id, now: Date): Promise<VacancyWithVersions | null> {
    const vacancy = await this.database.queryOne<VacancyRow>(
      `select ${vacancyColumns} from vacancies.vacancies v where v.id = $2`,
      [now, id],
    );
    if (!vacancy) return null;
    const versions = await this.database.query<VersionRow>(
      `select ${versionColumns} from vacancies.versions n where n.vacancy_id = $1 order by n.number desc`,
      [id],
    );
    const approved = versions.find((version) => version.state === 'approved') ?? null;
    const running =
      versions.find((version) => ['draft', 'submitted', 'returned'].includes(version.state)) ??
      null;
    const last = approved ? null : (versions[0] ?? null);
    return { vacancy, running: running ?? last, approved };
  }
}
