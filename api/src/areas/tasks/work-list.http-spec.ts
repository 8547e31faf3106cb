// The work list as coordinators use it: what they see, in which order, and handing work over.
import { newId } from '../../kernel/ids/ids';
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Tasks, type NewTask } from './tasks.public';

describe('the work list over HTTP', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let elsewhere: TestProgramme;
  let coordinator: SignedIn;
  let colleague: SignedIn;
  let outsider: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    [programme, elsewhere] = [await aProgramme(test), await aProgramme(test)];
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    colleague = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    outsider = await signIn(test, { role: 'coordinator', scopeIds: [elsewhere.id] });
  });
  afterAll(() => test.close());

  const open = (over: Partial<NewTask> & { label?: string } = {}) =>
    test.database.transaction((tx) =>
      test.get(Tasks).open(tx, {
        kind: 'screening',
        subject: { type: 'screening', id: newId(), label: over.label ?? 'Horizon Kinderopvang' },
        employerId: newId(),
        programmeId: programme.id,
        reason: 'screening_submitted',
        dueOn: '2026-12-08',
        ...over,
      }),
    );
  const labels = (body: { items: { subject: { label: string } }[] }) =>
    body.items.map((item) => item.subject.label);

  describe('order and pages', () => {
    let own: TestProgramme;
    let reader: SignedIn;
    beforeAll(async () => {
      own = await aProgramme(test);
      reader = await signIn(test, { role: 'coordinator', scopeIds: [own.id] });
      const at = (label: string, dueOn: string, safety = false) =>
        open({ label, dueOn, safety, programmeId: own.id });
      await at('later', '2026-12-24');
      await at('this week', '2026-11-27');
      await at('this week, safety', '2026-11-28', true);
      await at('today', '2026-11-24');
      await at('late', '2026-11-18');
      await at('a day late, safety', '2026-11-23', true);
      await at('later, safety', '2026-12-31', true);
    });
    const expected = [
      'a day late, safety',
      'late',
      'today',
      'this week, safety',
      'this week',
      'later, safety',
      'later',
    ];

    it('puts what presses most first, and safety first within its group', async () => {
      const answer = await reader.get(`/api/tasks?programmeId=${own.id}`).expect(200);
      expect(labels(answer.body)).toEqual(expected);
      expect(answer.body.page).toEqual({ next: null });
    });

    it('gives the same order page by page, without gaps or repeats', async () => {
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 4; page += 1) {
        const answer = await reader
          .get(`/api/tasks?programmeId=${own.id}&limit=2${cursor && `&cursor=${cursor}`}`)
          .expect(200);
        seen.push(...labels(answer.body));
        cursor = answer.body.page.next ?? '';
      }
      expect(cursor).toBe('');
      expect(seen).toEqual(expected);
    });

    it('says the term in words, and how many working days it is late', async () => {
      const answer = await reader
        .get(`/api/tasks?programmeId=${own.id}&view=overdue`)
        .set('accept-language', 'nl')
        .expect(200);
      expect(answer.body.items.map((item: { due: unknown }) => item.due)).toEqual([
        { on: '2026-11-23', urgency: 'overdue', workingDaysLate: 1, words: '1 werkdag te laat' },
        { on: '2026-11-18', urgency: 'overdue', workingDaysLate: 4, words: '4 werkdagen te laat' },
      ]);
    });

    it('counts per view, per kind and per group', async () => {
      await open({
        kind: 'vacancy',
        dueOn: '2026-11-18',
        programmeId: own.id,
        ownerId: reader.accountId,
      });
      const answer = await reader
        .get(`/api/tasks/counts?programmeId=${own.id}&view=unowned`)
        .expect(200);
      expect(answer.body).toEqual({
        views: { programme: 8, mine: 1, unowned: 7, overdue: 3 },
        kinds: [
          { kind: 'screening', count: 7 },
          { kind: 'vacancy', count: 1 },
        ],
        urgencies: { overdue: 2, today: 1, this_week: 2, later: 2 },
      });
    });

    it('keeps a kind apart', async () => {
      const answer = await reader.get(`/api/tasks?programmeId=${own.id}&kind=vacancy`).expect(200);
      expect(answer.body.items).toHaveLength(1);
    });

    it.each(['x', 'WyJ4IiwxLDEsMV0', encodeURIComponent('["a"]')])(
      'refuses the cursor %s that is not its own',
      async (cursor) => {
        const answer = await reader.get(`/api/tasks?cursor=${cursor}`).expect(400);
        expect(answer.body.code).toMatch(/^kernel\.(invalid-cursor|malformed-request)$/);
      },
    );

    it.each(['view=everything', 'kind=unknown', 'programmeId=1', 'limit=0', 'limit=101', 'x=1'])(
      'points at the field of a query with %s',
      async (query) => {
        const answer = await reader.get(`/api/tasks?${query}`).expect(400);
        expect(answer.body.errors).toHaveLength(1);
      },
    );
  });

  it('shows own programmes, tasks of no programme and what was given to one by name', async () => {
    const mine = await open({ label: 'of my programme' });
    const everybodys = await open({ label: 'of no programme', programmeId: null });
    const given = await open({ programmeId: programme.id, ownerId: outsider.accountId });
    const idsFor = async (person: SignedIn) => {
      const ids: string[] = [];
      let cursor = '';
      do {
        const { body } = await person
          .get(`/api/tasks?limit=100${cursor && `&cursor=${cursor}`}`)
          .expect(200);
        ids.push(...body.items.map((item: { id: string }) => item.id));
        cursor = body.page.next ?? '';
      } while (cursor);
      return ids;
    };
    expect(await idsFor(coordinator)).toEqual(expect.arrayContaining([mine, everybodys, given]));
    const others = await idsFor(outsider);
    expect(others).toEqual(expect.arrayContaining([everybodys, given]));
    expect(others).not.toContain(mine);
    await outsider.get(`/api/tasks/${mine}`).expect(404);
    const administrator = await signIn(test, { role: 'administrator' });
    expect(await idsFor(administrator)).toContain(everybodys);
    await administrator.get(`/api/tasks/${mine}`).expect(404);
  });

  it('is closed to everybody else', async () => {
    const id = await open({ programmeId: null });
    const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    const employer = await signIn(test, { role: 'employer', scopeIds: [newId()] });
    for (const path of ['', '/counts', `/${id}`, `/${id}/colleagues`]) {
      await test.http().get(`/api/tasks${path}`).expect(401);
      await student.get(`/api/tasks${path}`).expect(404);
      await employer.get(`/api/tasks${path}`).expect(404);
    }
    await student.post(`/api/tasks/${id}/assign`, { ownerId: null }).expect(404);
  });

  it('opens a task with its reason, its screens and what may be done', async () => {
    const employerId = newId();
    const subject = { type: 'employer', id: employerId, label: 'Atelier Kleurrijk' };
    const id = await open({
      kind: 'identity_proof',
      subject,
      employerId,
      programmeId: null,
      reason: 'identity_proof',
    });
    const answer = await coordinator
      .get(`/api/tasks/${id}`)
      .set('accept-language', 'en')
      .expect(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      id,
      kind: 'identity_proof',
      subject,
      programme: null,
      owner: null,
      reason: 'Not in the Dutch trade register; look at the proof',
      due: { on: '2026-12-08', words: 'in 14 days', workingDaysLate: 0 },
      links: [
        { route: 'employerProof', employerId, subjectId: employerId },
        { route: 'employer', employerId, subjectId: employerId },
      ],
      allowedCommands: ['assign'],
    });
  });

  describe('handing over', () => {
    const assign = (person: SignedIn, id: string, ownerId: string | null, version?: number) => {
      const call = person.post(`/api/tasks/${id}/assign`, { ownerId });
      return version === undefined ? call : call.set('if-match', `"${version}"`);
    };

    it('takes a task, hands it to a colleague and puts it back', async () => {
      const id = await open();
      await assign(coordinator, id, coordinator.accountId, 1).expect(204);
      const taken = await coordinator.get(`/api/tasks/${id}`).expect(200);
      expect(taken.body.owner).toEqual({
        id: coordinator.accountId,
        name: coordinator.name,
        self: true,
      });
      await assign(coordinator, id, colleague.accountId, 2).expect(204);
      const given = await coordinator.get(`/api/tasks/${id}`).expect(200);
      expect(given.body.owner).toMatchObject({ id: colleague.accountId, self: false });
      await assign(colleague, id, null, 3).expect(204);
      const back = await coordinator.get(`/api/tasks/${id}`).expect(200);
      expect(back.body.owner).toBeNull();
    });

    it('names the colleagues who can do it', async () => {
      const id = await open();
      const answer = await coordinator.get(`/api/tasks/${id}/colleagues`).expect(200);
      const ids = answer.body.items.map((item: { id: string }) => item.id);
      expect(new Set(ids)).toEqual(new Set([coordinator.accountId, colleague.accountId]));
    });

    it('hands it to nobody who could not do it', async () => {
      const id = await open();
      const answer = await assign(coordinator, id, outsider.accountId, 1).expect(422);
      expect(answer.body).toMatchObject({
        code: 'tasks.not-a-colleague',
        errors: [{ pointer: '/ownerId' }],
      });
    });

    it('wants to know which version was seen', async () => {
      const id = await open();
      await assign(coordinator, id, null).expect(428);
      await assign(coordinator, id, coordinator.accountId, 1).expect(204);
      const answer = await assign(colleague, id, colleague.accountId, 1).expect(412);
      expect(answer.body.currentVersion).toBe(2);
    });

    it('lets one of two colleagues win', async () => {
      const id = await open();
      const answers = await Promise.all([
        assign(coordinator, id, coordinator.accountId, 1),
        assign(colleague, id, colleague.accountId, 1),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([204, 412]);
    });

    it('hands over no task that is done', async () => {
      const subject = { type: 'screening', id: newId(), label: 'Vluchtheuvel Noord' };
      const id = await open({ subject });
      await test.database.transaction((tx) =>
        test
          .get(Tasks)
          .settle(
            tx,
            { accountId: coordinator.accountId, role: 'coordinator' },
            { kind: 'screening', subjectId: subject.id },
            'x',
          ),
      );
      const answer = await assign(coordinator, id, coordinator.accountId, 2).expect(409);
      expect(answer.body.code).toBe('kernel.wrong-state');
      const panel = await coordinator.get(`/api/tasks/${id}`).expect(200);
      expect(panel.body).toMatchObject({ state: 'done', allowedCommands: [] });
    });

    it('is a closed door for a coordinator of another programme', async () => {
      const id = await open();
      await assign(outsider, id, outsider.accountId, 1).expect(404);
      await outsider.get(`/api/tasks/${id}/colleagues`).expect(404);
    });
  });
});
