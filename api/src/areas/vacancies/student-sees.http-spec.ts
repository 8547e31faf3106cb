// What a student sees and does not see: the page of a vacancy, odd questions refused, nothing of another programme, nothing after its time.
import { aSearchScene, UTRECHT, type SearchScene } from '../../testing/a-search-scene';
import { signIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('what a student sees', () => {
  let test: TestApp;
  let programme: SearchScene['programme'];
  let otherProgramme: SearchScene['otherProgramme'];
  let amersfoort: SearchScene['amersfoort'];
  let coordinator: SearchScene['coordinator'];
  let student: SearchScene['student'];
  let stranger: SearchScene['stranger'];
  let employer: SearchScene['employer'];
  let search: SearchScene['search'];
  let titles: SearchScene['titles'];
  let counts: SearchScene['counts'];

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set(testStart);
    ({
      programme,
      otherProgramme,
      amersfoort,
      coordinator,
      student,
      stranger,
      employer,
      search,
      titles,
      counts,
    } = await aSearchScene(test));
  });
  afterAll(() => test.close());

  it('refuses a cursor that is no place in this order', async () => {
    const page = await student.get('/api/search?sort=newest&limit=1').expect(200);
    const { next } = page.body.page;
    await student.get(`/api/search?sort=distance&from=${UTRECHT}&cursor=${next}`).expect(400);
    await student.get('/api/search?cursor=onzin').expect(400);
    await student.get(`/api/search?cursor=${next}&cursor=${next}`).expect(400);
  });

  it.each([
    'sort=rating',
    'type=geen',
    'days=0',
    'allowance=450.5',
    'start=2027-13',
    'start=2027-02-01',
    'km=0',
    'km=1e9',
    'limit=1000',
    'from=abc',
    'travelCosts=misschien',
    'programme=geen-id',
    `words=${'x'.repeat(201)}`,
    'words=%00',
    'nonsense=1',
    'words=a&words=b',
  ])('refuses %s with a pointer', async (query) => {
    const refused = await student.get(`/api/search?${query}`).expect(400);
    expect(refused.body.errors[0].pointer).toMatch(/^\/\w+$/);
  });

  it.each([
    `words=${encodeURIComponent("'); drop table x; --")}`,
    'words=%25%5C%27',
    `words=${encodeURIComponent('!!! & | :* <->')}`,
  ])('takes odd words as words: %s', async (query) => {
    await student.get(`/api/search?${query}`).expect(200);
    await student.get(`/api/search/facets?${query}`).expect(200);
    await student.get(`/api/search/suggest?${query}`).expect(200);
  });

  it('shows the whole page of a vacancy, with what was checked and whom to ask', async () => {
    const [item] = await search('words=jongerenwerk');
    const page = (
      await student.get(`/api/student/vacancies/${item?.id}?from=${amersfoort}`).expect(200)
    ).body;
    expect(page).toMatchObject({
      title: 'Meewerkstage jongerenwerk',
      employerName: 'Stichting De Veerhaven',
      programmeId: programme.id,
      distanceKm: 19,
      allowance: 525,
      allowanceForHours: 467,
      startsOn: '2027-02-01',
      endsOn: '2027-07-02',
      supervisorPosition: 'jongerenwerker (hbo)',
      placesLeft: 2,
      checkedUntil: '2028-11-24',
      schoolContact: { name: coordinator.name, email: coordinator.email },
      replies: 'too_few',
      experiences: 'too_few',
    });
    expect(page.body.at(-1)).toMatchObject({ kind: 'list', ordered: false });
    expect(page.promises).toContainEqual({
      kind: 'allowance',
      label: 'Vergoeding',
      wording: expect.stringMatching(/^€\s525 per maand bij 36 uur$/),
      source: 'vacancy',
    });
    expect(JSON.stringify(page)).not.toContain('Farah Ismaili');
    expect(page.promises).toContainEqual({
      kind: 'no_overtime',
      label: 'Werktijden',
      wording: expect.any(String),
      source: 'screening',
    });
    const kinds = page.promises.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('prints only facts that somebody verified, word for word', async () => {
    const [item] = await search('words=jongerenwerk');
    const { facts } = (await student.get(`/api/student/vacancies/${item?.id}`).expect(200)).body;
    expect(facts.length).toBeGreaterThan(10);
    for (const { key, finding, source, seenOn } of facts) {
      const rows = await test.database.query(
        `select 1 from screening.verifications v join screening.screenings s on s.id = v.screening_id
         where s.employer_id = $1 and v.item_key = $2 and v.finding = $3 and v.source = $4 and v.seen_on = $5`,
        [employer.id, key, finding, source, seenOn],
      );
      expect([key, rows.length]).toEqual([key, 1]);
    }
  });

  describe('for a student of another programme', () => {
    it('is empty in the list, also when the other programme is asked for', async () => {
      expect(await search('', stranger)).toEqual([]);
      expect(await search(`programme=${programme.id}`, stranger)).toEqual([]);
      expect(await search('words=jongerenwerk', stranger)).toEqual([]);
      expect(await search(`sort=distance&from=${UTRECHT}`, stranger)).toEqual([]);
    });

    it('counts nothing, in no option and in no hint', async () => {
      for (const query of [
        '',
        `programme=${programme.id}`,
        'words=jongerenwerk&type=work_internship',
      ]) {
        const { total, facets, whenDropped } = await counts(query, stranger);
        const all = Object.values(facets).flat();
        expect([total, all.every(({ count }) => count === 0), facets.start, whenDropped]).toEqual([
          0,
          true,
          [],
          [],
        ]);
        expect(facets.programme).toEqual([{ value: otherProgramme.id, count: 0 }]);
      }
    });

    it('has no page, and the answer is that of an absent one', async () => {
      const [item] = await search('words=jongerenwerk');
      const foreign = await stranger.get(`/api/student/vacancies/${item?.id}`).expect(404);
      const absent = await stranger.get(`/api/student/vacancies/${programme.id}`).expect(404);
      expect({ ...foreign.body, reference: '' }).toEqual({ ...absent.body, reference: '' });
    });

    it('continues no page of somebody else', async () => {
      const { next } = (await student.get('/api/search?sort=newest&limit=1').expect(200)).body.page;
      expect(await search(`sort=newest&cursor=${next}`, stranger)).toEqual([]);
    });
  });

  it('is for students only', async () => {
    for (const path of [
      'search',
      'search/facets',
      'search/suggest?words=x',
      `student/vacancies/${programme.id}`,
    ]) {
      await coordinator.get(`/api/${path}`).expect(404);
      await employer.owner.get(`/api/${path}`).expect(404);
      await test.http().get(`/api/${path}`).expect(401);
    }
  });

  describe('as time passes', () => {
    it('shows a vacancy to the end of its last day, and not after, whatever the jobs do', async () => {
      const [item] = await search('words=jongerenwerk');
      const path = `/api/student/vacancies/${item?.id}`;
      test.clock.set(new Date('2026-12-11T22:59:59Z'));
      const brief = await signIn(test, { role: 'student', scopeIds: [programme.id] });
      await brief.get(path).expect(200);
      test.clock.set(new Date('2026-12-11T23:00:00Z'));
      await brief.get(path).expect(404);
      expect(await titles('', brief)).toEqual(['Internship in community research']);
      await test.jobs.run('vacancies:tidy-search');
      expect(await titles('', brief)).toEqual(['Internship in community research']);
      const [left] = await test.database.query<{ count: string }>(
        'select count(*) from vacancies.search where employer_id = $1',
        [employer.id],
      );
      expect(left?.count).toBe('1');
    });
  });
});
