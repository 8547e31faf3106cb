// Asking for access to an organisation that exists: the owner answers in time, else a coordinator; nothing leaks.
import { newId } from '../../kernel/ids/ids';
import { aProgramme } from '../../testing/a-programme';
import { aTradeRegister } from '../../testing/a-trade-register';
import { aColleague, anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import type { StandIn } from './employers.public';

describe('a request for access', () => {
  let test: TestApp;
  let standIn: StandIn;
  let coordinator: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    standIn = await aTradeRegister(test);
    const programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
  });
  afterAll(async () => {
    await test.close();
    await standIn.close();
  });

  let employer: TestEmployer;
  let person: SignedIn;
  let requestId: string;
  /** Somebody registers a foreign organisation that is there already: no trade register is needed for it. */
  beforeEach(async () => {
    test.mailbox.clear();
    employer = await anEmployer(test);
    person = await signIn(test, { role: 'employer' });
    requestId = await ask(person, employer);
  });

  async function ask(by: SignedIn, of: TestEmployer): Promise<string> {
    const foreignNumber = newId();
    await test.database.transaction((tx) =>
      tx.query(
        `update employers.employers set origin = 'foreign', kvk_number = null, country = 'BE',
           foreign_number = $2, proof_note = 'Uittreksel KBO' where id = $1`,
        [of.id, foreignNumber],
      ),
    );
    await by
      .post('/api/employers', {
        origin: 'foreign',
        country: 'BE',
        foreignNumber,
        name: 'Something else altogether',
        place: 'Turnhout',
        sector: 'welfare',
        phone: '+32 14 47 11 11',
        position: 'medewerker',
        proofNote: 'Uittreksel KBO',
      })
      .expect(202);
    const own = await by.get('/api/access-requests').expect(200);
    return own.body.items[0].id;
  }
  const answer = (by: SignedIn, command: string, version = 1, base = '/api/employer') =>
    by
      .post(`${base}/access-requests/${requestId}/${command}`, { reason: 'Werkt hier niet.' })
      .set('if-match', `"${version}"`);
  const stateSeenBy = async (by: SignedIn) =>
    (await by.get('/api/access-requests').expect(200)).body.items[0].state;
  const escalate = async () => {
    test.clock.advance({ days: 8 });
    await test.jobs.run('employers:escalate-access-requests');
    test.clock.advance({ days: -8 });
  };

  it('is mailed to the owners with the last day to answer', async () => {
    const second = await aColleague(test, employer.id, 'owner');
    const member = await aColleague(test, employer.id, 'member');
    await test.jobs.runWaiting();
    for (const owner of [employer.owner, second]) {
      const mail = test.mailbox.newestTo(owner.email);
      expect(mail.text).toContain('dinsdag 1 december 2026');
      expect(mail.text).not.toContain(person.name);
    }
    expect(test.mailbox.mails.map((mail) => mail.to)).not.toContain(member.email);
  });

  it('is granted by the owner: the person is in, as a member', async () => {
    const list = await employer.owner.get('/api/employer/access-requests').expect(200);
    expect(list.body.items).toMatchObject([
      {
        id: requestId,
        name: person.name,
        dueOn: '2026-12-01',
        state: 'open',
        allowedCommands: ['grant', 'refuse'],
      },
    ]);
    await answer(employer.owner, 'grant').expect(204);
    expect(await stateSeenBy(person)).toBe('granted');
    const [member] = await test.database.query(
      'select level from employers.members where employer_id = $1 and account_id = $2',
      [employer.id, person.accountId],
    );
    expect(member).toEqual({ level: 'member' });
    await test.jobs.runWaiting();
    expect(test.mailbox.newestTo(person.email).text).toContain(employer.name);
  });

  it('is refused in neutral words: the mail names neither the organisation nor the reason', async () => {
    await answer(employer.owner, 'refuse').expect(204);
    await test.jobs.runWaiting();
    const mail = test.mailbox.newestTo(person.email);
    expect(mail.subject).toBe('Antwoord op uw verzoek');
    expect(mail.text).not.toContain(employer.name);
    expect(mail.text).not.toContain('Werkt hier niet');
    const own = await person.get('/api/access-requests').expect(200);
    expect(JSON.stringify(own.body)).not.toContain(employer.id);
    expect(await stateSeenBy(person)).toBe('refused');
  });

  it('is answered once', async () => {
    const answers = await Promise.all([
      answer(employer.owner, 'grant'),
      answer(employer.owner, 'refuse'),
    ]);
    expect(answers.map((reply) => reply.status).sort()).toEqual([204, 409]);
  });

  it('waits for a coordinator after five working days, and then no longer for the owner', async () => {
    const file = `/api/employers/${employer.id}`;
    await answer(coordinator, 'grant', 1, file).expect(404);
    test.clock.advance({ days: 7 });
    await test.jobs.run('employers:escalate-access-requests');
    test.clock.advance({ days: -7 });
    expect((await openTasks()).length).toBe(0);
    await escalate();
    await escalate();
    expect(await openTasks()).toEqual([
      {
        reason: 'access_request_unanswered',
        due_on: '2026-12-09',
        subject_label: `${employer.name}, ${person.name}`,
        programme_id: null,
      },
    ]);
    expect(await stateSeenBy(person)).toBe('open');
    const late = await answer(employer.owner, 'grant', 2).expect(409);
    expect(late.body.code).toBe('employers.request-escalated');
    await answer(coordinator, 'refuse', 2, file).expect(204);
    expect(await openTasks()).toEqual([]);
  });

  it('goes to the coordinators at once when no owner can answer, and makes the person the owner', async () => {
    const orphan = await anEmployer(test);
    await test.database.transaction((tx) =>
      tx.query(`update identity.accounts set state = 'blocked' where id = $1`, [
        orphan.owner.accountId,
      ]),
    );
    const finder = await signIn(test, { role: 'employer' });
    requestId = await ask(finder, orphan);
    expect(await openTasks()).toHaveLength(1);
    await answer(coordinator, 'grant', 2, `/api/employers/${orphan.id}`).expect(204);
    const [member] = await test.database.query(
      'select level from employers.members where employer_id = $1 and account_id = $2',
      [orphan.id, finder.accountId],
    );
    expect(member).toEqual({ level: 'owner' });
  });

  it('can be withdrawn, also from the coordinators', async () => {
    await escalate();
    await person
      .post(`/api/access-requests/${requestId}/withdraw`)
      .set('if-match', '"2"')
      .expect(204);
    expect(await openTasks()).toEqual([]);
    await answer(coordinator, 'grant', 3, `/api/employers/${employer.id}`).expect(409);
  });

  it('is seen and answered by nobody else', async () => {
    const member = await aColleague(test, employer.id);
    await member.get('/api/employer/access-requests').expect(404);
    await answer(member, 'grant').expect(404);
    const stranger = await anEmployer(test);
    await answer(stranger.owner, 'grant').expect(404);
    await answer(coordinator, 'grant', 1, `/api/employers/${stranger.id}`).expect(404);
    await stranger.owner
      .post(`/api/access-requests/${requestId}/withdraw`)
      .set('if-match', '"1"')
      .expect(404);
    await answer(person, 'grant').expect(404);
  });

  it('wants a reason and the version that was seen', async () => {
    const path = `/api/employer/access-requests/${requestId}/refuse`;
    await employer.owner.post(path, { reason: 'Werkt hier niet.' }).expect(428);
    await answer(employer.owner, 'refuse', 7).expect(412);
    const bare = await employer.owner
      .post(path, { reason: ' ' })
      .set('if-match', '"1"')
      .expect(400);
    expect(bare.body.errors[0].pointer).toBe('/reason');
  });

  function openTasks() {
    return test.database.query(
      `select reason, due_on, subject_label, programme_id from tasks.tasks
       where kind = 'access_request' and subject_id = $1 and state = 'open'`,
      [requestId],
    );
  }
});
