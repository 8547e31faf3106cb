// Searches the vacancies that one student may see now: a page of results, counts per filter, and a better spelling.
import { Injectable } from '@nestjs/common';
import { amsterdamDateOf } from '../../../../kernel/clock/amsterdam';
import { Clock } from '../../../../kernel/clock/clock';
import type { PlainDate } from '../../../../kernel/clock/plain-date';
import { Database } from '../../../../kernel/database/database';
import { sectors } from '../../../employers/employers.public';
import { distanceKm, findPlace, placesWithin } from '../../places/places';
import { newSince } from '../../rules/novelty';
import {
  filterNames,
  type FilterName,
  type SearchRequest,
  type SearchSort,
} from '../../rules/search-request';
import { vacancyProblems } from '../../vacancies.errors';
import type { Reach } from './conditions';
import { countsStatement, readCounts, type CountedRow, type CountsRow } from './facet-counts';
import {
  cursorOf,
  effectiveSort,
  pageStatement,
  type PageRequest,
  type ResultRow,
  type ShownAdmission,
} from './result-page';
import { suggestStatement, type SuggestRow } from './suggest-words';

export interface Result {
  readonly row: ResultRow;
  readonly distanceKm: number | null;
  /** The day it became visible, while that is news. */
  readonly newSince: PlainDate | null;
  /** The newest decision that admits the employer for one of the student's programmes. */
  readonly admission: ShownAdmission;
}

export interface ResultPage {
  readonly items: readonly Result[];
  readonly next: string | null;
}

export interface Counts extends CountsRow {
  /** Filters whose removal gives results again, the most first; only when there is no result. */
  readonly whenDropped: readonly { readonly filter: FilterName; readonly total: number }[];
}

/** Beyond any distance in the country: sorting by distance without a limit. */
const everywhere = 1000;

@Injectable()
export class StudentSearch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(asked: SearchRequest, page: PageRequest): Promise<ResultPage> {
    refuseUnplaced(asked, page.sort);
    const reach = reachOf(asked, page.sort === 'distance');
    const statement = pageStatement(asked, page, reach, this.clock.now());
    const rows = await this.database.query<ResultRow>(statement.text, statement.values);
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    const more = rows.length > page.limit && last !== undefined;
    const today = this.clock.today();
    return {
      items: items.map((row) => resultOf(asked, row, today)),
      next: more ? cursorOf(effectiveSort(asked, page.sort), last) : null,
    };
  }

  async counts(asked: SearchRequest): Promise<Counts> {
    refuseUnplaced(asked);
    const counts = await this.count(asked, false);
    if (counts.total > 0) return { ...counts, whenDropped: [] };
    const { without } = await this.count(asked, true);
    const whenDropped = filterNames
      .map((filter) => ({ filter, total: without[filter] ?? 0 }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total);
    return { ...counts, whenDropped };
  }

  /**
   * The words with a better spelling, when some of them occur in nothing this student may see and look like one that
   * does; null otherwise. The dictionary only proposes: what is suggested was found again in the student's own vacancies.
   */
  async suggestion(asked: SearchRequest): Promise<string | null> {
    if (asked.terms.length === 0) return null;
    const statement = suggestStatement(asked, this.clock.now());
    const rows = await this.database.query<SuggestRow>(statement.text, statement.values);
    const better = new Map(rows.map((row) => [row.term, row.word]));
    if (better.size === 0) return null;
    return asked.terms.map((term) => better.get(term) ?? term).join(' ');
  }

  private async count(asked: SearchRequest, everything: boolean): Promise<CountsRow> {
    const reach = reachOf(asked, false);
    const statement = countsStatement(asked, reach, sectors, this.clock.now(), everything);
    const [row] = await this.database.query<CountedRow>(statement.text, statement.values);
    if (!row) throw new Error('a count gave no row');
    return readCounts(statement, row);
  }
}

function resultOf(asked: SearchRequest, row: ResultRow, today: PlainDate): Result {
  const own = row.admissions.filter(({ programmeId }) =>
    asked.ownProgrammeIds.includes(programmeId),
  );
  const [admission] = own.sort((a, b) => b.checkedOn.localeCompare(a.checkedOn));
  if (!admission) throw new Error('a result outside the programmes of its reader');
  return {
    row,
    admission,
    distanceKm:
      asked.from === null || row.placeId === null ? null : distanceKm(asked.from, row.placeId),
    newSince: newSince(amsterdamDateOf(row.publishedAt), today),
  };
}

/** The places within reach with their distance; null when nothing asks for it. */
function reachOf(asked: SearchRequest, sorting: boolean): Reach | null {
  if (asked.from === null || (asked.km === null && !sorting)) return null;
  const near = placesWithin(asked.from, asked.km ?? everywhere);
  return { placeIds: near.map(({ id }) => id), kms: near.map(({ km }) => km) };
}

/** Distance has to start somewhere that is known. */
function refuseUnplaced({ from, km }: SearchRequest, sort?: SearchSort): void {
  const refuse = (code: 'vacancies.unknown-choice' | 'vacancies.distance-needs-place') => {
    throw vacancyProblems[code]({ errors: [{ pointer: '/from', code }] });
  };
  if (from !== null && !findPlace(from)) refuse('vacancies.unknown-choice');
  if (from === null && (km !== null || sort === 'distance'))
    refuse('vacancies.distance-needs-place');
}
