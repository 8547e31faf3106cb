// The search of a student: words, filters with counts, orders, pages, a better spelling; and nothing of another programme, ever.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aDraft, aPublishedVacancy } from '../../testing/a-vacancy';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

const UTRECHT = 2745912;
const AMERSFOORT = 'Amersfoort';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly distanceKm: number | null;
}

describe('the search of a student', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let otherProgramme: TestProgramme;
  let coordinator: SignedIn;
  let student: SignedIn;
  let stranger: SignedIn;
  let employer: TestEmployer;
  let amersfoort: number;

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set(testStart);
    programme = await aProgramme(test);
    otherProgramme = await aProgramme(test);
    coordinator = await signIn(test, {
      role: 'coordinator',
      scopeIds: [programme.id, otherProgramme.id],
    });
    student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    stranger = await signIn(test, { role: 'student', scopeIds: [otherProgramme.id] });
    employer = await anEmployer(test, {
      name: 'Stichting De Veerhaven',
      schoolContactId: coordinator.accountId,
    });
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
    });
    const found = await student.get(`/api/places?q=${AMERSFOORT}`).expect(200);
    amersfoort = found.body.items[0].id;
    const publish = (overrides: object) => {
      test.clock.advance({ minutes: 1 });
      return aPublishedVacancy(employer, coordinator, aDraft(test, [programme.id], overrides));
    };
    await publish({ title: 'Meewerkstage jongerenwerk', allowance: 525 });
    await publish({
      title: 'Afstudeerstage schulden bespreekbaar maken',
      type: 'graduation_internship',
      allowance: 450,
      placeId: amersfoort,
      daysPerWeek: 3,
      hoursPerWeek: 24,
    });
    await publish({
      title: 'Oriënterende stage in het taalcafé',
      type: 'orientation_internship',
      allowance: 0,
      daysPerWeek: 1,
      hoursPerWeek: 8,
      remoteDays: 0,
      admissionTest: 'Een gesprek in het Nederlands',
      admissionTestReason: 'Het werk is in het Nederlands.',
    });
    await publish({
      title: 'Internship in community research',
      body: `${'You interview neighbours about their street and write a report with the team. '.repeat(5)}Coördinatie included.`,
      language: 'en',
      allowance: 600,
      travelCosts: false,
      startsOn: '2027-09-06',
      closesOn: '2027-05-01',
    });
    await test.jobs.runWaiting();
  });
  afterAll(() => test.close());

  const search = async (query: string, who = student): Promise<Item[]> =>
    (await who.get(`/api/search?${query}`).expect(200)).body.items;
  const titles = async (query: string, who = student) =>
    (await search(query, who)).map(({ title }) => title);
  const counts = async (query: string, who = student) =>
    (await who.get(`/api/search/facets?${query}`).expect(200)).body;
  const option = (
    facets: Record<string, { value: string; count: number }[]>,
    name: string,
    value: string,
  ) => facets[name]?.find((one) => one.value === value)?.count;

  it('shows a result with everything its card needs', async () => {
    const [item] = await search('words=jongerenwerk&from=' + String(UTRECHT));
    expect(item).toEqual({
      id: expect.any(String),
      title: 'Meewerkstage jongerenwerk',
      employerName: 'Stichting De Veerhaven',
      type: 'work_internship',
      sector: 'welfare',
      language: 'nl',
      place: 'Utrecht',
      distanceKm: 0,
      daysPerWeek: 4,
      hoursPerWeek: 32,
      startsOn: '2027-02-01',
      startFlexible: false,
      allowance: 525,
      travelCosts: true,
      remoteDays: 1,
      adjustments: false,
      placesLeft: 2,
      checkedOn: '2026-11-24',
      checkedByRole: 'coordinator',
      facts: [
        { key: 'supervision', text: '2 uur begeleiding' },
        { key: 'no_admission_test', text: 'Geen toelatingstest' },
      ],
      conditions: null,
      newSince: '2026-11-24',
    });
  });

  it.each([
    ['schuld', 'Afstudeerstage schulden bespreekbaar maken'],
    ['SCHULDEN', 'Afstudeerstage schulden bespreekbaar maken'],
    ['taalcafe', 'Oriënterende stage in het taalcafé'],
    ['orienterende', 'Oriënterende stage in het taalcafé'],
    ['coordinatie', 'Internship in community research'],
    ['interviewing', 'Internship in community research'],
    ['interviews', 'Internship in community research'],
    ['het taalcafé', 'Oriënterende stage in het taalcafé'],
  ])('finds %j by its stem, in either language, without accents', async (words, title) => {
    expect(await titles(`words=${encodeURIComponent(words)}`)).toContain(title);
  });

  it('asks for every word, and passes over the words of the bank itself', async () => {
    expect(await titles('words=schulden taalcafe')).toEqual([]);
    expect(await titles('words=stage schulden')).toHaveLength(1);
    expect(await titles('words=stage')).toHaveLength(4);
  });

  it('puts a word in the title before one in the text', async () => {
    expect((await titles('words=jongeren jongerenwerk'))[0]).toBe('Meewerkstage jongerenwerk');
  });

  it.each([
    ['type=graduation_internship', 1],
    ['type=graduation_internship,orientation_internship', 2],
    ['sector=welfare', 4],
    ['sector=media', 0],
    ['days=1', 1],
    ['days=3,4', 3],
    ['hours=1-16', 1],
    ['hours=17-24,25-32', 3],
    ['allowance=450', 3],
    ['allowance=600', 1],
    ['allowance=none', 1],
    ['allowance=600,none', 2],
    ['travelCosts=true', 3],
    ['start=2027-02', 3],
    ['start=2027-09', 1],
    ['remote=true', 3],
    ['language=en', 1],
    ['noTest=true', 3],
    ['adjustments=true', 0],
    [`from=${UTRECHT}&km=10`, 3],
    [`from=${UTRECHT}&km=25`, 4],
    ['type=work_internship&language=en&allowance=600', 1],
  ])('filters by %s', async (query, found) => {
    expect(await search(query)).toHaveLength(found);
    expect((await counts(query)).total).toBe(found);
  });

  it('counts each option as if its own filter were not set', async () => {
    const { total, facets } = await counts('type=work_internship&allowance=600');
    expect(total).toBe(1);
    expect(option(facets, 'type', 'work_internship')).toBe(1);
    expect(option(facets, 'type', 'graduation_internship')).toBe(0);
    expect(option(facets, 'allowance', '450')).toBe(2);
    expect(option(facets, 'allowance', 'none')).toBe(0);
    expect(facets.start).toEqual([{ value: '2027-09', count: 1 }]);
    const all = (await counts('')).facets;
    expect(option(all, 'programme', programme.id)).toBe(4);
    expect(option(all, 'noTest', 'true')).toBe(3);
    expect(option(all, 'sector', 'welfare')).toBe(4);
    expect(all.start).toEqual([
      { value: '2027-02', count: 3 },
      { value: '2027-09', count: 1 },
    ]);
  });

  it('counts exactly what each option then gives', async () => {
    const { facets } = await counts('words=de&type=work_internship,graduation_internship');
    for (const [name, options] of Object.entries<{ value: string; count: number }[]>(facets)) {
      const kept = name === 'type' ? '' : '&type=work_internship,graduation_internship';
      for (const { value, count } of options)
        expect([name, value, (await search(`words=de${kept}&${name}=${value}`)).length]).toEqual([
          name,
          value,
          count,
        ]);
    }
  });

  it('says which filter to drop when nothing is left', async () => {
    const none = await counts(
      `words=schulden&type=work_internship&from=${UTRECHT}&km=25&language=nl`,
    );
    expect(none.total).toBe(0);
    expect(none.whenDropped).toEqual([
      { filter: 'words', total: 1 },
      { filter: 'type', total: 1 },
    ]);
    expect((await counts('')).whenDropped).toEqual([]);
  });

  it('orders by newest and by distance', async () => {
    expect((await titles('sort=newest'))[0]).toBe('Internship in community research');
    const near = await search(`sort=distance&from=${amersfoort}`);
    expect(near.map(({ distanceKm }) => distanceKm)).toEqual([0, 19, 19, 19]);
    expect(near[1]?.title).toBe('Internship in community research');
    await student.get('/api/search?sort=distance').expect(422);
    await student.get('/api/search?km=10').expect(422);
    await student.get('/api/search?from=1&km=10').expect(422);
  });

  it.each([
    'sort=newest',
    'sort=relevance',
    `sort=distance&from=${UTRECHT}`,
    'words=jongeren&sort=relevance',
  ])('reads page by page the same as at once: %s', async (query) => {
    const whole = (await search(`${query}&limit=50`)).map(({ id }) => id);
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { body: { items: Item[]; page: { next: string | null } } } = await student
        .get(`/api/search?${query}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      paged.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.page.next;
    }
    expect(paged).toEqual(whole);
  });

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

  it('proposes a better spelling of what occurs', async () => {
    const suggested = async (words: string, who = student) =>
      (await who.get(`/api/search/suggest?words=${encodeURIComponent(words)}`).expect(200)).body
        .words;
    expect(await suggested('shulden')).toBe('schulden');
    expect(await suggested('jongerenwrk schulden')).toBe('jongerenwerk schulden');
    expect(await suggested('schulden')).toBeNull();
    expect(await suggested('qqqqqq')).toBeNull();
    expect(await suggested('stage')).toBeNull();
    expect(await suggested('shulden', stranger)).toBeNull();
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
      wording: '€ 525 per maand bij 36 uur',
      source: 'vacancy',
    });
    expect(JSON.stringify(page)).not.toContain('Farah Ismaili');
  });

  it('speaks the language of the reader', async () => {
    const english = await student
      .get('/api/search?words=jongerenwerk')
      .set('accept-language', 'en')
      .expect(200);
    expect(english.body.items[0].facts[0].text).toBe('2 hours of supervision');
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
        const all = Object.values<{ count: number }[]>(facets).flat();
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
    let brief: SignedIn;

    it('shows a vacancy to the end of its last day, and not after, whatever the jobs do', async () => {
      const [item] = await search('words=jongerenwerk');
      const path = `/api/student/vacancies/${item?.id}`;
      test.clock.set(new Date('2026-12-11T22:59:59Z'));
      brief = await signIn(test, { role: 'student', scopeIds: [programme.id] });
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
