// Dated policy over HTTP: what holds when, how one row follows another, and that the past stays as it was.
import { aProgramme } from '../../testing/a-programme';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Policy } from './institution.public';

// Every test uses a programme of its own, so that no rows of another test are in the way.
describe('dated policy', () => {
  let test: TestApp;
  let admin: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await signIn(test, { role: 'administrator', name: 'Bea Beheer' });
  });
  afterAll(() => test.close());

  const row = (programmeId: string, facts: object = {}) => ({
    kind: 'minimum_allowance',
    programmeId,
    value: 450,
    validFrom: '2026-11-24',
    validUntil: null,
    source: 'Besluit 12',
    ...facts,
  });
  const add = (programmeId: string, facts: object = {}) =>
    admin.post('/api/admin/policy', row(programmeId, facts));
  const rowsOf = async (programmeId: string) => {
    const { body } = await admin.get('/api/admin/policy').expect(200);
    return body.kinds
      .flatMap((kind: { rows: object[] }) => kind.rows)
      .filter((each: { programme?: { id: string } }) => each.programme?.id === programmeId);
  };
  const inForce = async (programmeId: string, on: string) =>
    (await test.get(Policy).inForce('minimum_allowance', [programmeId], on as never)).get(
      programmeId,
    );

  it('says what is in force today, what is to come and who decided it', async () => {
    const { id } = await aProgramme(test);
    await add(id, { validUntil: '2027-08-31' }).expect(201);
    await add(id, { value: 500.5, validFrom: '2027-09-01' }).expect(201);
    expect(await rowsOf(id)).toMatchObject([
      {
        value: 500.5,
        phase: 'coming',
        allowedCommands: ['end', 'remove'],
        createdBy: 'Bea Beheer',
      },
      { value: 450, phase: 'in_force', allowedCommands: ['end'], validUntil: '2027-08-31' },
    ]);
    expect(await inForce(id, '2027-08-31')).toBe(450);
    expect(await inForce(id, '2027-09-01')).toBe(500.5);
  });

  it('refuses a period that meets another one and points at the day', async () => {
    const { id } = await aProgramme(test);
    await add(id, { validUntil: '2027-08-31' }).expect(201);
    const answer = await add(id, { validFrom: '2027-08-31' }).expect(409);
    expect(answer.body.errors).toEqual([
      {
        pointer: '/validFrom',
        code: 'institution.policy-overlaps',
        detail:
          'Er geldt al een regel van dinsdag 24 november 2026 tot en met dinsdag 31 augustus 2027. Kies een andere dag of beëindig die regel eerst.',
      },
    ]);
  });

  it('lets the open row end the day before when asked, and not otherwise', async () => {
    const { id } = await aProgramme(test);
    await add(id).expect(201);
    const refused = await add(id, { value: 500, validFrom: '2027-01-01' }).expect(409);
    expect(refused.body.code).toBe('institution.policy-overlaps-open');
    const next = { value: 500, validFrom: '2027-01-01', endsPrevious: true };
    await add(id, next).expect(201);
    expect(await rowsOf(id)).toMatchObject([
      { value: 500, validFrom: '2027-01-01', validUntil: null },
      { value: 450, validFrom: '2026-11-24', validUntil: '2026-12-31' },
    ]);
  });

  it('keeps one row when two are added for the same days at once', async () => {
    const { id } = await aProgramme(test);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => add(id, { value: 400 + n })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409]);
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it('begins today at the earliest, ends after it begins, and has a limit to what can be meant', async () => {
    const { id } = await aProgramme(test);
    const pointerOf = async (facts: object) => (await add(id, facts).expect(400)).body.errors[0];
    expect(await pointerOf({ validFrom: '2026-11-23' })).toMatchObject({
      pointer: '/validFrom',
      code: 'institution.begins-in-past',
    });
    expect(await pointerOf({ validUntil: '2026-11-23' })).toMatchObject({ pointer: '/validUntil' });
    expect(await pointerOf({ value: 5001 })).toMatchObject({ pointer: '/value' });
    expect(await pointerOf({ value: 1.234 })).toMatchObject({ pointer: '/value' });
    expect(await pointerOf({ source: '' })).toMatchObject({ pointer: '/source' });
    expect(await pointerOf({ validFrom: '2026-02-30' })).toMatchObject({ pointer: '/validFrom' });
  });

  it('ends a row that has begun today or later, never in the past, and never takes it away', async () => {
    const { id } = await aProgramme(test);
    const made = (await add(id).expect(201)).body;
    test.clock.advance({ days: 2 });
    const fresh = await signIn(test, { role: 'administrator' });
    const end = (validUntil: string, version = made.version) =>
      fresh.patch(`/api/admin/policy/${made.id}`, { validUntil }, version);
    const past = await end('2026-11-25').expect(400);
    expect(past.body.errors[0]).toMatchObject({ pointer: '/validUntil' });
    const gone = await fresh.delete(`/api/admin/policy/${made.id}`, made.version).expect(409);
    expect(gone.body.code).toBe('institution.period-has-begun');
    await end('2026-11-26').expect(200);
    await end('2026-12-01', made.version).expect(412);
    await end('2026-12-01', Number(made.version) + 1).expect(200);
    test.clock.advance({ days: 30 });
    const later = await signIn(test, { role: 'administrator' });
    await later
      .patch(`/api/admin/policy/${made.id}`, { validUntil: '2027-12-31' }, Number(made.version) + 2)
      .expect(409);
    test.clock.set('2026-11-24T09:00:00Z');
  });

  it('refuses an end that runs into the next row', async () => {
    const { id } = await aProgramme(test);
    const first = (await add(id, { validUntil: '2026-12-31' }).expect(201)).body;
    await add(id, { validFrom: '2027-01-01' }).expect(201);
    const answer = await admin
      .patch(`/api/admin/policy/${first.id}`, { validUntil: '2027-01-01' }, first.version)
      .expect(409);
    expect(answer.body.errors[0].pointer).toBe('/validUntil');
  });

  it('takes a row away that never held a day, and remembers who did', async () => {
    const { id } = await aProgramme(test);
    const made = (await add(id, { validFrom: '2027-01-01' }).expect(201)).body;
    await admin.delete(`/api/admin/policy/${made.id}`).expect(428);
    await admin.delete(`/api/admin/policy/${made.id}`, made.version).expect(204);
    expect(await rowsOf(id)).toEqual([]);
    const lines = await test.database.query<{ action: string }>(
      'select action from kernel.audit_log where subject_id = $1 order by at, id',
      [made.id],
    );
    expect(lines.map((line) => line.action)).toEqual([
      'institution.add-policy-row',
      'institution.remove-policy-row',
    ]);
  });
});
