// Set-based statements that invent employers and vacancies: everything follows from the row number, so twice the same is made.

/** A number from 0 to 1 that belongs to row `n` and a purpose. */
export const chance = (purpose: number, n = 'n'): string =>
  `((hashint8extended(${n}::bigint, ${purpose}) & 2147483647)::float8 / 2147483648)`;

const pick = (array: string, purpose: number, n = 'n'): string =>
  `(${array})[1 + floor(${chance(purpose, n)} * cardinality(${array}))::int]`;

/** An id that is the same each time: a digest in the form of a UUID (version 8), or the API would call it nobody's. */
export const idFrom = (text: string): string =>
  `overlay(overlay(md5(${text}) placing '8' from 13) placing 'a' from 17)::uuid`;

const idOf = (kind: string, n = 'n'): string => idFrom(`'scale-${kind}-' || ${n}`);

/** A place for row `n`, the larger ones more often, from a JSON array in a parameter. */
const placeFor = (purpose: number, places: string): string => `(
  select (place ->> 'id')::int as id, place ->> 'name' as name
  from (select ${places}::jsonb -> floor(power(${chance(purpose)}, 2) * jsonb_array_length(${places}::jsonb))::int
    as place) as picked)`;

/** $1 first and $2 last row, $3 moment, $4 author, $5 sectors, $6 places. */
export const employers = `
  insert into employers.employers (id, origin, name, statutory_name, subject_type, sector, place, place_id, proof_note,
    state, contact_verified_at, contact_verified_by, registered_by, registered_at)
  select ${idOf('employer')}, 'unregistered', 'Organisatie ' || n, 'Organisatie ' || n || ' B.V.', 'legal_person',
    ${pick('$5::text[]', 1)}, p.name, p.id, 'schaal', 'verified', $3, $4, $4, $3
  from generate_series($1::int, $2::int) n
  cross join lateral ${placeFor(2, '$6')} p
  on conflict do nothing`;

export const trust = `
  insert into standing.trust (employer_id)
  select ${idOf('employer')} from generate_series($1::int, $2::int) n on conflict do nothing`;

export const screenings = `
  insert into screening.screenings (id, employer_id, template_id, programme_ids, state, created_by, created_at,
    submitted_at, submitted_by, verified_at, verified_by)
  select ${idOf('screening')}, ${idOf('employer')}, $4, $5::uuid[], 'verified', $6, $3, $3, $6, $3, $6
  from generate_series($1::int, $2::int) n on conflict do nothing`;

/** Two promises in three are made by each employer. */
export const promises = `
  insert into screening.promises (id, employer_id, screening_id, item_key, kind, value, wording_nl, wording_en, made_at)
  select ${idFrom(`'scale-promise-' || n || i.key`)}, ${idOf('employer')}, ${idOf('screening')}, i.key, i.promise_kind,
    case i.promise_kind when 'supervision_hours' then '2' else 'true' end::jsonb, i.fact_nl, i.fact_en, $3
  from generate_series($1::int, $2::int) n
  join screening.template_items i on i.template_id = $4
    and i.promise_kind in ('supervision_hours', 'no_overtime', 'confidential_adviser', 'school_time')
  where ${chance(3, '(n * 40 + i.number)')} < 0.67
  on conflict do nothing`;

/** Three programmes for each employer; one admission in twelve has ended, one in twenty has a condition open. */
export const admissions = `
  insert into standing.admissions (id, employer_id, programme_id, screening_id, outcome, reason, proposal, seen,
    decided_by, decided_at, valid_from, valid_until, max_running_placements)
  select ${idFrom(`'scale-admission-' || n || '-' || k`)}, ${idOf('employer')}, p.id, ${idOf('screening')},
    case when ${chance(5)} < 0.05 then 'admitted_with_conditions' else 'admitted' end, 'schaal', '{}', '{}', $5,
    decided.at, (decided.at at time zone 'Europe/Amsterdam')::date,
    ((decided.at at time zone 'Europe/Amsterdam')::date + interval '24 months')::date,
    case when ${chance(5)} < 0.05 then 2 end
  from generate_series($1::int, $2::int) n
  cross join generate_series(0, 2) k
  cross join lateral (select ($4::uuid[])[1 + (n + k * 3) % cardinality($4::uuid[])] as id) p
  cross join lateral (select $3::timestamptz - make_interval(
    days => case when ${chance(4)} < 0.08 then 900 else 10 + floor(${chance(6)} * 600)::int end) as at) decided
  on conflict do nothing`;

