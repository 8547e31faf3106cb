// Bringing people in by file: looked at first, applied exactly as shown, all or nothing, and never anybody's role taken away.
import { newId, type Id } from '../../kernel/ids/ids';
import { peopleFile, peopleHead, uploadPeople, type PeopleRow } from '../../testing/a-people-file';
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { openDatabase } from '../../testing/test-database';

describe('an import of people', () => {
  let test: TestApp;
  let admin: SignedIn;
  let programme: TestProgramme;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await signIn(test, { role: 'administrator', name: 'Bea Beheer' });
  });
  beforeEach(async () => {
    programme = await aProgramme(test);
  });
  afterAll(() => test.close());

  const number = () => `n${newId().slice(-12)}`;
  const student = (facts: Partial<PeopleRow> = {}): PeopleRow => ({
    number: number(),
    programme: programme.code,
    ...facts,
  });
  const upload = async (rows: readonly PeopleRow[]) =>
    (await uploadPeople(test, admin, peopleFile(rows)).expect(201)).body;
  const act = (view: { id: Id; version: number }, command: string, by = admin) =>
    by.post(`/api/admin/people-imports/${view.id}/${command}`).set('if-match', `"${view.version}"`);
  const rowsOf = async (id: Id, query = '') =>
    (await admin.get(`/api/admin/people-imports/${id}/rows${query}`).expect(200)).body.items;
  const bring = async (rows: readonly PeopleRow[]) =>
    (await act(await upload(rows), 'apply').expect(200)).body;
  const known = async (of: string) => {
    const { body } = await admin.get(`/api/admin/people?q=${of}`).expect(200);
    return body.alike ? undefined : body.items[0];
  };

  it('shows what would change and changes nothing yet', async () => {
    const row = student();
    const view = await upload([row]);
    expect(view).toMatchObject({
      fileName: 'mensen.csv',
      state: 'previewed',
      encoding: 'utf-8',
      counts: { new: 1, changed: 0, unchanged: 0, faulty: 0, missing: 0 },
      allowedCommands: ['apply', 'compare', 'discard'],
      uploadedBy: 'Bea Beheer',
    });
    expect(await known(row.number)).toBeUndefined();
  });

  it('brings in students with their enrolment and supervisor, and staff with their roles', async () => {
    const supervisor = { number: number(), name: 'Sam Stagebegeleider', role: 'stagebegeleider' };
    const coordinator = { number: number(), role: 'coordinator', programme: programme.code };
    const row = student({ supervisor: supervisor.number, name: 'Zoë; de Wit'.replace(';', '') });
    const view = await bring([row, supervisor, coordinator]);
    expect(view).toMatchObject({ state: 'applied', endedBy: 'Bea Beheer', allowedCommands: [] });
    const { id } = await known(row.number);
    const { body } = await admin.get(`/api/admin/people/${id}`).expect(200);
    expect(body).toMatchObject({
      name: 'Zoë de Wit',
      grants: [{ role: 'student', reason: 'Import mensen.csv', grantedBy: 'Bea Beheer' }],
      enrolments: [{ cohort: 2026, supervisor: { name: 'Sam Stagebegeleider' } }],
    });
    expect((await known(coordinator.number)).roles).toEqual([
      { role: 'coordinator', scope: programme.code },
    ]);
    const lines = await test.database.query<{ action: string }>(
      'select action from kernel.audit_log where subject_id = $1 order by action',
      [id],
    );
    expect(lines.map((line) => line.action)).toEqual([
      'identity.create-person',
      'identity.grant-role',
    ]);
  });

  it('compares with who is known: new, changed, unchanged, and who is missing', async () => {
    const [stays, moves, leaves] = [student(), student(), student()];
    await bring([stays, moves, leaves]);
    const view = await upload([
      stays,
      { ...moves, name: 'Andere Naam', cohort: '2025' },
      student(),
    ]);
    expect(view.counts).toEqual({ new: 1, changed: 1, unchanged: 1, faulty: 0, missing: 1 });
    expect(await rowsOf(view.id, '?outcome=changed')).toMatchObject([
      {
        line: 3,
        changes: [
          { field: 'name', from: `Naam ${moves.number}`, to: 'Andere Naam' },
          { field: 'cohort', from: '2026', to: '2025' },
        ],
      },
    ]);
    expect(await rowsOf(view.id, '?outcome=missing')).toMatchObject([
      { line: null, cells: { number: leaves.number } },
    ]);
    await act(view, 'apply').expect(200);
    expect((await known(leaves.number)).roles).toHaveLength(1);
    expect((await known(moves.number)).name).toBe('Andere Naam');
  });

  it('names line, column and what to do for every bad row, and applies the rest', async () => {
    const good = student();
    const view = await upload([
      good,
      student({ email: 'geen adres' }),
      student({ programme: 'BESTAATNIET' }),
      student({ supervisor: 'niemand' }),
      good,
    ]);
    expect(view.counts).toMatchObject({ new: 1, faulty: 4 });
    const rows = await rowsOf(view.id, '?outcome=faulty');
    expect(
      rows.map((row: { line: number; faults: { column: string; code: string }[] }) => [
        row.line,
        ...row.faults.map(({ column, code }) => `${column}: ${code}`),
      ]),
    ).toEqual([
      [3, 'email: bad-email'],
      [4, 'programme: unknown-programme'],
      [5, 'supervisor: unknown-supervisor'],
      [6, 'null: repeated-row'],
    ]);
    expect(rows[3].faults[0].detail).toBe(
      'Deze persoon staat met dezelfde rol al op regel 2. Haal een van beide weg.',
    );
    await act(view, 'apply').expect(200);
    expect(await known(good.number)).toMatchObject({ name: `Naam ${good.number}` });
  });

  it('says its faults in the reader’s language', async () => {
    const view = await upload([student({ email: '' })]);
    const { body } = await admin
      .get(`/api/admin/people-imports/${view.id}/rows`)
      .set('accept-language', 'en')
      .expect(200);
    expect(body.items[0].faults[0].detail).toBe('Fill in this cell.');
  });

  it('keeps what a spreadsheet would run as a formula as the text it is', async () => {
    const row = student({ name: '=1+1' });
    await bring([row]);
    expect(await known(row.number)).toMatchObject({ name: '=1+1' });
  });

  it('is refused as outdated when somebody changed a person since, and can be compared again', async () => {
    const row = student();
    await bring([row]);
    const { id } = await known(row.number);
    const view = await upload([{ ...row, name: 'Nieuwe Naam' }]);
    await test.database.transaction((tx) =>
      tx.query(`update identity.accounts set name = 'Nieuwe Naam' where id = $1`, [id]),
    );
    const late = await act(view, 'apply').expect(409);
    expect(late.body.code).toBe('institution.import-outdated');
    const again = (await act(view, 'compare').expect(200)).body;
    expect(again.counts).toMatchObject({ changed: 0, unchanged: 1 });
    expect(again.allowedCommands).toEqual(['compare', 'discard']);
    expect((await act(again, 'apply').expect(409)).body.code).toBe('institution.nothing-to-apply');
  });

  it('is applied once, however often and by however many at once', async () => {
    const rows = [student(), student()];
    const view = await upload(rows);
    const answers = await Promise.all(Array.from({ length: 6 }, () => act(view, 'apply')));
    expect(answers.map((answer) => [answer.status, answer.body.version])).toEqual(
      Array.from({ length: 6 }, () => [200, Number(view.version) + 1]),
    );
    const [{ count }] = (await test.database.query<{ count: number }>(
      `select count(*)::int from identity.role_grants g join identity.accounts a on a.id = g.account_id
       where a.institutional_number = any($1)`,
      [rows.map((row) => row.number)],
    )) as [{ count: number }];
    expect(count).toBe(2);
  });

  it('lets one of two imports of the same people through and outdates the other', async () => {
    const row = student();
    const [one, two] = [await upload([row]), await upload([row])];
    const answers = await Promise.all([act(one, 'apply'), act(two, 'apply')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('stores nothing at all when the last step fails', async () => {
    const rows = [student({ cohort: '2099' })];
    const view = await upload(rows);
    const owner = await openDatabase('owner');
    await owner.query(
      'alter table institution.enrolments add constraint of_this_test check (cohort <> 2099) not valid',
    );
    try {
      await act(view, 'apply').expect(500);
    } finally {
      await owner.query('alter table institution.enrolments drop constraint of_this_test');
      await owner.destroy();
    }
    expect(await known(rows[0]!.number)).toBeUndefined();
    await act(view, 'apply').expect(200);
    expect(await known(rows[0]!.number)).toMatchObject({ name: `Naam ${rows[0]!.number}` });
  });

  it('forgets the people of a file that is thrown away', async () => {
    const view = await upload([student()]);
    const gone = (await act(view, 'discard').expect(200)).body;
    expect(gone).toMatchObject({ state: 'discarded', allowedCommands: [] });
    expect(await rowsOf(view.id)).toEqual([]);
    await act(gone, 'apply').expect(409);
    await act(view, 'discard').expect(409);
  });

  it('wants the version that was seen', async () => {
    const view = await upload([student()]);
    await admin.post(`/api/admin/people-imports/${view.id}/apply`).expect(428);
    await act({ ...view, version: Number(view.version) + 1 }, 'apply').expect(412);
  });

  it('pages its rows and the list of imports', async () => {
    const view = await upload(Array.from({ length: 5 }, () => student()));
    const first = await admin.get(`/api/admin/people-imports/${view.id}/rows?limit=3`).expect(200);
    const { next } = first.body.page;
    const rest = await rowsOf(view.id, `?limit=3&cursor=${next}`);
    expect([...first.body.items, ...rest].map((row) => row.line)).toEqual([2, 3, 4, 5, 6]);
    const { body } = await admin.get('/api/admin/people-imports?limit=1').expect(200);
    expect(body.items[0].id).toBe(view.id);
    expect(body.page.next).not.toBeNull();
  });

  describe('the file', () => {
    const refused = async (content: string | Buffer, status = 400) =>
      (await uploadPeople(test, admin, content).expect(status)).body;

    it('is taken in Windows-1252 too, and says so', async () => {
      const file = Buffer.from(peopleFile([student({ name: 'Zoë Çelik' })]), 'latin1');
      const view = (await uploadPeople(test, admin, file).expect(201)).body;
      expect(view.encoding).toBe('windows-1252');
      expect((await rowsOf(view.id))[0].cells.name).toBe('Zoë Çelik');
    });

    it('is refused with what to do when it is no list of people', async () => {
      expect(await refused('naam;e-mail\nJan;j@x.nl')).toMatchObject({
        code: 'institution.file-missing-columns',
        errors: [{ pointer: '/file', detail: expect.stringContaining('number, role') }],
      });
      expect(await refused(Buffer.from('504b030414000600', 'hex'))).toMatchObject({
        code: 'institution.file-not-text',
      });
      expect(await refused(peopleHead)).toMatchObject({ code: 'institution.file-empty' });
    });

    it('is refused above 5 MB', async () => {
      const body = await refused(`${peopleHead}\n${'x'.repeat(5_000_001)}`, 413);
      expect(body.errors[0].pointer).toBe('/file');
    });

    it('has to be there, in a form', async () => {
      const post = () =>
        test
          .http()
          .post('/api/admin/people-imports')
          .set('cookie', admin.cookie)
          .set('x-stagekeur', '1');
      await post().send({ file: 'x' }).expect(415);
      await post().field('other', 'x').expect(400);
      await post()
        .set('content-type', 'multipart/form-data; boundary=x')
        .send('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nnum')
        .expect(400);
    });

    it('keeps a harmless name', async () => {
      const answer = await test
        .http()
        .post('/api/admin/people-imports')
        .set('cookie', admin.cookie)
        .set('x-stagekeur', '1')
        .attach('file', Buffer.from(peopleFile([student()])), '../../etc/passwd.csv')
        .expect(201);
      expect(answer.body.fileName).toBe('passwd.csv');
    });
  });
});
