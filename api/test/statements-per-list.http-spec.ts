// A list costs as many statements for ten lines as for fifty: none of them is asked for line by line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { RewriteSearch } from '../src/areas/vacancies/use-cases/rewrite-search';
import { peopleFile, uploadPeople } from '../src/testing/a-people-file';
import { aProgramme } from '../src/testing/a-programme';
import { aDraft, aPublishedVacancy } from '../src/testing/a-vacancy';
import { anAdmission } from '../src/testing/an-admission';
import { anEmployer } from '../src/testing/an-employer';
import { signIn, type SignedIn } from '../src/testing/sign-in';
import { startTestApp, type TestApp } from '../src/testing/test-app';
import { note } from './crash/figures';

const mostOfSearch = 6;
const [few, many] = [10, 50] as const;

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get?: { readonly parameters?: readonly { readonly name: string }[] } }
    >
  >;
}

interface List {
  readonly who: SignedIn;
  readonly path: string;
}

describe('the statements of a list', () => {
  let test: TestApp;
  let lists: Record<string, List>;

  beforeAll(async () => {
    test = await startTestApp();
    lists = await aFullWorld(test);
  }, 60_000);
  afterAll(() => test.close());

  /** What this process sends to PostgreSQL while `work` runs; of three times the least, as opening a connection costs some too. */
  async function statementsOf(work: () => Promise<unknown>): Promise<number> {
    const counts: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const sent = jest.spyOn(Client.prototype, 'query');
      await work();
      counts.push(sent.mock.calls.length);
      sent.mockRestore();
    }
    return Math.min(...counts);
  }

  async function ask({ who, path }: List, limit: number): Promise<number> {
    const answer = await who.get(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}`);
    expect([path, answer.status]).toEqual([path, 200]);
    return (answer.body.items as unknown[]).length;
  }

  it('are counted for every list there is', () => {
    const file = join(__dirname, '..', '..', 'docs', 'openapi.json');
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Description;
    const documented = Object.entries(paths)
      .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'limit'))
      .map(([path]) => path);
    expect(Object.keys(lists).sort()).toEqual(documented.sort());
  });

  it('are as many for fifty lines as for ten, and at most six for the search', async () => {
    const counts: Record<string, readonly [number, number]> = {};
    for (const [route, list] of Object.entries(lists)) {
      await ask(list, few);
      const forFew = await statementsOf(async () =>
        expect([route, await ask(list, few)]).toEqual([route, few]),
      );
      const forMany = await statementsOf(async () =>
        expect([route, await ask(list, many)]).toEqual([route, many]),
      );
      counts[route] = [forFew, forMany];
    }
    // One more at most: a longer page may hold a first line of a kind whose names are asked for once.
    const growing = Object.entries(counts).filter(([, [one, other]]) => other > one + 1);
    expect(growing).toEqual([]);
    expect(counts['/search']?.[0]).toBeGreaterThan(0);
    expect(counts['/search']?.[0]).toBeLessThanOrEqual(mostOfSearch);
    const told = Object.entries(counts).map(([route, [count]]) => `${route} ${count}`);
    note(
      'A list costs as many statements for ten lines as for fifty',
      `statements for ${few} lines as for ${many}: ${told.join(', ')}`,
    );
  });

  it('are at most six for the counts of the search', async () => {
    const search = lists['/search'];
    const count = await statementsOf(() => search!.who.get('/api/search/facets').expect(200));
    expect(count).toBeLessThanOrEqual(mostOfSearch);
  });
});

/** More than fifty of everything that is listed, each beside a first one that was made through the real doors. */
async function aFullWorld(test: TestApp): Promise<Record<string, List>> {
  const programme = await aProgramme(test);
  const scopeIds = [programme.id];
  const coordinator = await signIn(test, { role: 'coordinator', scopeIds });
  const student = await signIn(test, { role: 'student', scopeIds });
  const administrator = await signIn(test, { role: 'administrator' });
  const employer = await anEmployer(test);
  await anAdmission(test, {
    employerId: employer.id,
    programmeId: programme.id,
    decidedBy: coordinator.accountId,
  });
  const draft = aDraft(test, scopeIds);
  const { id } = await aPublishedVacancy(employer, coordinator, draft);
  const rows = Array.from({ length: many + 5 }, (_, at) => ({
    number: `${programme.code}${at}`,
    programme: programme.code,
  }));
  const imported = await uploadPeople(test, administrator, peopleFile(rows)).expect(201);
  const importId = imported.body.id as string;
  await administrator
    .post(`/api/admin/people-imports/${importId}/apply`)
    .set('if-match', `"${imported.body.version}"`)
    .expect(200);

  await coordinator
    .post(`/api/employers/${employer.id}/notes`, { text: 'Belt liever ’s ochtends.' })
    .expect(201);
  // A vacancy and its version name each other, so both are copied before the commit.
  await test.database.transaction(async (tx) => {
    const copy = async (
      table: string,
      key: string,
      of: string,
      changes: (at: number) => object,
    ) => {
      for (let at = 0; at < many; at += 1)
        await tx.query(
          `insert into ${table} select (jsonb_populate_record(null::${table},
             to_jsonb(original) || $2::jsonb)).* from ${table} original where ${key} = $1 limit 1`,
          [of, JSON.stringify(changes(at))],
        );
    };
    await copy('vacancies.vacancies', 'id', id, (at) => ({ id: idOf(1, at) }));
    await copy('vacancies.versions', 'vacancy_id', id, (at) => ({ vacancy_id: idOf(1, at) }));
    await copy('tasks.tasks', 'subject_id', id, (at) => ({
      ...{ id: idOf(2, at), subject_id: idOf(1, at), state: 'open' },
      ...{ closed_at: null, closed_by: null, outcome: null },
    }));
    await copy('employers.employers', 'id', employer.id, (at) => ({
      id: idOf(3, at),
      kvk_number: String(97_000_000 + at),
      name: `Kopie ${at} B.V.`,
    }));
    await copy('standing.trust', 'employer_id', employer.id, (at) => ({
      employer_id: idOf(3, at),
    }));
    await copy('employers.notes', 'employer_id', employer.id, (at) => ({ id: idOf(6, at) }));
    await copy('kernel.audit_log', 'action || subject_id', `vacancies.publish${id}`, (at) => ({
      id: idOf(4, at),
    }));
    await copy('institution.people_imports', 'id', importId, (at) => ({ id: idOf(5, at) }));
  });
  await test.get(RewriteSearch).rebuildEmployer(employer.id);
  const list = (who: SignedIn, path: string): List => ({ who, path });
  return {
    '/search': list(student, '/api/search'),
    '/employer/vacancies': list(employer.owner, '/api/employer/vacancies'),
    '/vacancies': list(coordinator, '/api/vacancies?state=published'),
    '/tasks': list(coordinator, '/api/tasks'),
    '/employers': list(coordinator, '/api/employers'),
    '/employers/{employerId}/vacancies': list(
      coordinator,
      `/api/employers/${employer.id}/vacancies`,
    ),
    '/employers/{employerId}/timeline': list(coordinator, `/api/employers/${employer.id}/timeline`),
    '/admin/audit': list(administrator, '/api/admin/audit'),
    '/admin/people': list(administrator, '/api/admin/people'),
    '/admin/people-imports': list(administrator, '/api/admin/people-imports'),
    '/admin/people-imports/{importId}/rows': list(
      administrator,
      `/api/admin/people-imports/${importId}/rows`,
    ),
  };
}

/** Ids of the copies: the kind of thing and which one. */
const idOf = (kind: number, at: number): string =>
  `00000000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(at).padStart(8, '0')}`;
