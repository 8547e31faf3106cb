// The way of a vacancy through the API: written, sent in, returned, published, changed, paused and closed; and every refusal on it.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import {
  aDraft,
  aDraftVacancy,
  aPublishedVacancy,
  aSubmittedVacancy,
} from '../../testing/a-vacancy';
import { anAdmission } from '../../testing/an-admission';
import { aColleague, anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('a vacancy', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let student: SignedIn;
  let employer: TestEmployer;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    test.clock.set(testStart);
    test.mailbox.clear();
    programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    employer = await anEmployer(test);
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
    });
  });

  const draft = (overrides: object = {}) => aDraft(test, [programme.id], overrides);
  const own = (
    id: string,
    command: string,
    version: number,
    body: object = {},
    who = employer.owner,
  ) => who.post(`/api/employer/vacancies/${id}/${command}`, body).set('if-match', `"${version}"`);
  const review = (
    id: string,
    command: string,
    version: number,
    body: object = {},
    who = coordinator,
  ) => who.post(`/api/vacancies/${id}/${command}`, body).set('if-match', `"${version}"`);
  const seen = async (id: string, who = student) =>
    (await who.get(`/api/student/vacancies/${id}`)).status === 200;
  const tasks = () =>
    test.database.query<{ reason: string; state: string; due_on: string; outcome: string | null }>(
      `select reason, state, due_on, outcome from tasks.tasks where programme_id = $1 order by created_at, id`,
      [programme.id],
    );

  describe('while it is written', () => {
    it('keeps a half-finished draft, and says at each gap what to do', async () => {
      const started = await employer.owner.post('/api/employer/vacancies').expect(201);
      const path = `/api/employer/vacancies/${started.body.id}`;
      const saved = await employer.owner
        .put(`${path}/draft`, { title: 'Iets met jongeren', hoursPerWeek: null }, 1)
        .expect(200);
      expect(saved.headers['etag']).toBe('"2"');
      expect(saved.body.running.content).toMatchObject({ title: 'Iets met jongeren', places: 1 });
      expect(saved.body.allowedCommands).toEqual(['save', 'submit', 'close']);
      const gaps = saved.body.missing.map((gap: { pointer: string }) => gap.pointer);
      expect(gaps).toContain('/hoursPerWeek');
      expect(gaps).not.toContain('/title');
      const refused = await own(started.body.id, 'submit', 2).expect(422);
      expect(refused.body.code).toBe('vacancies.incomplete');
      expect(refused.body.errors).toContainEqual({
        pointer: '/daysPerWeek',
        code: 'vacancies.required.daysPerWeek',
        detail: 'Vul het aantal dagen per week in, bijvoorbeeld 4.',
      });
      expect(refused.body.errors).toHaveLength(gaps.length);
    });

    it('stores nothing new when the same draft is saved again', async () => {
      const { id, version } = await aDraftVacancy(employer, draft());
      const again = await employer.owner
        .put(`/api/employer/vacancies/${id}/draft`, draft(), version)
        .expect(200);
      expect(again.body.version).toBe(version);
    });

    it('wants to know which version was seen, and refuses an older one', async () => {
      const { id, version } = await aDraftVacancy(employer, draft());
      const colleague = await aColleague(test, employer.id);
      const path = `/api/employer/vacancies/${id}/draft`;
      await colleague.put(path, draft({ title: 'Van een collega' }), version).expect(200);
      await employer.owner.put(path, draft({ title: 'Van mij' })).expect(428);
      const stale = await employer.owner
        .put(path, draft({ title: 'Van mij' }), version)
        .expect(412);
      expect(stale.body).toMatchObject({
        code: 'kernel.stale',
        currentVersion: version + 1,
        changedBy: colleague.accountId,
      });
    });

    it('points at a choice that is not there', async () => {
      const { id, version } = await aDraftVacancy(employer, draft());
      const stranger = await anEmployer(test);
      const path = `/api/employer/vacancies/${id}/draft`;
      const refused = await employer.owner
        .put(
          path,
          draft({ siteId: stranger.siteId, programmeIds: [programme.id, stranger.id] }),
          version,
        )
        .expect(422);
      expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
        '/programmeIds/1',
        '/siteId',
      ]);
      await employer.owner.put(path, draft({ placeId: 1 }), version).expect(422);
      const placed = await employer.owner
        .put(path, draft({ placeId: null, siteId: employer.siteId }), version)
        .expect(200);
      expect(placed.body.running.content).toMatchObject({ place: 'Utrecht', placeId: 2745912 });
    });

    it.each([
      ['title', 'x'.repeat(121)],
      ['title', 'met nul \u0000'],
      ['hoursPerWeek', 61],
      ['hoursPerWeek', 99999999999],
      ['startsOn', '2027-02-30'],
      ['startsOn', '10000-01-01'],
      ['programmeIds', ['geen-id']],
      ['supervisionHours', 1.25],
      ['tasks', 'geen lijst'],
      ['place', 'Utrecht'],
      ['state', 'published'],
    ])('refuses a wrong form of %s and points at it', async (field, value) => {
      const { id, version } = await aDraftVacancy(employer, draft());
      const refused = await employer.owner
        .put(`/api/employer/vacancies/${id}/draft`, draft({ [field]: value }), version)
        .expect(400);
      expect(refused.body.errors[0].pointer).toContain(`/${field}`);
    });

    it('starts from an earlier one of the same employer, without its dates', async () => {
      const { id } = await aDraftVacancy(employer, draft());
      const copy = await employer.owner.post('/api/employer/vacancies', { copyOf: id }).expect(201);
      const read = await employer.owner.get(`/api/employer/vacancies/${copy.body.id}`).expect(200);
      expect(read.body.running.content).toMatchObject({
        title: 'Meewerkstage jongerenwerk in de wijk',
        startsOn: null,
        closesOn: null,
      });
      const stranger = await anEmployer(test);
      await stranger.owner.post('/api/employer/vacancies', { copyOf: id }).expect(404);
    });

    it('is the own employer’s only, and no student’s or coordinator’s while a draft', async () => {
      const { id, version } = await aDraftVacancy(employer, draft());
      const stranger = await anEmployer(test);
      const absent = await stranger.owner
        .get(`/api/employer/vacancies/${newIdLike(id)}`)
        .expect(404);
      const foreign = await stranger.owner.get(`/api/employer/vacancies/${id}`).expect(404);
      expect({ ...foreign.body, reference: '' }).toEqual({ ...absent.body, reference: '' });
      await stranger.owner.put(`/api/employer/vacancies/${id}/draft`, draft(), version).expect(404);
      for (const command of ['submit', 'withdraw', 'revise', 'pause', 'resume'])
        await own(id, command, version, {}, stranger.owner).expect(404);
      await own(id, 'close', version, { reason: 'withdrawn' }, stranger.owner).expect(404);
      await coordinator.get(`/api/vacancies/${id}/review`).expect(404);
      await student.get(`/api/employer/vacancies/${id}`).expect(404);
      await student.get(`/api/student/vacancies/${id}`).expect(404);
    });
  });

  describe('under review', () => {
    it('is on the list of each programme for 5 working days', async () => {
      await aSubmittedVacancy(employer, draft());
      expect(await tasks()).toEqual([
        { reason: 'vacancy_submitted', state: 'open', due_on: '2026-12-01', outcome: null },
      ]);
      const list = await coordinator.get('/api/vacancies').expect(200);
      expect(list.body.items).toMatchObject([
        {
          title: 'Meewerkstage jongerenwerk in de wijk',
          employerName: employer.name,
          state: 'submitted',
        },
      ]);
    });

    it('is refused when the text has contact details, each at its field', async () => {
      const { id, version } = await aDraftVacancy(
        employer,
        draft({ tasks: ['Groep begeleiden', 'Mail naar stage (at) veerhaven punt nl'] }),
      );
      const refused = await own(id, 'submit', version).expect(422);
      expect(refused.body).toMatchObject({
        code: 'vacancies.refused-by-policy',
        errors: [{ pointer: '/tasks/1', code: 'vacancies.finding.contact-details' }],
      });
      expect(refused.body.errors[0].detail).toContain('stage (at) veerhaven punt nl');
      expect(await tasks()).toEqual([]);
    });

    it('says the same while typing as at sending in', async () => {
      const { id, version } = await aDraftVacancy(
        employer,
        draft({ body: `# Kop\n\n${aDraft(test, []).body}` }),
      );
      const checks = await employer.owner.get(`/api/employer/vacancies/${id}/checks`).expect(200);
      expect(checks.body.findings).toMatchObject([
        { code: 'unsupported-markdown', pointer: '/body', severity: 'blocks' },
      ]);
      const refused = await own(id, 'submit', version).expect(422);
      expect(refused.body.errors[0].detail).toBe(checks.body.findings[0].detail);
    });

    it('shows the coordinator text, findings, standing and promises', async () => {
      const { id } = await aSubmittedVacancy(employer, draft({ admissionTest: 'Een online test' }));
      const read = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
      expect(read.body).toMatchObject({
        state: 'submitted',
        employer: { id: employer.id, name: employer.name },
        shown: { number: 1, state: 'submitted', content: { allowance: 525 } },
        against: null,
        difference: [],
        findings: [{ code: 'test-without-reason', severity: 'warns' }],
        standing: [{ programmeId: programme.id, standing: 'admitted', admits: true }],
        allowedCommands: ['publish', 'return', 'close'],
      });
      expect(read.body.body[0]).toMatchObject({ kind: 'paragraph' });
    });

    it('is decided on by coordinators of its programmes, not by others', async () => {
      const { id, version } = await aSubmittedVacancy(employer, draft());
      const elsewhere = await aProgramme(test);
      const other = await signIn(test, { role: 'coordinator', scopeIds: [elsewhere.id] });
      const read = await other.get(`/api/vacancies/${id}/review`).expect(200);
      expect(read.body.allowedCommands).toEqual([]);
      await review(id, 'publish', version, {}, other).expect(404);
      await review(id, 'return', version, { reason: 'Dit mag ik niet beslissen.' }, other).expect(
        404,
      );
      await review(id, 'close', version, { reason: 'Dit mag ik niet beslissen.' }, other).expect(
        404,
      );
      await review(id, 'publish', version, {}, employer.owner).expect(404);
      expect(await seen(id)).toBe(false);
    });

    it('goes back with a reason and remarks, is mailed, improved and sent in again with the difference', async () => {
      const { id, version } = await aSubmittedVacancy(employer, draft());
      const returned = await review(id, 'return', version, {
        reason: 'Vertel meer over de begeleiding.',
        remarks: [{ field: 'supervisionHours', text: 'Is twee uur genoeg?' }],
      }).expect(200);
      expect(returned.body).toMatchObject({ state: 'returned', allowedCommands: ['close'] });
      expect(await tasks()).toMatchObject([{ state: 'done', outcome: 'returned' }]);
      await test.jobs.runWaiting();
      const mail = test.mailbox.newestTo(employer.owner.email);
      expect(mail.subject).toBe('Er is nieuws over een vacature in Stagekeur');
      expect(mail.text).toContain('Vertel meer over de begeleiding.');
      expect(mail.text).toContain(`/werkgever/vacatures/${id}`);

      const read = await employer.owner.get(`/api/employer/vacancies/${id}`).expect(200);
      expect(read.body.running).toMatchObject({
        state: 'returned',
        reviewReason: 'Vertel meer over de begeleiding.',
        remarks: [{ pointer: '/supervisionHours', text: 'Is twee uur genoeg?' }],
      });
      const saved = await employer.owner
        .put(
          `/api/employer/vacancies/${id}/draft`,
          draft({ supervisionHours: 2.5 }),
          read.body.version,
        )
        .expect(200);
      await own(id, 'submit', saved.body.version).expect(200);
      const again = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
      expect(again.body).toMatchObject({
        against: 'returned',
        difference: [{ field: 'supervisionHours', before: '2', after: '2.5', parts: null }],
      });
    });

    it('is taken back by the employer, and is a draft again', async () => {
      const { id, version } = await aSubmittedVacancy(employer, draft());
      const back = await own(id, 'withdraw', version).expect(200);
      expect(back.body).toMatchObject({ state: 'draft', running: { state: 'draft', number: 1 } });
      expect(await tasks()).toMatchObject([{ state: 'cancelled', outcome: 'withdrawn' }]);
      await review(id, 'publish', back.body.version).expect(409);
    });

    it('cannot be written on meanwhile', async () => {
      const { id, version } = await aSubmittedVacancy(employer, draft());
      const refused = await employer.owner
        .put(`/api/employer/vacancies/${id}/draft`, draft({ title: 'Anders' }), version)
        .expect(409);
      expect(refused.body.code).toBe('kernel.wrong-state');
      await own(id, 'submit', version).expect(409);
    });
  });

  describe('published', () => {
    it('is seen by students of the programme from the answer on, and its employer is mailed', async () => {
      const { id } = await aPublishedVacancy(employer, coordinator, draft());
      expect(await seen(id)).toBe(true);
      expect(await tasks()).toMatchObject([{ state: 'done', outcome: 'published' }]);
      await test.jobs.runWaiting();
      expect(test.mailbox.newestTo(employer.owner.email).text).toContain('is goedgekeurd');
      const [stored] = await test.database.query<{
        seen: { findings: []; standing: [{ standing: string }] };
      }>('select seen from vacancies.versions where vacancy_id = $1', [id]);
      expect(stored?.seen.standing[0].standing).toBe('admitted');
    });

    it('needs a reason where policy is deviated from', async () => {
      const { id, version } = await aSubmittedVacancy(
        employer,
        draft({ admissionTest: 'Een test' }),
      );
      const refused = await review(id, 'publish', version).expect(422);
      expect(refused.body).toMatchObject({
        code: 'vacancies.warnings-need-reason',
        errors: [
          { pointer: '/admissionTestReason', code: 'vacancies.finding.test-without-reason' },
        ],
      });
      await review(id, 'publish', version, { reason: 'kort' }).expect(400);
      await review(id, 'publish', version, {
        reason: 'De test is een kwartier, als gesprek.',
      }).expect(200);
    });

    it('is refused while the employer is not admitted for any of its programmes', async () => {
      const elsewhere = await aProgramme(test);
      const other = await signIn(test, { role: 'coordinator', scopeIds: [elsewhere.id] });
      const { id, version } = await aSubmittedVacancy(employer, aDraft(test, [elsewhere.id]));
      const refused = await review(id, 'publish', version, {}, other).expect(409);
      expect(refused.body.code).toBe('vacancies.not-admitted');
    });

    it('is refused while the employer is suspended', async () => {
      const { id, version } = await aSubmittedVacancy(employer, draft());
      await suspend().expect(201);
      const refused = await review(id, 'publish', version).expect(409);
      expect(refused.body.code).toBe('vacancies.not-admitted');
    });

    it('is refused when a date passed while it waited', async () => {
      const { id, version } = await aSubmittedVacancy(employer, draft());
      test.clock.advance({ days: 30 });
      const later = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
      const refused = await review(
        id,
        'publish',
        version,
        { reason: 'Toch maar doen.' },
        later,
      ).expect(422);
      expect(refused.body.errors[0].code).toBe('vacancies.finding.closing-in-past');
    });

    it('vanishes at a suspension and shows again when it is lifted', async () => {
      const { id } = await aPublishedVacancy(employer, coordinator, draft());
      const measure = (await suspend().expect(201)).body.id;
      expect(await seen(id)).toBe(false);
      await coordinator
        .post(`/api/suspensions/${measure}/lift`, { reason: 'Het onderzoek gaf geen grond.' })
        .set('if-match', '"1"')
        .expect(204);
      expect(await seen(id)).toBe(true);
    });

    it('is paused and resumed by the employer', async () => {
      const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
      const paused = await own(id, 'pause', version).expect(200);
      expect(paused.body).toMatchObject({
        state: 'paused',
        visibility: 'paused',
        pauseReason: 'by_employer',
      });
      expect(await seen(id)).toBe(false);
      await own(id, 'pause', paused.body.version).expect(409);
      const resumed = await own(id, 'resume', paused.body.version).expect(200);
      expect(resumed.body).toMatchObject({
        state: 'published',
        visibility: 'visible',
        pauseReason: null,
      });
      expect(await seen(id)).toBe(true);
    });

    it('is closed with a reason, for good', async () => {
      const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
      await own(id, 'close', version, { reason: 'by_school' }).expect(400);
      const closed = await own(id, 'close', version, { reason: 'filled' }).expect(200);
      expect(closed.body).toMatchObject({
        state: 'closed',
        closedReason: 'filled',
        allowedCommands: [],
      });
      expect(await seen(id)).toBe(false);
      await own(id, 'resume', closed.body.version).expect(409);
      await own(id, 'revise', closed.body.version).expect(409);
    });

    it('is closed by the school with a reason that the employer reads', async () => {
      const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
      await review(id, 'close', version, {}).expect(400);
      await review(id, 'close', version, { reason: 'De begeleider is vertrokken.' }).expect(200);
      expect(await seen(id)).toBe(false);
      await test.jobs.runWaiting();
      expect(test.mailbox.newestTo(employer.owner.email).text).toContain(
        'De begeleider is vertrokken.',
      );
      const read = await employer.owner.get(`/api/employer/vacancies/${id}`).expect(200);
      expect(read.body).toMatchObject({
        closedReason: 'by_school',
        closedNote: 'De begeleider is vertrokken.',
      });
    });
  });

  describe('changed', () => {
    const changed = async (overrides: object) => {
      const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
      const revised = await own(id, 'revise', version).expect(200);
      await own(id, 'revise', revised.body.version).expect(409);
      const saved = await employer.owner
        .put(`/api/employer/vacancies/${id}/draft`, draft(overrides), revised.body.version)
        .expect(200);
      return { id, draft: saved.body };
    };

    it('stays visible as it was while a better version is reviewed, which then takes its place', async () => {
      const { id, draft: saved } = await changed({
        title: 'Jongerenwerk met je eigen groep',
        allowance: 600,
      });
      const sent = await own(id, 'submit', saved.version).expect(200);
      expect(sent.body).toMatchObject({ state: 'published', visibility: 'visible', lowered: [] });
      const page = () => student.get(`/api/student/vacancies/${id}`).expect(200);
      expect((await page()).body.allowance).toBe(525);
      expect(await tasks()).toMatchObject([
        { state: 'done' },
        { reason: 'vacancy_changed', state: 'open' },
      ]);
      const read = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
      expect(read.body.against).toBe('published');
      expect(read.body.difference.map((one: { field: string }) => one.field)).toEqual([
        'title',
        'allowance',
      ]);
      await review(id, 'publish', sent.body.version).expect(200);
      expect((await page()).body).toMatchObject({
        allowance: 600,
        title: 'Jongerenwerk met je eigen groep',
      });
    });

    it('is hidden while a version that lowers a promise is reviewed', async () => {
      const { id, draft: saved } = await changed({ allowance: 400 });
      expect(saved.lowered).toEqual(['allowance']);
      expect(await seen(id)).toBe(true);
      const sent = await own(id, 'submit', saved.version).expect(200);
      expect(sent.body).toMatchObject({ state: 'paused', pauseReason: 'promise_lowered' });
      expect(sent.body.allowedCommands).not.toContain('resume');
      expect(await seen(id)).toBe(false);
      const refused = await own(id, 'resume', sent.body.version).expect(409);
      expect(refused.body.code).toBe('vacancies.promise-under-review');
      expect((await tasks()).at(-1)).toMatchObject({ reason: 'vacancy_lowered' });
      await review(id, 'publish', sent.body.version).expect(200);
      expect(await seen(id)).toBe(true);
    });

    it('shows again when the lowering version is withdrawn', async () => {
      const { id, draft: saved } = await changed({ supervisionHours: 1 });
      const sent = await own(id, 'submit', saved.version).expect(200);
      expect(await seen(id)).toBe(false);
      const back = await own(id, 'withdraw', sent.body.version).expect(200);
      expect(back.body).toMatchObject({ state: 'published', running: null });
      expect(await seen(id)).toBe(true);
    });

    it('shows again when the version no longer lowers a promise', async () => {
      const { id, draft: saved } = await changed({ travelCosts: false });
      const sent = await own(id, 'submit', saved.version).expect(200);
      const returned = await review(id, 'return', sent.body.version, {
        reason: 'Houd de reiskosten erin.',
      }).expect(200);
      expect(await seen(id)).toBe(false);
      const better = await employer.owner
        .put(
          `/api/employer/vacancies/${id}/draft`,
          draft({ title: 'Beter' }),
          returned.body.version,
        )
        .expect(200);
      const again = await own(id, 'submit', better.body.version).expect(200);
      expect(again.body).toMatchObject({ state: 'published', pauseReason: null });
      expect(await seen(id)).toBe(true);
    });

    it('stays paused when its employer paused it, also after a newer version is published', async () => {
      const { id, draft: saved } = await changed({ allowance: 600 });
      const paused = await own(id, 'pause', saved.version).expect(200);
      const sent = await own(id, 'submit', paused.body.version).expect(200);
      const published = await review(id, 'publish', sent.body.version).expect(200);
      expect(published.body.state).toBe('paused');
      expect(await seen(id)).toBe(false);
      await own(id, 'resume', published.body.version).expect(200);
      expect((await student.get(`/api/student/vacancies/${id}`).expect(200)).body.allowance).toBe(
        600,
      );
    });

    it('is no business of the school before it is sent in', async () => {
      const { id } = await changed({ title: 'Nog niet klaar' });
      const read = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
      expect(read.body).toMatchObject({ shown: { number: 1, state: 'approved' }, difference: [] });
      expect(JSON.stringify(read.body)).not.toContain('Nog niet klaar');
    });
  });

  it('is listed with states and counts, page by page', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      test.clock.advance({ minutes: 1 });
      ids.unshift((await aDraftVacancy(employer, draft({ title: `Vacature ${n}` }))).id);
    }
    await aPublishedVacancy(employer, coordinator, draft());
    const first = await employer.owner.get('/api/employer/vacancies?limit=2').expect(200);
    expect(first.body.counts).toEqual({ draft: 3, published: 1 });
    const second = await employer.owner
      .get(`/api/employer/vacancies?limit=2&cursor=${first.body.page.next}`)
      .expect(200);
    const all = [...first.body.items, ...second.body.items];
    expect(all.filter(({ state }) => state === 'draft').map(({ id }) => id)).toEqual(ids);
    expect(second.body.page.next).toBeNull();
    await employer.owner.get('/api/employer/vacancies?cursor=onzin').expect(400);
    const ofEmployer = await coordinator.get(`/api/employers/${employer.id}/vacancies`).expect(200);
    expect(ofEmployer.body.items).toMatchObject([{ state: 'published', visibility: 'visible' }]);
  });

  it('is started once when the same request comes twice', async () => {
    const start = () =>
      employer.owner.post('/api/employer/vacancies').set('idempotency-key', 'start-een-keer-1');
    const [first, second] = [await start().expect(201), await start().expect(201)];
    expect(second.body).toEqual(first.body);
  });

  const suspend = () =>
    coordinator.post(`/api/employers/${employer.id}/suspensions`, {
      ground: 'safety',
      reason: 'Drie studenten meldden intimidatie op de werkvloer.',
      scope: 'institution',
    });
});

const newIdLike = (id: string): string => `${id.slice(0, -4)}0000`;