export const conditions = `
  insert into standing.conditions (id, admission_id, wording, owner_name, due_on)
  select ${idFrom(`'scale-condition-' || a.id`)}, a.id, 'schaal', 'schaal', ($3::timestamptz)::date + 45
  from generate_series($1::int, $2::int) n
  join standing.admissions a on a.employer_id = ${idOf('employer')} and a.outcome = 'admitted_with_conditions'
    and a.superseded_at is null
  on conflict do nothing`;

/** One employer in a hundred is suspended now. */
export const measures = `
  insert into standing.measures (id, employer_id, kind, scope, ground, reason, decided_by, decided_at, starts_at, ends_at)
  select ${idOf('measure')}, ${idOf('employer')}, 'suspension', 'institution', 'safety', 'schaal', $4, $3, $3,
    $3::timestamptz + interval '28 days'
  from generate_series($1::int, $2::int) n where ${chance(7)} < 0.01
  on conflict do nothing`;

/** Shares of the states: what is open and published makes 18 in 100 visible, most of the rest is history. */
const state = `case when ${chance(20)} < 0.20 then 'published' when ${chance(20)} < 0.22 then 'draft'
  when ${chance(20)} < 0.24 then 'submitted' when ${chance(20)} < 0.25 then 'paused'
  when ${chance(20)} < 0.55 then 'published' else 'closed' end`;
const open = `${chance(20)} < 0.25`;

/** $1 first and $2 last row, $3 moment, $4 number of employers, $5 author. */
export const vacancies = `
  insert into vacancies.vacancies (id, employer_id, state, pause_reason, closed_reason, closed_by, closed_at,
    published_version, published_at, created_by, created_at, changed_by, changed_at)
  select ${idOf('vacancy')}, ${idOf('employer', '(n % $4::int)')}, s.state,
    case s.state when 'paused' then 'by_employer' end, case s.state when 'closed' then 'filled' end,
    case s.state when 'closed' then $5::uuid end, case s.state when 'closed' then m.at end,
    case when s.state in ('published', 'paused', 'closed') then 1 end,
    case when s.state in ('published', 'paused', 'closed') then m.at end, $5, m.at, $5, m.at
  from generate_series($1::int, $2::int) n
  cross join lateral (select ${state} as state) s
  cross join lateral (select date_trunc('milliseconds', $3::timestamptz - make_interval(
    secs => 3600 + floor(${chance(21)} * 86400 * case when ${open} then 120 else 900 end))) as at) m
  on conflict do nothing`;

/** A text of the vacancy's language, from the vocabulary in $7; a power above 1 picks the first ones more often. */
const text = (kind: string, purpose: number, row: string, power = 1): string =>
  `($7::jsonb #>> array[l.language, '${kind}', (floor(power(${chance(purpose, row)}, ${power}) * l.${kind}))::int::text])`;

