// People as administrators find and keep them: search, roles with a reason, shutting out, and the administrator who always stays.
import { systemAuthor } from '../../kernel/access/actor';
import { newId, type Id } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { anEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { People } from '../identity/identity.public';
import { Enrolments } from './institution.public';

describe('people', () => {
  let test: TestApp;
  let admin: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await signIn(test, { role: 'administrator', name: 'Bea Beheer' });
  });
  afterAll(() => test.close());

  const aPerson = (name: string, number = `n${newId().slice(-12)}`): Promise<Id> =>
    test.database.transaction((tx) =>
      test.get(People).createPerson(tx, systemAuthor, {
        number,
        name,
        email: `${number}@merwestad.example`,
      }),
    );
  const found = async (query: string) =>
    (await admin.get(`/api/admin/people?${query}`).expect(200)).body;
  const idsOf = (body: { items: { id: string }[] }) => body.items.map((item) => item.id);
  const pageOf = async (id: Id) => (await admin.get(`/api/admin/people/${id}`).expect(200)).body;
  const grant = (id: Id, body: object) =>
    admin.post(`/api/admin/people/${id}/roles`, { reason: 'begint vandaag', ...body });
  const revoke = (id: Id, grantId: Id, by = admin) =>
    by.post(`/api/admin/people/${id}/roles/${grantId}/revoke`, { reason: 'stopt vandaag' });

  describe('search', () => {
    it('finds by part of a name without accents, by number and by address', async () => {
      const id = await aPerson('Xanthë Çelik-Özdemir', 'zc20260001');
      for (const words of ['xanthe', 'ozdem', 'ZC2026', 'zc20260001@merwe', 'celik xanthë'])
        expect(idsOf(await found(`q=${encodeURIComponent(words)}`))).toEqual([id]);
    });

    it('shows who looks like it when nothing fits, and says so', async () => {
      const id = await aPerson('Wietske Hoogenboom');
      const body = await found('q=Hogenboom');
      expect(body).toMatchObject({ alike: true, page: { next: null } });
      expect(idsOf(body)).toContain(id);
      expect(await found('q=qqqqxxxxzzzz')).toMatchObject({ items: [], alike: true });
    });

    it('takes signs of its own language as text', async () => {
      await aPerson('Quxwiqq Vlonder');
      expect(await found('q=quxwiqq')).toMatchObject({ alike: false });
      for (const words of ['quxw_qq', 'qux%', '\\quxwiqq'])
        expect(await found(`q=${encodeURIComponent(words)}`)).toMatchObject({ alike: true });
    });

    it('filters by role, programme and state together', async () => {
      const programme = await aProgramme(test);
      const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
      const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
      const of = `programmeId=${programme.id}`;
      expect(idsOf(await found(of)).sort()).toEqual(
        [coordinator.accountId, student.accountId].sort(),
      );
      expect(idsOf(await found(`${of}&role=coordinator`))).toEqual([coordinator.accountId]);
      expect(idsOf(await found(`${of}&state=blocked`))).toEqual([]);
      const { items } = await found(`${of}&role=student`);
      expect(items[0].roles).toEqual([{ role: 'student', scope: programme.code }]);
    });

    it('pages in order of name without losing or repeating anyone', async () => {
      const programme = await aProgramme(test);
      for (let n = 0; n < 5; n++)
        await signIn(test, { role: 'student', scopeIds: [programme.id], name: 'Zelfde Naam' });
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const after = cursor === '' ? '' : `&cursor=${cursor}`;
        const body: { items: { id: string }[]; page: { next: string | null } } = await found(
          `programmeId=${programme.id}&limit=2${after}`,
        );
        seen.push(...idsOf(body));
        cursor = body.page.next;
      }
      expect(new Set(seen).size).toBe(5);
      expect(seen).toHaveLength(5);
      await admin.get('/api/admin/people?cursor=bm9uc2Vuc2U').expect(400);
    });
  });

  describe('roles', () => {
    it('gives a role with its reason and shows by whom', async () => {
      const programme = await aProgramme(test);
      const id = await aPerson('Karin Kers');
      await grant(id, { role: 'coordinator', programmeId: programme.id }).expect(204);
      const { grants, openSessions, allowedCommands } = await pageOf(id);
      expect(grants).toMatchObject([
        {
          role: 'coordinator',
          scope: { id: programme.id, name: { nl: `Opleiding ${programme.code}` } },
          grantedBy: 'Bea Beheer',
          reason: 'begint vandaag',
          revocable: true,
          kept: null,
        },
      ]);
      expect([openSessions, allowedCommands]).toEqual([0, ['grant-role', 'block']]);
    });

    it('enrols a student with the role, and ends the enrolment with it', async () => {
      const programme = await aProgramme(test);
      const id = await aPerson('Stan Student');
      const count = async () =>
        (await test.get(Enrolments).count([programme.id])).get(programme.id);
      await grant(id, { role: 'student', programmeId: programme.id, cohort: 2026 }).expect(204);
      expect(await count()).toBe(1);
      const page = await pageOf(id);
      expect(page.enrolments).toMatchObject([{ cohort: 2026, endedAt: null }]);
      await revoke(id, page.grants[0].grantId).expect(204);
      expect(await count()).toBe(0);
      expect(await pageOf(id)).toMatchObject({ grants: [], enrolments: [{ cohort: 2026 }] });
    });

    it.each([
      [{ role: 'coordinator' }, '/programmeId', 'institution.role-needs-programme'],
      [{ role: 'student', programmeId: 'P' }, '/cohort', 'institution.student-needs-cohort'],
      [{ role: 'board', programmeId: 'P' }, '/programmeId', 'institution.role-has-no-programme'],
      [
        { role: 'coordinator', programmeId: newId() },
        '/programmeId',
        'institution.unknown-programme',
      ],
      [{ role: 'employer' }, '/role', 'field.isIn'],
      [{ role: 'board', reason: ' ' }, '/reason', 'field.reason'],
    ])('points at what is missing from %j', async (body, pointer, code) => {
      const programme = await aProgramme(test);
      const id = await aPerson('Iemand');
      const sent =
        'programmeId' in body && body.programmeId === 'P'
          ? { ...body, programmeId: programme.id }
          : body;
      const answer = await grant(id, sent).expect(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    });

    it('never combines committee member with coordinator or confidential adviser', async () => {
      const programme = await aProgramme(test);
      const id = await aPerson('Carla Commissie');
      await grant(id, { role: 'committee_member' }).expect(204);
      const over = { role: 'coordinator', programmeId: programme.id };
      for (const body of [over, { role: 'confidential_adviser' }])
        expect((await grant(id, body).expect(409)).body.code).toBe('identity.roles-not-combined');
      const again = await grant(id, { role: 'committee_member' }).expect(409);
      expect(again.body.code).toBe('institution.role-already-held');
    });

    it('gives people of employers no role of the school, and leaves theirs to their organisation', async () => {
      const { owner } = await anEmployer(test);
      const answer = await grant(owner.accountId, { role: 'board' }).expect(409);
      expect(answer.body.code).toBe('identity.role-not-for-account');
      const { grants, allowedCommands } = await pageOf(owner.accountId);
      expect(grants[0]).toMatchObject({ role: 'employer', revocable: false });
      expect(allowedCommands).toEqual(['block']);
      const kept = await revoke(owner.accountId, grants[0].grantId).expect(409);
      expect(kept.body.code).toBe('institution.role-of-employers');
    });

    it('ends what a person may do at their next request', async () => {
      const programme = await aProgramme(test);
      const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
      await coordinator.get('/api/tasks').expect(200);
      const { grants } = await pageOf(coordinator.accountId);
      await revoke(coordinator.accountId, grants[0].grantId).expect(204);
      await coordinator.get('/api/tasks').expect(404);
      await revoke(coordinator.accountId, grants[0].grantId).expect(409);
    });

    it('never lets an administrator lay down that role alone', async () => {
      const { grants } = await pageOf(admin.accountId);
      expect(grants[0]).toMatchObject({ revocable: false });
      expect(grants[0].kept).toContain('eigen beheerdersrol');
      const answer = await revoke(admin.accountId, grants[0].grantId).expect(409);
      expect(answer.body.code).toBe('institution.own-administrator-role');
    });

    it('keeps one administrator when two take each other’s role at once', async () => {
      const others = await test.database.query<{ id: Id }>(
        `select account_id as id from identity.role_grants
         where role = 'administrator' and revoked_at is null`,
      );
      const [one, two] = await Promise.all([
        signIn(test, { role: 'administrator' }),
        signIn(test, { role: 'administrator' }),
      ]);
      // Only these two are left while the test runs.
      await test.database.transaction((tx) =>
        tx.query(`update identity.accounts set state = 'blocked' where id = any($1)`, [
          others.map((other) => other.id),
        ]),
      );
      const grantOf = async (reader: SignedIn, holder: SignedIn) =>
        (await reader.get(`/api/admin/people/${holder.accountId}`)).body.grants[0].grantId;
      const [ofOne, ofTwo] = [await grantOf(two, one), await grantOf(one, two)];
      const answers = await Promise.all([
        revoke(two.accountId, ofTwo, one),
        revoke(one.accountId, ofOne, two),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409]);
      await test.database.transaction((tx) =>
        tx.query(`update identity.accounts set state = 'active' where id = any($1)`, [
          others.map((other) => other.id),
        ]),
      );
    });

    it('answers for a role of somebody else as for none', async () => {
      const { grants } = await pageOf(admin.accountId);
      const id = await aPerson('Iemand Anders');
      await revoke(id, grants[0].grantId).expect(404);
      await admin.get(`/api/admin/people/${newId()}`).expect(404);
      await grant(newId(), { role: 'board' }).expect(404);
    });
  });

  describe('blocking', () => {
    const block = (id: Id, version: number, act = 'block') =>
      admin
        .post(`/api/admin/people/${id}/${act}`, { reason: 'laptop gestolen' })
        .set('if-match', `"${version}"`);

    it('shuts a person out at the next request and lets them in again', async () => {
      const programme = await aProgramme(test);
      const student = await signIn(test, { role: 'student', scopeIds: [programme.id] });
      await student.get('/api/me').expect(200);
      const before = await pageOf(student.accountId);
      expect(before).toMatchObject({ openSessions: 1, state: 'active' });
      await block(student.accountId, before.version).expect(204);
      await student.get('/api/me').expect(401);
      const after = await pageOf(student.accountId);
      expect(after).toMatchObject({ openSessions: 0, state: 'blocked' });
      expect(after.allowedCommands).toEqual(['grant-role', 'unblock']);
      await block(student.accountId, before.version, 'unblock').expect(412);
      await block(student.accountId, after.version, 'unblock').expect(204);
      await block(student.accountId, Number(after.version) + 1, 'unblock').expect(409);
      expect(await pageOf(student.accountId)).toMatchObject({ state: 'active', openSessions: 0 });
    });

    it('never blocks oneself', async () => {
      const { version, allowedCommands } = await pageOf(admin.accountId);
      expect(allowedCommands).toEqual(['grant-role']);
      const answer = await block(admin.accountId, version).expect(409);
      expect(answer.body.code).toBe('institution.own-account');
    });

    it('wants to know which version was seen', async () => {
      const id = await aPerson('Zonder Versie');
      await admin.post(`/api/admin/people/${id}/block`, { reason: 'onbekend' }).expect(428);
    });
  });
});
