// Guards the shape of the hot queries at size S (10,000 vacancies): what is read stays within bounds, whatever the clock of the machine.
import { aProgramme } from '../../testing/a-programme';
import { largeDatabase, openDatabase, testDatabaseUrl } from '../../testing/test-database';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { fill } from '../../seed/scale/fill';
import { sectors } from '../employers/employers.public';
import { placesWithin } from './places/places';
import type { Reach } from './queries/search/conditions';
import { countsStatement } from './queries/search/facet-counts';
import { pageStatement, type Statement } from './queries/search/result-page';
import { suggestStatement } from './queries/search/suggest-words';
import type { SearchRequest, SearchSort } from './rules/search-request';
import { RewriteSearch } from './use-cases/rewrite-search';

const size = 10_000;
const UTRECHT = 2745912;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Sort Method'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
}

describe('the plans of the search at size S', () => {
  let test: TestApp;
  let programmeIds: string[];

  beforeAll(async () => {
    test = await startTestApp({ DATABASE_URL: testDatabaseUrl('app', largeDatabase) });
    test.clock.set(testStart);
    programmeIds = [];
    for (let n = 0; n < 10; n += 1) programmeIds.push((await aProgramme(test)).id);
    await fill(test.database, test.clock, { vacancies: size, programmeIds });
    await asOwner('analyze');
  }, 180_000);
  afterAll(() => test.close());

  async function asOwner(...statements: string[]): Promise<void> {
    const owner = await openDatabase('owner', largeDatabase);
    const runner = owner.createQueryRunner();
    for (const statement of statements) await runner.query(statement);
    await runner.release();
    await owner.destroy();
  }

  const asked = (overrides: Partial<SearchRequest> = {}): SearchRequest => ({
    ownProgrammeIds: programmeIds.slice(0, 1),
    programmeIds: null,
    terms: [],
    sectors: [],
    types: [],
    days: [],
    hours: [],
    allowance: [],
    travelCosts: false,
    startMonths: [],
    remote: false,
    languages: [],
    noTest: false,
    adjustments: false,
    from: null,
    km: null,
    ...overrides,
  });
  const reach = (km: number): Reach => {
    const near = placesWithin(UTRECHT, km);
    return { placeIds: near.map(({ id }) => id), kms: near.map((place) => place.km) };
  };
  const page = (request: SearchRequest, sort: SearchSort, near: Reach | null = null) =>
    pageStatement(request, { sort, cursor: undefined, limit: 20 }, near, testStart);

  async function planOf({ text, values }: Statement): Promise<Plan> {
    const [row] = await test.database.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, buffers, format json) ${text}`,
      values,
    );
    if (!row) throw new Error('no plan');
    return row['QUERY PLAN'][0].Plan;
  }
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

  it('has 18 in 100 vacancies visible', async () => {
    const [row] = await test.database.query<{ count: number }>(
      `select count(*)::int as count from vacancies.search s
       join employers.employers e on e.id = s.employer_id where e.proof_note = 'schaal'`,
    );
    expect((row?.count ?? 0) / size).toBeGreaterThan(0.16);
    expect((row?.count ?? 0) / size).toBeLessThan(0.2);
  });

  it('shows of every employer what a rebuild would', async () => {
    const some = await test.database.query<{ id: string }>(
      `select id from employers.employers where proof_note = 'schaal' order by id limit 300`,
    );
    const ids = some.map(({ id }) => id);
    const rows = () =>
      test.database.query(
        `select *, words::text as words from vacancies.search where employer_id = any($1) order by vacancy_id`,
        [ids],
      );
    const before = await rows();
    expect(before.length).toBeGreaterThan(100);
    for (const id of ids) await test.get(RewriteSearch).rebuildEmployer(id);
    expect(await rows()).toEqual(before);
  });

  it('keeps the words in line with the row', async () => {
    const [row] = await test.database.query<{ outside: string; widest: number }>(
      `select pg_relation_size(reltoastrelid) as outside,
         (select max(pg_column_size(words)) from vacancies.search) as widest
       from pg_class where oid = 'vacancies.search'::regclass`,
    );
    expect(row).toMatchObject({ outside: '0' });
    expect(row?.widest).toBeLessThan(4_000);
  });

  const near = reach(25);
  const hot: [string, () => Statement, number][] = [
    ['nothing asked', () => page(asked(), 'newest'), 800],
    ['a common word', () => page(asked({ terms: ['begeleider'] }), 'relevance'), 800],
    ['a rare word', () => page(asked({ terms: ['schulden'] }), 'relevance'), 400],
    ['two words', () => page(asked({ terms: ['team', 'jongeren'] }), 'relevance'), 400],
    [
      'a word and three filters',
      () =>
        page(
          asked({ terms: ['team'], types: ['work_internship'], allowance: ['450'], days: [4] }),
          'relevance',
        ),
      800,
    ],
    [
      'three filters',
      () =>
        page(
          asked({ types: ['graduation_internship'], travelCosts: true, startMonths: ['2027-02'] }),
          'newest',
        ),
      100,
    ],
    ['near', () => page(asked({ from: UTRECHT, km: 25 }), 'newest', near), 800],
    ['nearest first', () => page(asked({ from: UTRECHT, km: 25 }), 'distance', near), 800],
    [
      'a word, nearest first',
      () => page(asked({ terms: ['team'], from: UTRECHT, km: 25 }), 'distance', near),
      800,
    ],
    ['counts of everything', () => countsStatement(asked(), null, sectors, testStart), 800],
    [
      'counts with a word and filters',
      () =>
        countsStatement(
          asked({ terms: ['team'], types: ['work_internship'], days: [4] }),
          null,
          sectors,
          testStart,
        ),
      800,
    ],
    [
      'counts near',
      () => countsStatement(asked({ from: UTRECHT, km: 25 }), near, sectors, testStart),
      800,
    ],
    ['a better spelling', () => suggestStatement(asked({ terms: ['begleider'] }), testStart), 1500],
  ];

  it.each(hot)('reads no more than it must: %s', async (_, statement, mostBlocks) => {
    const plan = await planOf(statement());
    const all = nodes(plan);
    const scans = all.filter((node) => node['Node Type'] === 'Seq Scan');
    expect(scans.map((node) => node['Relation Name'])).toEqual([]);
    const sorts = all.filter((node) => node['Node Type'].includes('Sort'));
    for (const sort of sorts) expect(sort['Sort Method']).toMatch(/top-N heapsort|quicksort/);
    expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(mostBlocks);
  });

  it('deletes an employer’s rows by index when it is suspended', async () => {
    const plan = await planOf({
      text: 'delete from vacancies.search where employer_id = any($1::uuid[])',
      values: [[programmeIds[0]]],
    });
    expect(nodes(plan).some((node) => node['Node Type'] === 'Seq Scan')).toBe(false);
  });
});
