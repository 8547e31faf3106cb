// Before an admission ends, and when it has ended, coordinator and employer hear of it once.
import { aProgramme, type TestProgramme } from '../../testing/a-programme';
import { aScreening } from '../../testing/a-screening';
import { anAdmission } from '../../testing/an-admission';
import { anEmployer, type TestEmployer } from '../../testing/an-employer';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';
import { employerIdentityChanged } from '../employers/employers.events';
import { Standing } from '../standing/standing.public';

describe('the end of an admission', () => {
  let test: TestApp;
  let programme: TestProgramme;
  let coordinator: SignedIn;
  let employer: TestEmployer;
  let admissionId: string;

  const watch = async () => {
    await test.jobs.run('screening:watch-admissions');
    await test.jobs.runWaiting();
  };
  const subjects = () =>
    test.mailbox.mails
      .filter((mail) => mail.to === employer.owner.email)
      .map((mail) => mail.subject);
  const tasks = () =>
    test.database.query(
      `select reason, due_on, programme_id from tasks.tasks
       where subject_id = $1 and kind = 'admission' and state = 'open'`,
      [admissionId],
    );

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    test.clock.set(testStart);
    programme = await aProgramme(test);
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    employer = await anEmployer(test);
    admissionId = await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
      validForMonths: 6,
    });
  });
  afterAll(() => test.close());

  it('is announced sixty days before, to both, once', async () => {
    test.clock.set('2027-03-24T09:00:00Z');
    await watch();
    expect(subjects()).toEqual([]);
    test.clock.set('2027-03-25T09:00:00Z');
    await watch();
    await watch();
    expect(subjects()).toEqual(['Uw toelating in Stagekeur loopt af']);
    expect(test.mailbox.newestTo(employer.owner.email).text).toContain(
      'geldt tot en met maandag 24 mei 2027',
    );
    expect(await tasks()).toEqual([
      { reason: 'admission_ends_soon', due_on: '2027-05-24', programme_id: programme.id },
    ]);
  });

  it('is told when it has ended, once, also when the nights before were missed', async () => {
    test.clock.set('2027-05-25T09:00:00Z');
    await watch();
    await watch();
    expect(subjects()).toEqual(['Uw toelating in Stagekeur is afgelopen']);
    expect(await tasks()).toEqual([
      { reason: 'admission_ended', due_on: '2027-06-08', programme_id: programme.id },
    ]);
    const [standing] = await test.get(Standing).of(employer.id, [programme.id]);
    expect(standing?.standing).toBe('lapsed');
  });

  it('on its last day is still an admission', async () => {
    test.clock.set('2027-05-24T21:59:00Z');
    await watch();
    expect(subjects()).toEqual(['Uw toelating in Stagekeur loopt af']);
    const [standing] = await test.get(Standing).of(employer.id, [programme.id]);
    expect(standing?.standing).toBe('admitted');
  });

  it('is no news for a decision that was replaced, nor for a rejection', async () => {
    await test.database.transaction((tx) =>
      tx.query('update standing.admissions set superseded_at = $2 where id = $1', [
        admissionId,
        test.clock.now(),
      ]),
    );
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
      outcome: 'rejected',
    });
    test.clock.set('2027-06-01T09:00:00Z');
    await watch();
    expect(subjects()).toEqual([]);
    expect(await tasks()).toEqual([]);
  });

  it('can be left as it is, by a coordinator of that programme, with a reason', async () => {
    test.clock.set('2027-03-25T09:00:00Z');
    await watch();
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const settle = (who: SignedIn, reason = 'De werkgever stopt met stages.') =>
      who.post(`/api/admissions/${admissionId}/settle-task`, { reason });
    const other = await aProgramme(test);
    await settle(await signIn(test, { role: 'coordinator', scopeIds: [other.id] })).expect(404);
    await settle(coordinator, ' ').expect(400);
    await settle(coordinator).expect(204);
    expect(await tasks()).toEqual([]);
    expect((await settle(coordinator).expect(409)).body.code).toBe('screening.no-task');
  });

  it('or a change of the organisation asks the programmes that admitted it to look again', async () => {
    await test.database.transaction((tx) =>
      tx.emit(employerIdentityChanged({ employerId: employer.id })),
    );
    await test.jobs.runWaiting();
    expect(await tasks()).toEqual([
      { reason: 'identity_changed', due_on: '2026-12-08', programme_id: programme.id },
    ]);
  });

  it('is off the list once the programme decides anew', async () => {
    test.clock.set('2027-03-25T09:00:00Z');
    await watch();
    coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const { id } = await aScreening(test, {
      employerId: employer.id,
      programmeIds: [programme.id],
      answeredBy: employer.owner.accountId,
      checkedBy: coordinator.accountId,
    });
    await coordinator
      .post(`/api/screenings/${id}/admissions`, {
        programmeId: programme.id,
        outcome: 'admitted',
        reason: 'Nog steeds op orde.',
        conditions: [],
      })
      .set('if-match', '"1"')
      .expect(201);
    expect(await tasks()).toEqual([]);
  });
});
