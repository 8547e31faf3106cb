// What a student finds: words in two languages, filters with counts, orders, pages, a better spelling.
import {
  aSearchScene,
  UTRECHT,
  type CountsAnswer,
  type SearchItem,
  type SearchScene,
} from '../../testing/a-search-scene';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('the search of a student', () => {
  let test: TestApp;
  let programme: SearchScene['programme'];
  let amersfoort: SearchScene['amersfoort'];
  let student: SearchScene['student'];
  let stranger: SearchScene['stranger'];
  let search: SearchScene['search'];
  let titles: SearchScene['titles'];
  let counts: SearchScene['counts'];

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set(testStart);
    ({ programme, amersfoort, student, stranger, search, titles, counts } =
      await aSearchScene(test));
  });
  afterAll(() => test.close());

  const option = (facets: CountsAnswer['facets'], name: string, value: string) =>
    facets[name]?.find((one) => one.value === value)?.count;

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
        { key: 'no_overtime', text: 'Geen overwerk' },
        { key: 'confidential_adviser', text: 'Vertrouwenspersoon' },
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
    for (const [name, options] of Object.entries(facets)) {
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
      const page: { body: { items: SearchItem[]; page: { next: string | null } } } = await student
        .get(`/api/search?${query}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      paged.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.page.next;
    }
    expect(paged).toEqual(whole);
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

  it('speaks the language of the reader', async () => {
    const english = await student
      .get('/api/search?words=jongerenwerk')
      .set('accept-language', 'en')
      .expect(200);
    expect(english.body.items[0].facts[0].text).toBe('2 hours of supervision');
  });
});
