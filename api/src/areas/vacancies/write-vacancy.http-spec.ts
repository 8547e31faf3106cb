// Writing a vacancy through the API: half finished, whole, copied, and refused where its form or its writer is wrong.
import { aDraftVacancy, aPublishedVacancy } from '../../testing/a-vacancy';
import { aVacancyScene, type VacancyScene } from '../../testing/a-vacancy-scene';
import { aColleague, anEmployer } from '../../testing/an-employer';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('a vacancy while it is written', () => {
  let test: TestApp;
  let programme: VacancyScene['programme'];
  let coordinator: VacancyScene['coordinator'];
  let student: VacancyScene['student'];
  let employer: VacancyScene['employer'];
  let draft: VacancyScene['draft'];
  let own: VacancyScene['own'];

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    test.clock.set(testStart);
    test.mailbox.clear();
    ({ programme, coordinator, student, employer, draft, own } = await aVacancyScene(test));
  });

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

  it('wants to know which version was and refuses an older one', async () => {
    const { id, version } = await aDraftVacancy(employer, draft());
    const colleague = await aColleague(test, employer.id);
    const path = `/api/employer/vacancies/${id}/draft`;
    await colleague.put(path, draft({ title: 'Van een collega' }), version).expect(200);
    await employer.owner.put(path, draft({ title: 'Van mij' })).expect(428);
    const stale = await employer.owner.put(path, draft({ title: 'Van mij' }), version).expect(412);
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
    const absent = await stranger.owner.get(`/api/employer/vacancies/${newIdLike(id)}`).expect(404);
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
});

const newIdLike = (id: string): string => `${id.slice(0, -4)}0000`;
