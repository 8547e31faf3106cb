// One employer to whom everything happened: the timeline has a line of each kind, in words, in both languages.
import { Sentences, languages } from '../../kernel/i18n/sentences';
import { newId, type Id } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { TimelinePresenter } from './http/timeline-presenter';
import { Timeline, type TimelineRow } from './queries/timeline';
import { timelineKinds } from './rules/timeline-kinds';

describe('the timeline of everything', () => {
  let test: TestApp;
  let employer: TestEmployer;
  let coordinator: SignedIn;
  let rows: TimelineRow[];
  beforeAll(async () => {
    test = await startTestApp();
    employer = await anEmployer(test, { verified: false });
    const programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    await live(programme.id);
    await judgeProof(employer.id, 'accepted');
    ({ items: rows } = await test.get(Timeline).page(employer.id, undefined, 200));
  });
  afterAll(() => test.close());

  it('has a line of each kind', async () => {
    const refused = await anEmployer(test);
    await judgeProof(refused.id, 'not_accepted');
    const others = await test.get(Timeline).page(refused.id, undefined, 200);
    const kinds = [...rows, ...others.items].map((row) => row.kind);
    expect([...new Set(kinds)].sort()).toEqual([...timelineKinds].sort());
  });

  it('says each in both languages, with nothing left to fill in', () => {
    const presenter = test.get(TimelinePresenter);
    for (const language of languages) {
      for (const row of rows) {
        const { sentence, by } = presenter.line(language, row);
        expect(sentence).not.toMatch(/\{\{|insights\.|employers\.|undefined|null|\[object/);
        expect(by.roleLabel).not.toContain('insights.');
      }
    }
    expect(
      presenter.line(
        'nl',
        rows.find((row) => row.kind === 'suspended')!,
      ),
    ).toMatchObject({
      sentence: expect.stringMatching(
        /^Voorlopig opgeschort voor Opleiding T\w+, tot en met dinsdag 22 december 2026\. Grond: veiligheid$/,
      ),
      detail: 'Melding over veiligheid',
      sign: 'measure',
      by: { name: coordinator.name, role: 'coordinator', roleLabel: 'coördinator' },
    });
  });

  it('has every kind in the catalogue, and no sentence without a kind', () => {
    const sentences = test.get(Sentences);
    for (const language of languages)
      for (const kind of timelineKinds)
        expect([
          kind,
          ['', '_other'].some((form) =>
            sentences.has(language, 'labels', `insights.timeline.${kind}${form}`),
          ),
        ]).toEqual([kind, true]);
  });

  it('reads the same page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await test.get(Timeline).page(employer.id, cursor, 7);
      seen.push(...page.items.map((row) => `${row.kind} ${row.id} ${row.exactly}`));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(rows.map((row) => `${row.kind} ${row.id} ${row.exactly}`));
  });

  /** Rows as the areas store them; the areas' own specs show that they do. */
  async function live(programmeId: Id): Promise<void> {
    const { id, owner } = employer;
    const at = test.clock.now();
    const hour = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
    const by = coordinator.accountId;
    const guest = await signIn(test, { role: 'employer' });
    const earlier = await anEmployer(test);
    const [screeningId, templateId, first, second] = [newId(), newId(), newId(), newId()];
    const fact = (key: string, source: string, when: Date, who: Id) =>
      [
        `insert into employers.facts (id, employer_id, key, value, source, seen_on, recorded_at, recorded_by)
         values ($1, $2, $3, 'x', $4, '2026-11-24', $5, $6)`,
        [newId(), id, key, source, when, who],
      ] as const;
    const admission = (outcome: string, adopted: Id | null, until: string | null, key: Id) =>
      [
        `insert into standing.admissions (id, employer_id, programme_id, screening_id, outcome, reason, proposal, seen,
           adopted_from, decided_by, decided_at, valid_from, valid_until, superseded_at)
         values ($1, $2, $3, $4, $5, 'Reden', '{}', '{}', $6, $7, $8, '2024-01-01', $9, $10)`,
        [
          key,
          id,
          programmeId,
          screeningId,
          outcome,
          adopted,
          by,
          hour(1),
          until,
          key === first ? null : hour(2),
        ],
      ] as const;
    const condition = (state: string, due: string) =>
      [
        `insert into standing.conditions (id, admission_id, wording, owner_name, due_on, state, settled_at, settled_by, settled_note)
         values ($1, $2, 'Rooster vooraf', 'x', $3, $4, $5, $6, $7)`,
        [
          newId(),
          first,
          due,
          state,
          state === 'open' ? null : hour(3),
          state === 'open' ? null : by,
          state === 'open' ? null : 'Gezien',
        ],
      ] as const;
    const measure = (key: Id, starts: Date, renews: Id | null, lifted: Date | null) =>
      [
        `insert into standing.measures (id, employer_id, kind, scope, programme_id, ground, reason, decided_by, decided_at,
           starts_at, ends_at, renews, lifted_at, lifted_by, lift_reason)
         values ($1, $2, 'suspension', 'programme', $3, 'safety', 'Melding over veiligheid', $4, $5, $5, $6, $7, $8, $9, $10)`,
        [
          key,
          id,
          programmeId,
          by,
          starts,
          key === first
            ? new Date('2026-12-22T23:00:00Z')
            : new Date(starts.getTime() + 20 * 86_400_000),
          renews,
          lifted,
          lifted ? by : null,
          lifted ? 'Opgelost' : null,
        ],
      ] as const;
    const statements: readonly (readonly [string, readonly unknown[]])[] = [
      fact('website', 'employer', hour(1), owner.accountId),
      fact('phone', 'employer', hour(1), owner.accountId),
      fact('contact', 'employer', hour(2), owner.accountId),
      fact('contact', 'coordinator', hour(3), by),
      [
        `insert into employers.members (employer_id, account_id, level, joined_at, left_at) values ($1, $2, 'member', $3, $4)`,
        [id, guest.accountId, hour(1), hour(4)],
      ],
      ...(['granted', 'refused'] as const).map(
        (state) =>
          [
            `insert into employers.access_requests (id, employer_id, account_id, state, due_on, created_at, answered_by,
               answered_at, answer_reason) values ($1, $2, $3, $4, '2026-12-01', $5, $6, $7, 'Reden')`,
            [newId(), id, guest.accountId, state, hour(1), owner.accountId, hour(2)],
          ] as const,
      ),
      [
        `insert into employers.notes (id, employer_id, text, written_by, written_at) values ($1, $2, 'Gebeld', $3, $4)`,
        [newId(), id, by, hour(1)],
      ],
      [
        `insert into screening.templates (id, programme_id, number, title_nl, title_en, created_at) values ($1, $2, 1, 'x', 'x', $3)`,
        [templateId, programmeId, at],
      ],
      [
        `insert into screening.screenings (id, employer_id, template_id, state, created_by, created_at, submitted_at,
           submitted_by, taken_by, taken_at, verified_at, verified_by)
         values ($1, $2, $3, 'verified', $4, $5, $5, $4, $6, $5, $5, $6)`,
        [screeningId, id, templateId, owner.accountId, at, by],
      ],
      ...[1, 2].map(
        (number) =>
          [
            `insert into screening.submissions (screening_id, number, answers, submitted_by, submitted_at) values ($1, $2, '{}', $3, $4)`,
            [screeningId, number, owner.accountId, hour(number)],
          ] as const,
      ),
      [
        `insert into screening.remarks (id, screening_id, item_key, text, made_by, made_at, sent_at) values ($1, $2, 'rie', 'x', $3, $4, $4)`,
        [newId(), screeningId, by, at],
      ],
      admission('admitted', null, '2026-01-01', first),
      admission('admitted_with_conditions', null, '2027-01-01', newId()),
      admission('rejected', null, null, newId()),
      admission('admitted', first, '2027-01-01', newId()),
      condition('fulfilled', '2026-12-01'),
      condition('withdrawn', '2026-12-01'),
      condition('open', '2026-11-01'),
      measure(first, at, null, hour(5)),
      measure(second, new Date(at.getTime() - 60 * 86_400_000), null, null),
      measure(newId(), new Date(at.getTime() - 40 * 86_400_000), second, null),
      [
        `insert into standing.notices (id, measure_id, employer_id, subject, body, language, sent_at, opened_at, opened_by)
         values ($1, $2, $3, 'Bericht', 'x', 'nl', $4, $4, $5)`,
        [newId(), first, id, at, owner.accountId],
      ],
      [
        `insert into standing.re_entry_hits (id, employer_id, earlier_employer_id, features, touches_measure, found_at,
           judgement, judged_by, judged_at, reason, seconded_by, seconded_at, second_reason)
         values ($1, $2, $3, '[{"kind": "phone"}]', true, $4, 'successor', $5, $4, 'Zelfde mensen', $6, $4, 'Eens')`,
        [newId(), id, earlier.id, at, by, owner.accountId],
      ],
    ];
    await test.database.transaction(async (tx) => {
      for (const [sql, parameters] of statements) await tx.query(sql, parameters);
      await vacancies(tx, programmeId);
    });
  }

  async function judgeProof(id: Id, judgement: string): Promise<void> {
    await test.database.transaction((tx) =>
      tx.query(
        `update employers.employers set proof_note = 'x', proof_judgement = $2, proof_reason = 'Reden',
           proof_judged_by = $3, proof_judged_at = $4 where id = $1`,
        [id, judgement, coordinator.accountId, test.clock.now()],
      ),
    );
  }

  async function vacancies(
    tx: { query(sql: string, parameters: readonly unknown[]): Promise<unknown> },
    programmeId: Id,
  ): Promise<void> {
    const at = test.clock.now();
    const by = coordinator.accountId;
    const owner = employer.owner.accountId;
    for (const [state, version] of [
      ['closed', 'approved'],
      ['returned', 'returned'],
    ] as const) {
      const vacancyId = newId();
      const closed = state === 'closed';
      await tx.query(
        `insert into vacancies.vacancies (id, employer_id, state, closed_reason, closed_by, closed_at, created_by,
           created_at, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $7, $8)`,
        [
          vacancyId,
          employer.id,
          state,
          closed ? 'filled' : null,
          closed ? owner : null,
          closed ? at : null,
          owner,
          at,
        ],
      );
      await tx.query(
        `insert into vacancies.versions (vacancy_id, number, state, title, body, type, programme_ids, place, days_per_week,
           hours_per_week, starts_on, weeks, allowance, travel_costs, supervision_hours, closes_on, written_by, changed_at,
           submitted_at, submitted_by, reviewed_at, reviewed_by, review_reason, seen)
         values ($1, 1, $2, 'Meewerkstage', 'Tekst', 'work_internship', array[$3::uuid], 'Utrecht', 4, 32, '2027-02-01', 20,
           500, true, 2, '2026-12-31', $4, $5, $5, $4, $5, $6, 'Reden', '{}')`,
        [vacancyId, version, programmeId, owner, at, by],
      );
    }
  }
});
