// The statement behind the timeline of an employer: what each area stored, as lines of one shape.
// $1 the employer, $2 now, $3 today. Columns: kind, id, at, by_id, detail (free text), params, touches_measure.

const line = (columns: string, rest: string): string => `select ${columns} ${rest}`;

const fromEmployers = [
  line(
    `'registered' as kind, e.id, e.registered_at as at, e.registered_by as by_id, null::text as detail,
     jsonb_build_object('origin', e.origin) as params, false as touches_measure`,
    'from employers.employers e where e.id = $1',
  ),
  line(
    `'email_confirmed', a.id, a.email_confirmed_at, a.id, null, '{}'::jsonb, false`,
    `from employers.employers e join identity.accounts a on a.id = e.registered_by
     where e.id = $1 and a.email_confirmed_at is not null`,
  ),
  line(
    `'contact_verified', f.id, f.recorded_at, f.recorded_by, f.value, '{}', false`,
    `from employers.facts f where f.employer_id = $1 and f.key = 'contact' and f.source = 'coordinator'`,
  ),
  line(
    `'proof_' || e.proof_judgement, e.id, e.proof_judged_at, e.proof_judged_by, e.proof_reason, '{}', false`,
    'from employers.employers e where e.id = $1 and e.proof_judgement is not null',
  ),
  line(
    `'details_changed', min(f.id::text)::uuid, f.recorded_at, f.recorded_by, null,
     jsonb_build_object('facts', jsonb_agg(distinct f.key)), false`,
    `from employers.facts f join employers.employers e on e.id = f.employer_id
     where f.employer_id = $1 and f.source = 'employer' and f.key <> 'contact'
       and f.recorded_at > e.registered_at
     group by f.recorded_at, f.recorded_by`,
  ),
  line(
    `'contact_changed', f.id, f.recorded_at, f.recorded_by, f.value, '{}', false`,
    `from employers.facts f join employers.employers e on e.id = f.employer_id
     where f.employer_id = $1 and f.source = 'employer' and f.key = 'contact'
       and f.recorded_at > e.registered_at`,
  ),
  line(
    `'member_joined', m.account_id, m.joined_at, m.account_id, null, jsonb_build_object('level', m.level), false`,
    `from employers.members m join employers.employers e on e.id = m.employer_id
     where m.employer_id = $1 and m.joined_at > e.registered_at`,
  ),
  line(
    `'member_left', m.account_id, m.left_at, m.account_id, null, '{}', false`,
    'from employers.members m where m.employer_id = $1 and m.left_at is not null',
  ),
  line(
    `'access_requested', r.id, r.created_at, r.account_id, null, '{}', false`,
    'from employers.access_requests r where r.employer_id = $1',
  ),
  line(
    `'access_' || r.state, r.id, r.answered_at, r.answered_by, r.answer_reason,
     jsonb_build_object('name', a.name), false`,
    `from employers.access_requests r join identity.accounts a on a.id = r.account_id
     where r.employer_id = $1 and r.state in ('granted', 'refused')`,
  ),
  line(
    `'note', n.id, n.written_at, n.written_by, n.text, '{}', false`,
    'from employers.notes n where n.employer_id = $1',
  ),
];

const fromScreening = [
  line(
    `'screening_started', s.id, s.created_at, s.created_by, null, '{}', false`,
    'from screening.screenings s where s.employer_id = $1',
  ),
  line(
    `case when u.number = 1 then 'screening_submitted' else 'screening_resubmitted' end, s.id, u.submitted_at,
     u.submitted_by, null, '{}', false`,
    `from screening.screenings s join screening.submissions u on u.screening_id = s.id
     where s.employer_id = $1`,
  ),
  line(
    `'screening_taken', s.id, s.taken_at, s.taken_by, null, '{}', false`,
    'from screening.screenings s where s.employer_id = $1 and s.taken_at is not null',
  ),
  line(
    `'screening_returned', s.id, r.sent_at, (min(r.made_by::text))::uuid, null,
     jsonb_build_object('count', count(*)), false`,
    `from screening.screenings s join screening.remarks r on r.screening_id = s.id
     where s.employer_id = $1 and r.sent_at is not null group by s.id, r.sent_at`,
  ),
  line(
    `'screening_verified', s.id, s.verified_at, s.verified_by, null, '{}', false`,
    'from screening.screenings s where s.employer_id = $1 and s.verified_at is not null',
  ),
];

const programme = `jsonb_build_object('nl', p.name_nl, 'en', p.name_en)`;

