// Writes the search table: one family of statements that says which vacancies are visible, for one vacancy, one employer or all.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import type { Sector } from '../../employers/employers.public';

/** An employer as its search rows tell it. */
export interface ShownEmployer {
  readonly id: Id;
  readonly name: string;
  readonly sector: Sector;
  readonly promiseKinds: readonly string[];
}

/** A programme that admits an employer, and until when. */
export interface Admits {
  readonly employerId: Id;
  readonly programmeId: Id;
  readonly visibleUntil: Date;
  readonly checkedOn: PlainDate;
  readonly conditional: boolean;
  /** Most placements at a time under the conditions; null: no limit. */
  readonly mostPlacements: number | null;
}

export interface SearchScope {
  readonly employerIds: readonly Id[];
  /** Only this vacancy of the one employer. */
  readonly vacancyId?: Id;
}

/** What the row of a visible vacancy holds; everything that is not in it is not visible. */
const visible = (inScope: string) => `
  with admits as materialized (
    select * from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::date[], $6::boolean[], $7::integer[])
      as a (employer_id, programme_id, visible_until, checked_on, conditional, most_placements)
  ), employer as materialized (
    select id, name, sector, string_to_array(promise_kinds, ' ') as promise_kinds
    from unnest($8::uuid[], $9::text[], $10::text[], $11::text[]) as e (id, name, sector, promise_kinds)
  ), admitted as (
    select v.id,
      array_agg(a.programme_id order by a.programme_id) as programme_ids,
      jsonb_agg(jsonb_build_object('programmeId', a.programme_id, 'checkedOn', a.checked_on,
        'conditional', a.conditional, 'mostPlacements', a.most_placements) order by a.programme_id) as admissions,
      least(min(a.visible_until), min((n.closes_on + 1)::timestamp at time zone 'Europe/Amsterdam')) as visible_until
    from vacancies.vacancies v
    join vacancies.versions n on n.vacancy_id = v.id and n.number = v.published_version
    join admits a on a.employer_id = v.employer_id and a.programme_id = any(n.programme_ids)
    where ${inScope} and v.state = 'published' and v.places_taken < n.places and a.visible_until > $1
    group by v.id
  ), wanted as (
    select v.id as vacancy_id, v.employer_id, p.programme_ids, p.admissions, p.visible_until, v.published_at,
      n.title, e.name as employer_name, e.sector, n.type, n.language, n.place_id, n.place, n.remote_days,
      n.days_per_week, n.hours_per_week, n.allowance, n.travel_costs, n.supervision_hours,
      n.admission_test <> '' as admission_test, n.adjustments <> '' as adjustments,
      n.starts_on, n.start_flexible, n.places - v.places_taken as places_left, e.promise_kinds,
      vacancies.words(n.title, concat_ws(' ', n.body, array_to_string(n.tasks, ' '),
        array_to_string(n.learning_goals, ' '), e.name, n.place), n.language) as words
    from admitted p
    join vacancies.vacancies v on v.id = p.id
    join vacancies.versions n on n.vacancy_id = v.id and n.number = v.published_version
    join employer e on e.id = v.employer_id
    where p.visible_until > $1
  )`;

const columns = [
  'vacancy_id',
  'employer_id',
  'programme_ids',
  'admissions',
  'visible_until',
  'published_at',
  'title',
  'employer_name',
  'sector',
  'type',
  'language',
  'place_id',
  'place',
  'remote_days',
  'days_per_week',
  'hours_per_week',
  'allowance',
  'travel_costs',
  'supervision_hours',
  'admission_test',
  'adjustments',
  'starts_on',
  'start_flexible',
  'places_left',
  'promise_kinds',
  'words',
];
const others = columns.filter((column) => column !== 'vacancy_id');

/**
 * Makes the rows in scope what they should be now. The caller holds the employer lock: exclusive for a whole employer,
 * shared together with the vacancy's row for one vacancy; so what is read here cannot change before the commit.
 */
export async function writeSearchRows(
  tx: Tx,
  scope: SearchScope,
  employers: readonly ShownEmployer[],
  admits: readonly Admits[],
  now: Date,
): Promise<void> {
  const one = scope.vacancyId !== undefined;
  const scopeValue = scope.vacancyId ?? scope.employerIds;
  if (admits.length === 0) {
    const whose = one ? 'vacancy_id = $1' : 'employer_id = any($1::uuid[])';
    await tx.query(`delete from vacancies.search where ${whose}`, [scopeValue]);
    return;
  }
  const [inScope, whose] = one
    ? ['v.id = $12::uuid', 's.vacancy_id = $12::uuid']
    : ['v.employer_id = any($12::uuid[])', 's.employer_id = any($12::uuid[])'];
  await tx.query(
    `${visible(inScope)}, gone as (
       delete from vacancies.search s
       where ${whose} and not exists (select 1 from wanted w where w.vacancy_id = s.vacancy_id)
     )
     insert into vacancies.search (${columns.join(', ')})
     select ${columns.join(', ')} from wanted
     on conflict (vacancy_id) do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [
      now,
      admits.map((admission) => admission.employerId),
      admits.map((admission) => admission.programmeId),
      admits.map((admission) => admission.visibleUntil),
      admits.map((admission) => admission.checkedOn),
      admits.map((admission) => admission.conditional),
      admits.map((admission) => admission.mostPlacements),
      employers.map((employer) => employer.id),
      employers.map((employer) => employer.name),
      employers.map((employer) => employer.sector),
      employers.map((employer) => employer.promiseKinds.join(' ')),
      scopeValue,
    ],
  );
}
