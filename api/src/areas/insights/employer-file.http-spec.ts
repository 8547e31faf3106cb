// The file of an employer as a coordinator opens it, and its timeline as a story told by the real acts.
import { newId } from '../../kernel/ids/ids';
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aDraft, aPublishedVacancy } from '../../testing/a-vacancy';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Tasks } from '../tasks/tasks.public';

describe('the file of an employer', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;
  beforeAll(async () => {
    test = await startTestApp();
    programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    employer = await anEmployer(test);
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
      conditionsDueInDays: [20],
    });
  });
  afterAll(() => test.close());

  const read = async (by: SignedIn = coordinator, language = 'nl') =>
    (await by.get(`/api/employers/${employer.id}`).set('accept-language', language).expect(200))
      .body;
  const timeline = async (language = 'nl', query = '') =>
    (
      await coordinator
        .get(`/api/employers/${employer.id}/timeline${query}`)
        .set('accept-language', language)
        .expect(200)
    ).body;

  it('tells who it is, where it stands, and what may be done', async () => {
    const answer = await coordinator.get(`/api/employers/${employer.id}`).expect(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      id: employer.id,
      name: employer.name,
      subjectType: 'legal_person',
      schoolContact: null,
      proof: null,
      members: 1,
      standings: [
        {
          programme: { id: programme.id },
          own: true,
          standing: 'admitted_with_conditions',
          why: 'Er staan nog voorwaarden open.',
          checkedOn: '2026-11-24',
          validUntil: '2028-11-24',
        },
      ],
      contacts: [{ main: true, verifiedHow: 'teruggebeld' }],
      sites: [{ main: true, place: 'Utrecht' }],
      vacancies: { draft: 0, published: 0, visible: 0 },
      accessRequests: [],
      allowedCommands: ['add_note', 'set_school_contact'],
    });
  });

  it('names the own programme of a colleague, though nothing happened there yet', async () => {
    const own = await aProgramme(test);
    const colleague = await signIn(test, { role: 'coordinator', scopeIds: [own.id] });
    expect((await read(colleague, 'en')).standings).toMatchObject([
      { programme: { id: own.id }, own: true, standing: 'unscreened' },
      { programme: { id: programme.id }, own: false, why: 'There are open conditions.' },
    ]);
  });

  it('gives each fact once, the newest, with its source in words', async () => {
    await employer.owner.patch('/api/employer', { employees: 5 }, 1).expect(204);
    await employer.owner.patch('/api/employer', { employees: 6, sector: 'media' }, 2).expect(204);
    expect((await read()).facts).toEqual([
      {
        key: 'employees',
        label: 'Werkzame personen',
        value: '6',
        source: 'employer',
        sourceLabel: 'Werkgever',
        seenOn: '2026-11-24',
      },
      expect.objectContaining({ key: 'sector', value: 'Media en communicatie' }),
    ]);
  });

  it('shows the open work that this coordinator sees, soonest first', async () => {
    const elsewhere = await aProgramme(test);
    const open = (programmeId: string | null, dueOn: string, label: string) =>
      test.database.transaction((tx) =>
        test.get(Tasks).open(tx, {
          kind: 'screening',
          subject: { type: 'screening', id: newId(), label },
          employerId: employer.id,
          programmeId,
          reason: 'screening_submitted',
          dueOn,
        }),
      );
    await open(programme.id, '2026-12-08', 'own');
    await open(null, '2026-12-01', 'of no programme');
    await open(elsewhere.id, '2026-11-30', 'of another programme');
    const labels = (await read()).tasks.map((task: { label: string }) => task.label) as string[];
    expect(labels.filter((label) => label !== employer.name)).toEqual(['of no programme', 'own']);
  });

  it('is a 404 for an employer that is not there', async () => {
    await coordinator.get(`/api/employers/${newId()}`).expect(404);
    await coordinator.get(`/api/employers/${newId()}/timeline`).expect(404);
    await coordinator.get('/api/employers/not-an-id').expect(404);
  });

  it('tells the story of what people really did, in the language of the reader', async () => {
    test.clock.advance({ minutes: 5 });
    await coordinator
      .post(`/api/employers/${employer.id}/notes`, { text: '“Nieuwe start met nieuw team.”' })
      .expect(201);
    test.clock.advance({ minutes: 5 });
    const draft = aDraft(test, [programme.id], { title: 'Afstudeerstage leesplezier' });
    await aPublishedVacancy(employer, coordinator, draft);
    test.clock.advance({ minutes: 5 });
    await coordinator
      .post(`/api/employers/${employer.id}/suspensions`, {
        ground: 'safety',
        reason: 'Student voelde zich bedreigd.',
        scope: 'programme',
        programmeId: programme.id,
      })
      .expect(201);
    const { items, page } = await timeline('nl', '?limit=4');
    expect(
      items.map((line: Record<string, unknown>) => [
        line['sign'],
        line['sentence'],
        line['detail'],
      ]),
    ).toEqual([
      [
        'measure',
        `Voorlopig opgeschort voor Opleiding ${programme.code}, tot en met dinsdag 22 december 2026. Grond: veiligheid`,
        'Student voelde zich bedreigd.',
      ],
      ['event', 'Vacature ingediend: Afstudeerstage leesplezier', null],
      ['good', 'Vacature gepubliceerd: Afstudeerstage leesplezier', null],
      ['event', 'Notitie', '“Nieuwe start met nieuw team.”'],
    ]);
    expect(items[0].by).toEqual({
      name: coordinator.name,
      role: 'coordinator',
      roleLabel: 'coördinator',
    });
    expect(items[1].by).toMatchObject({ name: employer.owner.name, role: 'employer' });
    const english = await timeline('en', `?limit=2&cursor=${page.next}`);
    expect(english.items.map((line: { kind: string }) => line.kind)).not.toContain('note');
    expect(english.items).toHaveLength(2);
    expect((await read()).vacancies).toMatchObject({ published: 1, visible: 0 });
  });

  it('refuses a cursor that is not its own', async () => {
    await coordinator.get(`/api/employers/${employer.id}/timeline?cursor=WyJ4Il0`).expect(400);
    await coordinator
      .get(`/api/employers/${employer.id}/timeline?cursor=WyJ4IiwieSIsInoiXQ`)
      .expect(400);
  });

  it('needs the same number of statements however much there is to read', async () => {
    const count = async (path: string) => {
      const seen: string[] = [];
      const { source } = test.database;
      const usual = source.logger;
      const quiet = () => undefined;
      source.logger = {
        logQuery: (sql: string) => void seen.push(sql),
        logQueryError: quiet,
        logQuerySlow: quiet,
        logSchemaBuild: quiet,
        logMigration: quiet,
        log: quiet,
      };
      await coordinator.get(path).expect(200);
      source.logger = usual;
      return seen.length;
    };
    await coordinator.get('/api/employers?limit=1').expect(200);
    expect(await count('/api/employers?limit=10')).toBeLessThanOrEqual(6);
    expect(await count('/api/employers?limit=100')).toBeLessThanOrEqual(6);
    const path = `/api/employers/${employer.id}/timeline`;
    expect(await count(`${path}?limit=100`)).toBe(await count(`${path}?limit=1`));
    expect(await count(path)).toBeLessThanOrEqual(6);
  });
});
