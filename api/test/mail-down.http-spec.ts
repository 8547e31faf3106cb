// The mail server is down: people read and write as ever, and the mail goes out by itself when it is back.
import { MailServer } from '../src/kernel/mail/mail-server';
import { anEmployer, type TestEmployer } from '../src/testing/an-employer';
import { startTestApp, type TestApp } from '../src/testing/test-app';
import { freePort } from './crash/a-process';
import { aSlowMailbox } from './crash/a-slow-mailbox';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('without a mail server', () => {
  let test: TestApp;
  let employer: TestEmployer;
  let port: number;

  beforeAll(async () => {
    test = await startTestApp();
    employer = await anEmployer(test);
    port = await freePort();
    test.get(MailServer).use(`smtp://127.0.0.1:${port}`);
  });
  afterAll(() => test.close());

  const invite = (email: string) =>
    employer.owner.post('/api/employer/invitations', { email, level: 'member' });

  it('stores what is written, lets people read, and sends each mail once when it is back', async () => {
    // Other specs' mails may wait in this database too.
    const [first, second] = [`een@${employer.id}.example`, `twee@${employer.id}.example`];
    await invite(first).expect(201);
    await expect(test.jobs.runWaiting()).rejects.toThrow(/ECONNREFUSED/);
    const members = await employer.owner.get('/api/employer/members').expect(200);
    expect(JSON.stringify(members.body)).toContain(first);
    await invite(second).expect(201);

    const mailbox = await aSlowMailbox(() => 0, port);
    // The first mail was tried and waits its turn (some seconds); nobody has to ask for it again.
    const arrived = () => mailbox.recipients.filter((to) => to === first || to === second);
    for (let tries = 0; arrived().length < 2 && tries < 40; tries += 1) {
      await test.jobs.runWaiting();
      await pause(200);
    }
    await test.jobs.runWaiting();
    await mailbox.close();
    expect(arrived().sort()).toEqual([first, second]);
  });
});