const fromStanding = [
  line(
    `case when a.adopted_from is not null then 'admission_adopted' else a.outcome end, a.id, a.decided_at,
     a.decided_by, a.reason, jsonb_build_object('programme', ${programme}, 'until', a.valid_until), false`,
    `from standing.admissions a join institution.programmes p on p.id = a.programme_id
     where a.employer_id = $1`,
  ),
  line(
    `'admission_ended', a.id, (a.valid_until + 1)::timestamp at time zone 'Europe/Amsterdam', null::uuid, null,
     jsonb_build_object('programme', ${programme}), false`,
    `from standing.admissions a join institution.programmes p on p.id = a.programme_id
     where a.employer_id = $1 and a.valid_until < $3::date and a.superseded_at is null`,
  ),
  line(
    `'condition_' || c.state, c.id, c.settled_at, c.settled_by, c.settled_note,
     jsonb_build_object('programme', ${programme}, 'wording', c.wording), false`,
    `from standing.conditions c join standing.admissions a on a.id = c.admission_id
     join institution.programmes p on p.id = a.programme_id
     where a.employer_id = $1 and c.state <> 'open'`,
  ),
  line(
    `'condition_overdue', c.id, (c.due_on + 1)::timestamp at time zone 'Europe/Amsterdam', null::uuid, null,
     jsonb_build_object('programme', ${programme}, 'wording', c.wording), false`,
    `from standing.conditions c join standing.admissions a on a.id = c.admission_id
     join institution.programmes p on p.id = a.programme_id
     where a.employer_id = $1 and c.state = 'open' and c.due_on < $3::date and a.superseded_at is null`,
  ),
  line(
    `case when m.renews is null then 'suspended' else 'suspension_renewed' end, m.id, m.decided_at, m.decided_by,
     m.reason, jsonb_build_object('programme', case when p.id is not null then ${programme} end,
       'ground', m.ground, 'until', ((m.ends_at - interval '1 second') at time zone 'Europe/Amsterdam')::date), true`,
    `from standing.measures m left join institution.programmes p on p.id = m.programme_id
     where m.employer_id = $1 and m.kind = 'suspension'`,
  ),
  line(
    `'suspension_lifted', m.id, m.lifted_at, m.lifted_by, m.lift_reason, '{}', false`,
    `from standing.measures m where m.employer_id = $1 and m.kind = 'suspension' and m.lifted_at is not null`,
  ),
  line(
    `'suspension_ended', m.id, m.ends_at, null::uuid, null, '{}', false`,
    `from standing.measures m
     where m.employer_id = $1 and m.kind = 'suspension' and m.lifted_at is null and m.ends_at <= $2
       and not exists (select 1 from standing.measures later where later.renews = m.id)`,
  ),
  line(
    `'notice_opened', n.id, n.opened_at, n.opened_by, n.subject, '{}', false`,
    'from standing.notices n where n.employer_id = $1 and n.opened_at is not null',
  ),
  line(
    `'hit_found', h.id, h.found_at, null::uuid, null, jsonb_build_object('earlier', earlier.name,
       'count', jsonb_array_length(h.features)), h.touches_measure`,
    `from standing.re_entry_hits h join employers.employers earlier on earlier.id = h.earlier_employer_id
     where h.employer_id = $1`,
  ),
  line(
    `'hit_judged', h.id, h.judged_at, h.judged_by, h.reason,
     jsonb_build_object('earlier', earlier.name, 'judgement', h.judgement), false`,
    `from standing.re_entry_hits h join employers.employers earlier on earlier.id = h.earlier_employer_id
     where h.employer_id = $1 and h.judged_at is not null`,
  ),
  line(
    `'hit_seconded', h.id, h.seconded_at, h.seconded_by, h.second_reason,
     jsonb_build_object('earlier', earlier.name), false`,
    `from standing.re_entry_hits h join employers.employers earlier on earlier.id = h.earlier_employer_id
     where h.employer_id = $1 and h.seconded_at is not null`,
  ),
];

const fromVacancies = [
  line(
    `'vacancy_submitted', v.id, n.submitted_at, n.submitted_by, null,
     jsonb_build_object('title', n.title, 'number', n.number), false`,
    `from vacancies.vacancies v join vacancies.versions n on n.vacancy_id = v.id
     where v.employer_id = $1 and n.submitted_at is not null`,
  ),
  line(
    `case when n.state = 'returned' then 'vacancy_returned' else 'vacancy_published' end, v.id, n.reviewed_at,
     n.reviewed_by, case when n.state = 'returned' then n.review_reason end,
     jsonb_build_object('title', n.title, 'number', n.number), false`,
    `from vacancies.vacancies v join vacancies.versions n on n.vacancy_id = v.id
     where v.employer_id = $1 and n.state in ('returned', 'approved', 'superseded')`,
  ),
  line(
    `'vacancy_closed', v.id, v.closed_at, v.closed_by, v.closed_note,
     jsonb_build_object('title', coalesce(n.title, ''), 'reason', v.closed_reason), false`,
    `from vacancies.vacancies v
     left join lateral (select title from vacancies.versions where vacancy_id = v.id
       order by number desc limit 1) n on true
     where v.employer_id = $1 and v.closed_at is not null`,
  ),
];

export const timelineUnion = [
  ...fromEmployers,
  ...fromScreening,
  ...fromStanding,
  ...fromVacancies,
].join('\nunion all\n');
