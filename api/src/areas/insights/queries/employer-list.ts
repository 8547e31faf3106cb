// Finds employers for coordinators: by name, number or place, by standing in a programme; in order of name, a page at a time.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { decodeCursor, encodeCursor } from '../../../kernel/http/paging';
import type { Id } from '../../../kernel/ids/ids';
import type { Sector } from '../../employers/employers.public';
import type { StandingName } from '../../standing/standing.public';
import { standingInSql } from './standing-in-sql';

export interface EmployerFilter {
  readonly words?: string | undefined;
  readonly standing?: StandingName | undefined;
  /** Whose standing is meant; the viewer's own programmes when left out. */
  readonly programmeId?: Id | undefined;
}

export interface EmployerListRow {
  readonly id: Id;
  readonly name: string;
  readonly place: string | null;
  readonly sector: Sector;
  readonly state: 'claimed' | 'verified' | 'closed';
  readonly kvkNumber: string | null;
  readonly country: string;
  readonly registeredAt: Date;
  readonly schoolContact: { readonly id: Id; readonly name: string } | null;
  readonly standings: readonly {
    readonly programme: {
      readonly id: Id;
      readonly name: { readonly nl: string; readonly en: string };
    };
    readonly standing: StandingName;
  }[];
  readonly sortName: string;
}

// $1 programmes, $2 now, $3 today.
const standingHere = standingInSql('wanted.id', '$2', '$3');

const findable =
  'employers.findable(e.name, e.statutory_name, e.trade_names, e.place, e.kvk_number, e.foreign_number)';
const mostWords = 6;

@Injectable()
export class EmployerList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    filter: EmployerFilter,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ items: EmployerListRow[]; next: string | null }> {
    const programmes = filter.programmeId ? [filter.programmeId] : actor.programmeIds;
    const parameters: unknown[] = [programmes, this.clock.now(), this.clock.today()];
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = wordsOf(filter.words).map(
      (word) => `${findable} like '%' || employers.plain(${add(word)}) || '%'`,
    );
    if (filter.standing)
      conditions.push(
        `exists (select 1 from unnest($1::uuid[]) as wanted(id) where ${standingHere} = ${add(filter.standing)})`,
      );
    if (cursor !== undefined) {
      const [name, id] = decodeCursor(cursor, 2);
      conditions.push(`(lower(e.name), e.id) > (${add(name)}::text, ${add(id)}::uuid)`);
    }
    const rows = await this.database.query<EmployerListRow>(
      `select e.id, e.name, e.place, e.sector, e.state, e.kvk_number as "kvkNumber", e.country,
         e.registered_at as "registeredAt", lower(e.name) as "sortName",
         case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as "schoolContact",
         (select coalesce(json_agg(json_build_object(
             'programme', json_build_object('id', p.id,
               'name', json_build_object('nl', p.name_nl, 'en', p.name_en)),
             'standing', ${standingHere}) order by p.code), '[]')
           from institution.programmes p join unnest($1::uuid[]) as wanted(id) on wanted.id = p.id
         ) as standings
       from employers.employers e left join identity.accounts s on s.id = e.school_contact_id
       ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
       order by lower(e.name), e.id limit ${add(limit + 1)}`,
      parameters,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? encodeCursor([last.sortName, last.id]) : null,
    };
  }
}

/** Every word must be found; a number may be typed with spaces or dots between its digits. */
function wordsOf(text: string | undefined): string[] {
  if (!text) return [];
  const digits = text.replace(/[\s.]/g, '');
  const words = /^\d{4,}$/.test(digits) ? [digits] : text.split(/\s+/);
  return words
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}
