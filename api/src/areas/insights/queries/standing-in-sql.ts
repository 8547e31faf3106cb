// The rule of `standing()` once more, in SQL, so that a list of employers can be filtered by it where the rows are.
// A spec holds the two together over random histories; the pure rule in the standing area is the one that counts.

/**
 * The standing of employer `e.id` for programme `programme`, both expressions in SQL.
 * `now` and `today` are the parameters that hold them.
 */
export const standingInSql = (programme: string, now: string, today: string): string => `(
  select case
    when t.closed_at is not null then 'closed'
    when ${measureHolds('exclusion', programme, now)} then 'excluded'
    when ${measureHolds('suspension', programme, now)} then 'suspended'
    when a.outcome <> 'rejected' and a.valid_from <= ${today}::date
      and (a.valid_until is null or a.valid_until >= ${today}::date) then
        case
          when conditions.overdue > 0 then 'lapsed'
          when conditions.open > 0 then 'admitted_with_conditions'
          else 'admitted'
        end
    when ${programme} = any(t.screening_for) then 'in_screening'
    when a.id is null then 'unscreened'
    when a.outcome = 'rejected' then 'rejected'
    else 'lapsed'
  end
  from (select 1) as one
  left join standing.trust t on t.employer_id = e.id
  left join standing.admissions a
    on a.employer_id = e.id and a.programme_id = ${programme} and a.superseded_at is null
  left join lateral (
    select count(*) as open, count(*) filter (where c.due_on < ${today}::date) as overdue
    from standing.conditions c where c.admission_id = a.id and c.state = 'open'
  ) conditions on true
)`;

const measureHolds = (kind: string, programme: string, now: string): string => `exists (
  select 1 from standing.measures m where m.employer_id = e.id and m.kind = '${kind}'
    and (m.programme_id is null or m.programme_id = ${programme}) and m.lifted_at is null
    and m.starts_at <= ${now}::timestamptz and m.ends_at > ${now}::timestamptz)`;
