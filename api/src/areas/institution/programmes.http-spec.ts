// Faculties and programmes as administrators keep them, and what is refused.
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { ScopeNames } from '../identity/identity.public';

describe('faculties and programmes', () => {
  let test: TestApp;
  let admin: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await signIn(test, { role: 'administrator', name: 'Bea Beheer' });
  });
  afterAll(() => test.close());

  const code = () => `X${newId().slice(-8)}`;
  const aFaculty = async () => {
    const body = { code: code(), nameNl: 'Gezondheid', nameEn: 'Health' };
    return (await admin.post('/api/admin/faculties', body).expect(201)).body;
  };
  const programmeOf = async (id: string) =>
    (await admin.get(`/api/admin/programmes/${id}`).expect(200)).body;

  it('adds a faculty and corrects its names', async () => {
    const faculty = await aFaculty();
    const names = { nameNl: 'Gezondheid en Zorg', nameEn: 'Health and Care' };
    await admin
      .patch(`/api/admin/faculties/${faculty.id}`, names, faculty.version)
      .expect(200)
      .expect('etag', `"${Number(faculty.version) + 1}"`);
    const { body } = await admin.get('/api/admin/faculties').expect(200);
    expect(body.items).toContainEqual({
      id: faculty.id,
      code: faculty.code,
      name: { nl: 'Gezondheid en Zorg', en: 'Health and Care' },
      version: Number(faculty.version) + 1,
    });
  });

  it('points at a code that is taken, for a faculty and for a programme', async () => {
    const faculty = await aFaculty();
    const names = { nameNl: 'Anders', nameEn: 'Other' };
    const again = await admin.post('/api/admin/faculties', { code: faculty.code, ...names });
    expect(again.status).toBe(409);
    expect(again.body.errors).toEqual([
      {
        pointer: '/code',
        code: 'institution.code-taken',
        detail: `De code ${faculty.code} is al in gebruik. Kies een andere.`,
      },
    ]);
    const { code: taken } = await aProgramme(test);
    const body = { facultyId: faculty.id, code: taken, ...names };
    const programme = await admin.post('/api/admin/programmes', body).expect(409);
    expect(programme.body.errors[0].pointer).toBe('/code');
  });

  it('adds a programme that everyone sees until it is no longer active', async () => {
    const faculty = await aFaculty();
    const body = {
      facultyId: faculty.id,
      code: code(),
      nameNl: 'Verpleegkunde',
      nameEn: 'Nursing',
    };
    const made = (await admin.post('/api/admin/programmes', body).expect(201)).body;
    expect(made).toMatchObject({ active: true, students: 0, coordinators: 0, thresholdShift: 0 });
    const shown = async () => {
      const { body: all } = await test.http().get('/api/programmes').expect(200);
      return all.items.some((each: { id: string }) => each.id === made.id);
    };
    expect(await shown()).toBe(true);
    const facts = {
      facultyId: faculty.id,
      nameNl: 'Verpleegkunde',
      nameEn: 'Nursing',
      active: false,
      thresholdShift: 0,
      thresholdReason: null,
    };
    await admin.patch(`/api/admin/programmes/${made.id}`, facts, made.version).expect(200);
    expect(await shown()).toBe(false);
  });

  it('moves the thresholds only with a written reason, and never by more than 10', async () => {
    const { id } = await aProgramme(test);
    const { facultyId, version } = await programmeOf(id);
    const change = (shift: number, reason: string | null) =>
      admin.patch(
        `/api/admin/programmes/${id}`,
        {
          facultyId,
          nameNl: 'Sociaal werk',
          nameEn: 'Social work',
          active: true,
          thresholdShift: shift,
          thresholdReason: reason,
        },
        version,
      );
    const bare = await change(-5, 'weinig').expect(400);
    expect(bare.body.errors[0]).toMatchObject({
      pointer: '/thresholdReason',
      code: 'institution.shift-needs-reason',
    });
    const tooFar = await change(11, 'Te weinig plekken in de regio.').expect(400);
    expect(tooFar.body.errors[0].pointer).toBe('/thresholdShift');
    await change(-5, 'Te weinig plekken in de regio.').expect(200);
    expect(await programmeOf(id)).toMatchObject({
      thresholdShift: -5,
      thresholdReason: 'Te weinig plekken in de regio.',
    });
    const [line] = await test.database.query<{ data: object; actor_id: string }>(
      `select data, actor_id from kernel.audit_log
       where subject_id = $1 and action = 'institution.change-programme'`,
      [id],
    );
    expect(line).toMatchObject({
      actor_id: admin.accountId,
      data: { thresholdShift: -5, was: { thresholdShift: 0 } },
    });
  });

  it('tells the second of two who changed it first', async () => {
    const { id } = await aProgramme(test);
    const { facultyId, version } = await programmeOf(id);
    const facts = {
      facultyId,
      nameNl: 'Eerst',
      nameEn: 'First',
      active: true,
      thresholdShift: 0,
      thresholdReason: null,
    };
    await admin.patch(`/api/admin/programmes/${id}`, facts).expect(428);
    await admin.patch(`/api/admin/programmes/${id}`, facts, version).expect(200);
    const late = await admin.patch(`/api/admin/programmes/${id}`, facts, version).expect(412);
    expect(late.body).toMatchObject({
      changedBy: 'Bea Beheer',
      currentVersion: Number(version) + 1,
    });
  });

  it('refuses a faculty that is not there', async () => {
    const { id } = await aProgramme(test);
    const { version } = await programmeOf(id);
    const facts = {
      facultyId: newId(),
      nameNl: 'Eerst',
      nameEn: 'First',
      active: true,
      thresholdShift: 0,
      thresholdReason: null,
    };
    const answer = await admin.patch(`/api/admin/programmes/${id}`, facts, version).expect(400);
    expect(answer.body.errors[0]).toMatchObject({ pointer: '/facultyId' });
  });

  it('gives the same answer for a repeated creation', async () => {
    const body = { code: code(), nameNl: 'Eens', nameEn: 'Once' };
    const key = newId();
    const send = () => admin.post('/api/admin/faculties', body).set('idempotency-key', key);
    const first = await send().expect(201);
    const second = await send().expect(201);
    expect(second.body).toEqual(first.body);
  });

  it('tells identity what its programmes are called', async () => {
    const { id, code: name } = await aProgramme(test);
    const names = await test.get(ScopeNames).namesOf('student', [id, newId()]);
    expect([...names]).toEqual([[id, { nl: `Opleiding ${name}`, en: `Programme ${name}` }]]);
  });

  it('looks like nothing to everybody else', async () => {
    const programme = await aProgramme(test);
    const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    for (const path of [
      'faculties',
      'programmes',
      'policy',
      'people',
      'people-imports',
      'audit',
      'system',
    ])
      await coordinator.get(`/api/admin/${path}`).expect(404);
    await coordinator
      .post('/api/admin/faculties', { code: 'X', nameNl: 'xx', nameEn: 'xx' })
      .expect(404);
  });
});