/** $1 first and $2 last row, $3 moment, $4 number of employers, $5 author, $6 programme ids, $7 vocabulary, $8 places. */
export const versions = `
  insert into vacancies.versions (vacancy_id, number, state, title, body, tasks, learning_goals, type, programme_ids,
    place_id, place, remote_days, days_per_week, hours_per_week, starts_on, start_flexible, weeks, places, allowance,
    travel_costs, supervisor_name, supervisor_position, supervision_hours, admission_test, admission_test_reason,
    language, adjustments, closes_on, written_by, changed_at, submitted_at, submitted_by, reviewed_at, reviewed_by, seen)
  select v.id, 1, case when v.state in ('draft', 'submitted') then v.state else 'approved' end,
    title.text, body.text, task.list, task.list[1:2],
    case when ${chance(30)} < 0.6 then 'work_internship' when ${chance(30)} < 0.9 then 'graduation_internship'
      else 'orientation_internship' end,
    case when ${chance(31)} < 0.3 then array[own.first, own.second] else array[own.first] end,
    p.id, p.name, floor(${chance(32)} * 3)::int, d.days, d.days * 8,
    (date_trunc('month', $3::timestamptz) + make_interval(months => 2 + floor(${chance(33)} * 10)::int))::date,
    ${chance(34)} < 0.2, 20, 1 + floor(power(${chance(35)}, 3) * 4)::int,
    case when ${chance(36)} < 0.1 then 0 else 250 + floor(${chance(37)} * 10)::int * 50 end, ${chance(38)} < 0.7,
    'Begeleider', 'medewerker (hbo)', 1 + floor(${chance(39)} * 3)::int * 0.5,
    case when ${chance(40)} < 0.15 then 'Een gesprek met een opdracht' else '' end, '', l.language,
    case when ${chance(41)} < 0.3 then 'In overleg' else '' end,
    case when ${open} then ($3::timestamptz)::date + 20 + floor(${chance(42)} * 100)::int
      else ($3::timestamptz)::date - 1 - floor(${chance(42)} * 500)::int end,
    $5, v.changed_at, case when v.state <> 'draft' then v.changed_at end, case when v.state <> 'draft' then $5::uuid end,
    case when v.state not in ('draft', 'submitted') then v.changed_at end,
    case when v.state not in ('draft', 'submitted') then $5::uuid end,
    case when v.state not in ('draft', 'submitted') then '{}'::jsonb end
  from generate_series($1::int, $2::int) n
  join vacancies.vacancies v on v.id = ${idOf('vacancy')}
  cross join lateral ${placeFor(43, '$8')} p
  join (select language, jsonb_array_length(words -> 'titles') as titles,
      jsonb_array_length(words -> 'sentences') as sentences, jsonb_array_length(words -> 'tasks') as tasks,
      jsonb_array_length(words -> 'compounds') as compounds
    from jsonb_each($7::jsonb) as v (language, words)) l
    on l.language = case when ${chance(44)} < 0.7 then 'nl' else 'en' end
  cross join lateral (select 1 + floor(${chance(45)} * 5)::int as days) d
  cross join lateral (select ($6::uuid[])[1 + (n % $4::int) % cardinality($6::uuid[])] as first,
    ($6::uuid[])[1 + ((n % $4::int) + 3) % cardinality($6::uuid[])] as second) own
  cross join lateral (select ${text('titles', 50, 'n')} as text) title
  cross join lateral (
    select string_agg(${text('sentences', 51, 'row')}, ' ')
      || ' ' || string_agg(${text('compounds', 52, 'row', 4)}, ' ') filter (where row % 4 = 0) as text
    from generate_series(n::bigint * 64, n::bigint * 64 + 8 + floor(${chance(53)} * 8)::int) row) body
  cross join lateral (select array_agg(${text('tasks', 54, 'row')}) as list
    from generate_series(n::bigint * 64, n::bigint * 64 + 3) row) task
  on conflict do nothing`;

/** Which programme admits these employers now, as standing() says: $1 employer ids, $2 moment. */
export const admits = `
  select a.employer_id as "employerId", a.programme_id as "programmeId",
    (least(a.valid_until, c.due_on) + 1)::timestamp at time zone 'Europe/Amsterdam' as "visibleUntil",
    (a.decided_at at time zone 'Europe/Amsterdam')::date as "checkedOn", c.due_on is not null as conditional,
    case when c.due_on is not null then a.max_running_placements end as "mostPlacements"
  from standing.admissions a
  left join lateral (select min(c.due_on) as due_on from standing.conditions c
    where c.admission_id = a.id and c.state = 'open') c on true
  where a.employer_id = any($1::uuid[]) and a.superseded_at is null and a.outcome <> 'rejected'
    and not exists (select 1 from standing.measures m
      where m.employer_id = a.employer_id and m.lifted_at is null and m.ends_at > $2)
    and least(a.valid_until, c.due_on) >= ($2::timestamptz at time zone 'Europe/Amsterdam')::date`;

export const shown = `
  select e.id, e.name, e.sector, coalesce(array_agg(p.kind order by p.kind) filter (where p.kind is not null), '{}')
    as "promiseKinds"
  from employers.employers e
  left join screening.promises p on p.employer_id = e.id and p.superseded_at is null
  where e.id = any($1::uuid[]) group by e.id`;

export const employerIds = `select ${idOf('employer')} as id from generate_series($1::int, $2::int) n`;
