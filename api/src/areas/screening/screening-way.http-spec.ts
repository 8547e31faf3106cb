// The whole way of an employer from unknown to admitted, through the doors only, read in English.
import { aProgramme } from '../../testing/a-programme';
import { anEmployer } from '../../testing/an-employer';
import {
  checkItems,
  command,
  fillInScreening,
  sendIn,
  versionOf,
} from '../../testing/screening-steps';
import { signIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Standing } from '../standing/standing.public';
import { CheckedFacts, Promises } from './screening.public';

describe('the way of a screening', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('leads from answers through a return to facts, promises and an admission', async () => {
    const programme = await aProgramme(test);
    const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const employer = await anEmployer(test, { verified: false, language: 'en' });
    const { owner } = employer;

    const id = await fillInScreening(owner, [programme.id]);
    await sendIn(owner);
    await test.jobs.runWaiting();
    await command(coordinator, id, 'take');
    await coordinator
      .put(`/api/screenings/${id}/remarks/insurance`, { text: 'Page 3 excludes interns.' }, 0)
      .expect(200);
    await command(coordinator, id, 'return');
    await test.jobs.runWaiting();
    const body = { value: true, note: 'New policy, page 4' };
    await owner.put('/api/employer/screening/answers/insurance', body, 1).expect(200);
    await sendIn(owner);
    await checkItems(coordinator, id, {
      insurance: { finding: 'Covers interns', source: 'Policy 2026, page 4' },
    });
    await command(coordinator, id, 'verify');
    await coordinator
      .post(`/api/screenings/${id}/admissions`, {
        programmeId: programme.id,
        outcome: 'admitted',
        reason: 'Guidance and safety are in order.',
        conditions: [],
      })
      .set('if-match', `"${await versionOf(coordinator, id)}"`)
      .expect(201);

    const [standing] = await test.get(Standing).of(employer.id, [programme.id]);
    expect(standing).toMatchObject({ standing: 'admitted', validUntil: '2028-11-24' });
    const facts = await test.get(CheckedFacts).of(employer.id, programme.id);
    expect(facts).toHaveLength(39);
    expect(facts.find(({ key }) => key === 'insurance')).toEqual({
      key: 'insurance',
      number: 29,
      section: 'safety',
      fact: { nl: 'Verzekering dekt stagiairs', en: 'Insurance covers interns' },
      finding: 'Covers interns',
      source: 'Policy 2026, page 4',
      seenOn: '2026-11-24',
      checkedByRole: 'coordinator',
    });
    expect(await test.get(Promises).inForce(employer.id)).toHaveLength(17);

    await test.jobs.runWaiting();
    const mails = test.mailbox.mails.filter(({ to }) => to === owner.email);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Your answers have arrived',
      'There is a question for you in Stagekeur',
      'Your answers have arrived',
      'There is a message for you in Stagekeur',
    ]);
    expect(mails[3]?.text.replace(/\s+/g, ' ')).toContain('Guidance and safety are in order.');
    const own = await owner.get('/api/employer/screening').set('accept-language', 'en').expect(200);
    expect(own.body.screening).toMatchObject({ state: 'verified', stateLabel: 'Checked' });
    expect(own.body.decisions).toHaveLength(1);

    const trail = await test.database.query<{ action: string }>(
      `select action from kernel.audit_log
       where subject_id = $1 and action not in ('screening.save-answer', 'screening.record-verification')
       order by id`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'screening.start',
      'screening.submit',
      'screening.take',
      'screening.remark',
      'screening.return',
      'screening.submit',
      'screening.verify',
      'screening.decide',
    ]);
  });
});
