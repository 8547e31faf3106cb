// What other areas see of an employer, and the step from a claim to a verified record.
import type { Author } from '../../kernel/access/actor';
import { newId } from '../../kernel/ids/ids';
import { anEmployer } from '../../testing/an-employer';
import { signIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { Employers } from './employers.public';

describe('the employers facade', () => {
  let test: TestApp;
  let employers: Employers;
  let coordinator: Author;
  beforeAll(async () => {
    test = await startTestApp();
    employers = test.get(Employers);
    const person = await signIn(test, { role: 'coordinator', scopeIds: [newId()] });
    coordinator = { accountId: person.accountId, role: 'coordinator' };
  });
  afterAll(() => test.close());

  it('tells who an employer is, and nothing of one that is not there', async () => {
    const employer = await anEmployer(test, { sector: 'media', place: 'Zwolle' });
    expect(await employers.get(employer.id)).toMatchObject({
      id: employer.id,
      name: employer.name,
      sector: 'media',
      place: 'Zwolle',
      state: 'verified',
      schoolContactId: null,
    });
    expect(await employers.get(newId())).toBeNull();
    expect(await employers.sites(employer.id)).toMatchObject([{ main: true, place: 'Zwolle' }]);
  });

  it('gives everything by which the organisation would be recognised', async () => {
    const employer = await anEmployer(test, {
      website: 'https://www.wilgenhoeve.example',
      phone: '030 555 01 46',
      rsin: '123456782',
    });
    expect(await employers.identity(employer.id)).toEqual({
      kvkNumber: employer.kvkNumber,
      rsin: '123456782',
      websites: ['https://www.wilgenhoeve.example'],
      emails: [employer.owner.email],
      phones: ['030 555 01 46', '030 555 01 46'],
    });
  });

  it('makes a claim into a verified record once, and says how', async () => {
    const employer = await anEmployer(test, { verified: false });
    const verify = (how: string) =>
      test.database.transaction((tx) => employers.verifyContact(tx, coordinator, employer.id, how));
    await verify('Teruggebeld via het nummer op de website');
    await verify('Gesproken op locatie');
    expect(await employers.get(employer.id)).toMatchObject({ state: 'verified' });
    const facts = await test.database.query<{ value: string; source: string }>(
      `select value, source from employers.facts where employer_id = $1 and key = 'contact' order by id`,
      [employer.id],
    );
    expect(facts.map((fact) => fact.source)).toEqual(['coordinator', 'coordinator']);
    expect(facts[0]?.value).toContain('Teruggebeld');
  });

  it('verifies no contact of an employer that is not there', async () => {
    await expect(
      test.database.transaction((tx) => employers.verifyContact(tx, coordinator, newId(), 'x')),
    ).rejects.toMatchObject({ code: 'kernel.not-found' });
  });

  it('stands people of the employer and of the school writing at the same moment', async () => {
    const employer = await anEmployer(test, { verified: false });
    const verify = () =>
      test.database.transaction(async (tx) => {
        await employers.hold(tx, employer.id, 'change');
        await employers.verifyContact(tx, coordinator, employer.id, 'Teruggebeld');
      });
    const change = (name: string) =>
      employer.owner.put(
        '/api/employer/contact',
        { name, position: 'teamleider', email: 'a@wilgenhoeve.nl', phone: '030 555 01 46' },
        1,
      );
    const verifications: Promise<unknown>[] = [];
    const statuses: number[] = [];
    await Promise.all(
      Array.from({ length: 3 }, async (_, turn) => {
        verifications.push(verify());
        statuses.push((await change(`Persoon ${turn}`)).status);
      }),
    );
    const outcomes = await Promise.allSettled(verifications);
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toEqual([]);
    expect(statuses.filter((status) => ![204, 412].includes(status))).toEqual([]);
  });
});
