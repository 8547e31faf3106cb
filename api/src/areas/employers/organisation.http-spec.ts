// The organisation's own page, and the file that coordinators keep: who may change what, and what follows from it.
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { aColleague, anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('an organisation', () => {
  let test: TestApp;
  let coordinator: SignedIn;
  let employer: TestEmployer;
  beforeAll(async () => {
    test = await startTestApp();
    const programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
  });
  beforeEach(async () => {
    employer = await anEmployer(test);
  });
  afterAll(() => test.close());

  const read = async (by: SignedIn = employer.owner) =>
    (await by.get('/api/employer').expect(200)).body;
  const facts = (key: string) =>
    test.database.query<{ value: string; source: string }>(
      'select value, source from employers.facts where employer_id = $1 and key = $2 order by id',
      [employer.id, key],
    );
  const matchKeys = async (kind: string) =>
    (
      await test.database.query<{ value: string }>(
        'select value from standing.match_keys where employer_id = $1 and kind = $2 order by value',
        [employer.id, kind],
      )
    ).map((row) => row.value);

  describe('to its own people', () => {
    it('shows its details, its contact at school and what may be done', async () => {
      const answer = await employer.owner.get('/api/employer').expect(200);
      expect(answer.headers['etag']).toBe('"1"');
      expect(answer.body).toMatchObject({
        id: employer.id,
        name: employer.name,
        state: 'verified',
        proof: null,
        schoolContact: { name: null, email: null },
        level: 'owner',
        sites: [{ main: true, placeKnown: true }],
      });
      expect(answer.body.allowedCommands).toContain('invite');
      const member = await aColleague(test, employer.id);
      expect(await read(member)).toMatchObject({ level: 'member', allowedCommands: [] });
    });

    it('can be changed by an owner; a new website is a new key to be recognised by', async () => {
      await employer.owner
        .patch('/api/employer', { website: 'wilgenhoeve.nl', employees: 12, sector: 'media' }, 1)
        .expect(204);
      expect(await read()).toMatchObject({
        website: 'https://wilgenhoeve.nl/',
        employees: 12,
        sector: 'media',
        version: 2,
      });
      expect(await facts('website')).toEqual([
        { value: 'https://wilgenhoeve.nl/', source: 'employer' },
      ]);
      expect(await matchKeys('website_domain')).toEqual(['wilgenhoeve.nl']);
      await employer.owner.patch('/api/employer', { website: 'wilgenhoeve.nl' }, 2).expect(204);
      expect(await read()).toMatchObject({ version: 2 });
    });

    it.each([
      [{ phone: '1' }, 400, '/phone'],
      [{ website: 'localhost' }, 400, '/website'],
      [{ email: 'nobody' }, 400, '/email'],
      [{ employees: -1 }, 400, '/employees'],
      [{ name: 'Philips' }, 422, '/name'],
      [{ kvkNumber: '12345678' }, 400, '/kvkNumber'],
      [{ state: 'verified' }, 400, '/state'],
    ])('refuses %j', async (edit, status, pointer) => {
      const answer = await employer.owner.patch('/api/employer', edit, 1).expect(status);
      expect(answer.body.errors[0].pointer).toBe(pointer);
    });

    it('wants the version that was seen, and is closed to members and strangers', async () => {
      await employer.owner.patch('/api/employer', { employees: 3 }).expect(428);
      await employer.owner.patch('/api/employer', { employees: 3 }, 9).expect(412);
      const member = await aColleague(test, employer.id);
      await member.patch('/api/employer', { employees: 3 }, 1).expect(404);
      const nobody = await signIn(test, { role: 'employer' });
      await nobody.get('/api/employer').expect(404);
      await coordinator.get('/api/employer').expect(404);
      await coordinator.patch('/api/employer', { employees: 3 }, 1).expect(404);
    });

    it('is not yet verified once another person becomes the contact', async () => {
      const contact = {
        name: 'R. van Doorn',
        position: 'teamleider',
        email: 'r.vandoorn@wilgenhoeve.nl',
        phone: '030 555 01 46',
      };
      await employer.owner.put('/api/employer/contact', contact, 1).expect(204);
      const after = await read();
      expect(after.contact).toEqual({ ...contact, verified: false, version: 2 });
      expect(after.state).toBe('verified');
      expect(await matchKeys('email')).toContain('r.vandoorn@wilgenhoeve.nl');
      expect(await facts('contact')).toMatchObject([{ value: 'R. van Doorn, teamleider' }]);
    });

    it('stays verified when only the telephone of the contact changes', async () => {
      const { name, position, email } = (await read()).contact;
      const same = { name, position, email, phone: '030 555 01 99' };
      await employer.owner.put('/api/employer/contact', same, 1).expect(204);
      expect((await read()).contact).toMatchObject({ verified: true, phone: '030 555 01 99' });
    });

    it('has sites, the main one always in use', async () => {
      const site = {
        name: 'Locatie Noord',
        street: 'Kade',
        houseNumber: '4',
        postcode: '8011 AA',
        place: 'Zwolle',
      };
      const made = await employer.owner.post('/api/employer/sites', site).expect(201);
      const path = `/api/employer/sites/${made.body.id}`;
      await employer.owner
        .patch(path, { ...site, place: 'Ergens Anders', active: false }, 1)
        .expect(204);
      const sites = await employer.owner.get('/api/employer/sites').expect(200);
      expect(sites.body.items).toMatchObject([
        { main: true },
        {
          name: 'Locatie Noord',
          place: 'Ergens Anders',
          placeKnown: false,
          active: false,
          version: 2,
        },
      ]);
      const main = `/api/employer/sites/${employer.siteId}`;
      const refused = await employer.owner.patch(main, { ...site, active: false }, 1).expect(409);
      expect(refused.body.code).toBe('employers.main-site-stays');
      const member = await aColleague(test, employer.id);
      await member.post('/api/employer/sites', site).expect(404);
      const stranger = await anEmployer(test);
      await stranger.owner.patch(path, { ...site, active: true }, 2).expect(404);
    });
  });

  describe('in the file of the coordinators', () => {
    const file = () => `/api/employers/${employer.id}`;

    it('has a contact at school that is a coordinator', async () => {
      const set = (accountId: string | null, version: number) =>
        coordinator.put(`${file()}/school-contact`, { accountId }, version);
      const choices = await coordinator.get(`${file()}/school-contacts`).expect(200);
      expect(choices.body.items).toContainEqual({
        id: coordinator.accountId,
        name: coordinator.name,
        self: true,
      });
      expect(JSON.stringify(choices.body)).not.toContain(employer.owner.accountId);
      await coordinator.get(`/api/employers/${newId()}/school-contacts`).expect(404);
      await employer.owner.get(`${file()}/school-contacts`).expect(404);
      await set(coordinator.accountId, 1).expect(204);
      expect((await read()).schoolContact).toEqual({
        name: coordinator.name,
        email: coordinator.email,
      });
      const wrong = await set(employer.owner.accountId, 2).expect(422);
      expect(wrong.body.errors).toMatchObject([{ pointer: '/accountId' }]);
      await set(null, 1).expect(412);
      await set(null, 2).expect(204);
      expect((await read()).schoolContact).toEqual({ name: null, email: null });
    });

    it('gets notes that stay as they were written', async () => {
      const made = await coordinator
        .post(`${file()}/notes`, { text: 'Nieuwe start met nieuw team.' })
        .expect(201);
      const owner = test.database.transaction((tx) =>
        tx.query('update employers.notes set text = $2 where id = $1', [made.body.id, 'x']),
      );
      await expect(owner).rejects.toThrow();
      await coordinator.post(`/api/employers/${newId()}/notes`, { text: 'Niemand' }).expect(404);
      await coordinator.post(`${file()}/notes`, { text: 'nul \u0000' }).expect(400);
    });

    it('is closed to everybody else', async () => {
      const programme = await aProgramme(test);
      const others = [
        employer.owner,
        await signIn(test, { role: 'student', scopeIds: [programme.id] }),
        await signIn(test, { role: 'administrator' }),
      ];
      for (const other of others) {
        await other.post(`${file()}/notes`, { text: 'Hallo' }).expect(404);
        await other.put(`${file()}/school-contact`, { accountId: null }, 1).expect(404);
        await other.post(`${file()}/proof`, { judgement: 'accepted', reason: 'Goed' }).expect(404);
      }
    });
  });

  describe('without trade register', () => {
    let person: SignedIn;
    let employerId: string;
    beforeEach(async () => {
      test.mailbox.clear();
      person = await signIn(test, { role: 'employer' });
      const made = await person
        .post('/api/employers', {
          origin: 'unregistered',
          name: `Buurthuis ${newId()}`,
          place: 'Utrecht',
          sector: 'welfare',
          phone: '030 555 01 47',
          position: 'beheerder',
          proofNote: 'Besluit van de gemeente',
        })
        .expect(201);
      ({ employerId } = made.body);
      await test.database.transaction((tx) =>
        tx.query(
          `update identity.sessions set role = 'employer', scope_id = $2 where account_id = $1`,
          [person.accountId, employerId],
        ),
      );
    });
    const judge = (judgement: string, version: number) =>
      coordinator
        .post(`/api/employers/${employerId}/proof`, { judgement, reason: 'Het besluit ontbreekt.' })
        .set('if-match', `"${version}"`);
    const openTasks = () =>
      test.database.query<{ reason: string }>(
        `select reason from tasks.tasks where subject_id = $1 and kind = 'identity_proof' and state = 'open'`,
        [employerId],
      );

    it('has its proof accepted, with a fact that says so', async () => {
      await judge('accepted', 1).expect(204);
      expect(await openTasks()).toEqual([]);
      expect((await read(person)).proof).toMatchObject({ judgement: 'accepted' });
      await test.jobs.runWaiting();
      expect(test.mailbox.mails.map((mail) => mail.to)).not.toContain(person.email);
    });

    it('is asked for other proof, gives it, and is looked at again', async () => {
      await judge('not_accepted', 1).expect(204);
      await test.jobs.runWaiting();
      expect(test.mailbox.newestTo(person.email).text).toContain('Het besluit ontbreekt.');
      await person
        .patch('/api/employer', { proofNote: 'Besluit van 3 november, nummer 2026-118' }, 2)
        .expect(204);
      expect(await openTasks()).toEqual([{ reason: 'identity_proof_again' }]);
      expect((await read(person)).proof).toEqual({
        note: 'Besluit van 3 november, nummer 2026-118',
        judgement: null,
        reason: null,
      });
    });

    it('is asked for proof only where there is no trade register', async () => {
      const answer = await coordinator
        .post(`/api/employers/${employer.id}/proof`, { judgement: 'accepted', reason: 'Prima zo' })
        .set('if-match', '"1"')
        .expect(409);
      expect(answer.body.code).toBe('employers.no-proof-asked');
      await employer.owner
        .patch('/api/employer', { proofNote: 'Ongevraagd bewijs' }, 1)
        .expect(409);
    });
  });
});
