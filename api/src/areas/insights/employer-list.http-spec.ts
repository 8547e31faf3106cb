// The list of employers: found by name, place or number, by standing, in pages; for coordinators only.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the list of employers', () => {
  let test: TestApp;
  let coordinator: SignedIn;
  let programme: TestProgramme;
  const mark = `Zq${Date.UTC(2026, 10, 24).toString(36)}`;
  beforeAll(async () => {
    test = await startTestApp();
    programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    for (const [name, place] of [
      ['Atelier Kleurrijk', 'Zwolle'],
      ['Bureau Lindegracht', 'Amsterdam'],
      ['Crèche De Bij', 'Den Haag'],
      ['100% Sport_Noord', 'Assen'],
    ] as const)
      await anEmployer(test, { name: `${mark} ${name}`, place });
  });
  afterAll(() => test.close());

  const find = async (query: string, by: SignedIn = coordinator) => {
    const answer = await by.get(`/api/employers?limit=100&${query}`).expect(200);
    return answer.body.items as {
      id: string;
      name: string;
      standings: { programme: { id: string }; standing: string }[];
    }[];
  };
  const names = async (words: string) =>
    (await find(`q=${encodeURIComponent(words)}`)).map((item) => item.name.replace(`${mark} `, ''));

  it.each([
    [mark, ['100% Sport_Noord', 'Atelier Kleurrijk', 'Bureau Lindegracht', 'Crèche De Bij']],
    [`kleur ${mark}`, ['Atelier Kleurrijk']],
    [`${mark} zwolle`, ['Atelier Kleurrijk']],
    [`${mark} creche`, ['Crèche De Bij']],
    [`${mark} 100%`, ['100% Sport_Noord']],
    [`${mark} t_N`, ['100% Sport_Noord']],
    [`${mark} %`, ['100% Sport_Noord']],
    [`${mark} \\`, []],
    [`${mark} Utrecht`, []],
  ])('finds by the words %s', async (words, expected) => {
    expect(await names(words)).toEqual(expected);
  });

  it('finds by a number, also with spaces in it', async () => {
    const employer = await anEmployer(test);
    const spaced = employer.kvkNumber.replace(/(\d\d)/g, '$1 ').trim();
    for (const typed of [employer.kvkNumber, spaced])
      expect((await find(`q=${encodeURIComponent(typed)}`)).map((item) => item.id)).toEqual([
        employer.id,
      ]);
  });

  it('gives every employer once, page by page, in order of name', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const answer = await coordinator
        .get(`/api/employers?q=${mark}&limit=3${cursor && `&cursor=${cursor}`}`)
        .expect(200);
      seen.push(...answer.body.items.map((item: { name: string }) => item.name));
      cursor = answer.body.page.next ?? '';
    } while (cursor);
    expect(seen).toHaveLength(4);
    expect(seen).toEqual((await find(`q=${mark}`)).map((item) => item.name));
  });

  it('filters by standing in own programmes, or in the one asked', async () => {
    const elsewhere = await aProgramme(test);
    const admitted = await anEmployer(test, { name: `${mark}2 toegelaten` });
    const plain = await anEmployer(test, { name: `${mark}2 onbekend` });
    const decidedBy = coordinator.accountId;
    await anAdmission(test, { employerId: admitted.id, programmeId: programme.id, decidedBy });
    const ids = async (query: string) => (await find(`q=${mark}2&${query}`)).map((item) => item.id);
    expect(await ids('standing=admitted')).toEqual([admitted.id]);
    expect(await ids('standing=unscreened')).toEqual([plain.id]);
    expect(await ids(`standing=admitted&programmeId=${elsewhere.id}`)).toEqual([]);
    expect(await ids(`standing=unscreened&programmeId=${elsewhere.id}`)).toHaveLength(2);
    const [shown] = await find(`q=${mark}2 toegelaten`);
    expect(shown?.standings).toMatchObject([
      { programme: { id: programme.id }, standing: 'admitted' },
    ]);
  });

  it('is for coordinators, whatever their programme', async () => {
    const other = await signIn(test, {
      role: 'coordinator',
      scopeIds: [(await aProgramme(test)).id],
    });
    expect(await find(`q=${mark}`, other)).not.toEqual([]);
    const employer = await anEmployer(test);
    const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
    const administrator = await signIn(test, { role: 'administrator' });
    for (const person of [employer.owner, student, administrator]) {
      for (const path of ['', `/${employer.id}`, `/${employer.id}/timeline`])
        await person.get(`/api/employers${path}`).expect(404);
    }
  });

  it.each(['standing=good', 'programmeId=1', 'limit=1000', `q=${'x'.repeat(101)}`, 'q=%00'])(
    'points at the field of %s',
    async (query) => {
      const answer = await coordinator.get(`/api/employers?${query}`).expect(400);
      expect(answer.body.errors).toHaveLength(1);
    },
  );

  it('can read names through the index of parts of words', async () => {
    const plan = await test.database.transaction(async (tx) => {
      await tx.query('set local enable_seqscan = off');
      return tx.query(
        `explain select e.id from employers.employers e
         where employers.findable(e.name, e.statutory_name, e.trade_names, e.place, e.kvk_number, e.foreign_number)
           like '%' || employers.plain($1) || '%'`,
        ['wilgenhoeve'],
      );
    });
    expect(JSON.stringify(plan)).toContain('employers_findable');
  });
});
