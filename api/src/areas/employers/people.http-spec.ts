// Colleagues: invited by mail, for one address, once; made owner or member; ended; and always an owner left.
import { aColleague, anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { openDatabase } from '../../testing/test-database';

describe('the people of an organisation', () => {
  let test: TestApp;
  let employer: TestEmployer;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    employer = await anEmployer(test);
    test.mailbox.clear();
  });
  afterAll(() => test.close());

  const anAccount = () => signIn(test, { role: 'employer' });
  const invite = (email: string, level = 'member', by: SignedIn = employer.owner) =>
    by.post('/api/employer/invitations', { email, level });
  const tokenTo = async (email: string): Promise<string> => {
    await test.jobs.runWaiting();
    return /token=([\w-]+)/.exec(test.mailbox.newestTo(email).text)?.[1] ?? '';
  };
  const accept = (person: SignedIn, token: string) =>
    person.post('/api/invitations/accept', { token });
  const members = async (by: SignedIn = employer.owner) =>
    (await by.get('/api/employer/members').expect(200)).body;

  describe('an invitation', () => {
    it('lets the invited person in, once', async () => {
      const person = await anAccount();
      await invite(person.email, 'owner').expect(201);
      const token = await tokenTo(person.email);
      const mail = test.mailbox.newestTo(person.email);
      expect(mail.subject).toBe('Uitnodiging van een collega');
      expect(mail.text).toContain(employer.name);
      expect(mail.text).toContain('dinsdag 1 december 2026');

      const preview = await test
        .http()
        .post('/api/invitations/preview')
        .set('x-stagekeur', '1')
        .send({ token })
        .expect(200);
      expect(preview.body).toEqual({
        email: person.email,
        organisation: employer.name,
        inviter: employer.owner.name,
        expiresAt: '2026-12-01T09:00:00.000Z',
      });
      const joined = await accept(person, token).expect(200);
      expect(joined.body).toEqual({ employerId: employer.id });
      expect((await members()).items).toHaveLength(2);
      expect((await members()).invitations).toEqual([]);
      const again = await accept(person, token).expect(409);
      expect(again.body.code).toBe('employers.invitation-over');
      const [grant] = await test.database.query(
        `select scope_id from identity.role_grants where account_id = $1 and role = 'employer'`,
        [person.accountId],
      );
      expect(grant).toEqual({ scope_id: employer.id });
    });

    it('is for the invited address only, and stays good when another opens it', async () => {
      const person = await anAccount();
      const other = await anAccount();
      await invite(person.email.replace('person', 'PERSON')).expect(201);
      const token = await tokenTo(person.email);
      const refused = await accept(other, token).expect(403);
      expect(refused.body.code).toBe('employers.invitation-for-another-address');
      await accept(person, token).expect(200);
    });

    it('lets one of ten parallel clicks through', async () => {
      const person = await anAccount();
      await invite(person.email).expect(201);
      const token = await tokenTo(person.email);
      const answers = await Promise.all(Array.from({ length: 10 }, () => accept(person, token)));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      expect(answers.filter((answer) => answer.status === 409)).toHaveLength(9);
    });

    it('runs out after seven days, and can be sent anew', async () => {
      const person = await anAccount();
      await invite(person.email).expect(201);
      const token = await tokenTo(person.email);
      const twice = await invite(person.email).expect(409);
      expect(twice.body.errors[0].pointer).toBe('/email');
      test.clock.advance({ days: 7 });
      try {
        const late = await anAccount();
        const preview = await late.post('/api/invitations/preview', { token }).expect(409);
        expect(preview.body.code).toBe('employers.invitation-over');
        const owner = await aColleague(test, employer.id, 'owner');
        expect((await members(owner)).invitations).toMatchObject([{ over: true }]);
        await invite(person.email, 'member', owner).expect(201);
      } finally {
        test.clock.advance({ days: -7 });
      }
    });

    it('no longer works once it is revoked, also when the mail was not out yet', async () => {
      const [early, late] = [await anAccount(), await anAccount()];
      const first = await invite(early.email).expect(201);
      await employer.owner.delete(`/api/employer/invitations/${first.body.id}`, 1).expect(204);
      await test.jobs.runWaiting();
      expect(test.mailbox.mails.filter((mail) => mail.to === early.email)).toEqual([]);
      const second = await invite(late.email).expect(201);
      const token = await tokenTo(late.email);
      await employer.owner.delete(`/api/employer/invitations/${second.body.id}`, 1).expect(204);
      await accept(late, token).expect(409);
      await employer.owner.delete(`/api/employer/invitations/${second.body.id}`, 2).expect(409);
    });

    it('is not made for somebody who is in already, nor by a member, nor for another organisation', async () => {
      await invite(employer.owner.email).expect(409);
      const member = await aColleague(test, employer.id);
      await invite('new@organisation.example', 'member', member).expect(404);
      const stranger = await anEmployer(test);
      const made = await invite('new@organisation.example').expect(201);
      await stranger.owner.delete(`/api/employer/invitations/${made.body.id}`, 1).expect(404);
      expect((await members(member)).invitations).toEqual([]);
    });

    it('is made twenty times a day at most', async () => {
      for (let sent = 0; sent < 20; sent += 1)
        await invite(`colleague-${sent}@organisation.example`).expect(201);
      await invite('one-more@organisation.example').expect(429);
    });

    it('puts no token into the queue of jobs: only which invitation is to be mailed', async () => {
      const person = await anAccount();
      const made = await invite(person.email).expect(201);
      const owner = await openDatabase('owner');
      const jobs: { payload: { event?: { data?: object } } }[] = await owner.query(
        `select payload from graphile_worker._private_jobs where payload::text like $1`,
        [`%${made.body.id}%`],
      );
      await owner.destroy();
      expect(jobs.map((job) => job.payload.event?.data)).toEqual([{ invitationId: made.body.id }]);
      expect((await tokenTo(person.email)).length).toBeGreaterThanOrEqual(22);
    });

    it('does not let a student or teacher join an employer', async () => {
      const staff = await signIn(test, { role: 'board' });
      await invite(staff.email).expect(201);
      const token = await tokenTo(staff.email);
      await accept(staff, token).expect(404);
    });
  });

  describe('levels and leaving', () => {
    it('always keeps an owner', async () => {
      const { owner } = employer;
      const path = `/api/employer/members/${owner.accountId}`;
      const leave = await owner.delete(path, 1).expect(409);
      expect(leave.body.code).toBe('employers.last-owner');
      const down = await owner.patch(path, { level: 'member' }, 1).expect(409);
      expect(down.body.code).toBe('employers.last-owner');
      expect((await members()).items[0].allowedCommands).toEqual([]);
    });

    it('keeps an owner when two owners leave at the same time', async () => {
      const second = await aColleague(test, employer.id, 'owner');
      const answers = await Promise.all(
        [employer.owner, second].map((person) =>
          person.delete(`/api/employer/members/${person.accountId}`, 1),
        ),
      );
      expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409]);
    });

    it('lets an owner make owners and end access, at once', async () => {
      const member = await aColleague(test, employer.id);
      const path = `/api/employer/members/${member.accountId}`;
      await employer.owner.patch(path, { level: 'owner' }, 1).expect(204);
      await employer.owner.patch(path, { level: 'member' }, 1).expect(412);
      await employer.owner.delete(path).expect(428);
      await employer.owner.delete(path, 2).expect(204);
      await member.get('/api/employer').expect(404);
      await member.get('/api/employer/members').expect(404);
      await employer.owner.delete(path, 3).expect(404);
    });

    it('lets a member leave, and nothing more', async () => {
      const member = await aColleague(test, employer.id);
      const path = (person: SignedIn) => `/api/employer/members/${person.accountId}`;
      await member.delete(path(employer.owner), 1).expect(404);
      await member.patch(path(member), { level: 'owner' }, 1).expect(404);
      expect((await members(member)).items).toMatchObject([
        { level: 'owner', self: false, allowedCommands: [] },
        { level: 'member', self: true, allowedCommands: ['leave'] },
      ]);
      await member.delete(path(member), 1).expect(204);
    });

    it('reaches nobody of another organisation', async () => {
      const other = await anEmployer(test);
      const path = `/api/employer/members/${other.owner.accountId}`;
      await employer.owner.delete(path, 1).expect(404);
      await employer.owner.patch(path, { level: 'member' }, 1).expect(404);
    });
  });
});
