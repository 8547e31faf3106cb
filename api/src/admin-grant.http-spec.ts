// Making the first administrator from the command line.
import { newId } from './kernel/ids/ids';
import { openDatabase, testDatabaseUrl } from './testing/test-database';
import { grantAdministrator, readPerson } from './admin-grant';

describe('admin-grant', () => {
  const before = { ...process.env };
  beforeAll(() => {
    Object.assign(process.env, { STAGEKEUR_MODE: 'test', DATABASE_URL: testDatabaseUrl() });
  });
  afterAll(() => {
    process.env = before;
  });

  it('adds a person with the role, corrects one who is known, and is safe to repeat', async () => {
    const number = `p-${newId().slice(-8)}`;
    const first = await grantAdministrator([number, 'Noor Jansen', 'noor@merwestad.example']);
    expect(first).toContain('Noor Jansen is added and is an administrator from now on.');
    const again = await grantAdministrator([number, 'Noor de Wit', 'noor@merwestad.example']);
    expect(again).toContain('Noor de Wit was known and was an administrator already.');

    const database = await openDatabase();
    const people: unknown = await database.query(
      `select a.name, a.email::text, g.role, g.granted_by, g.reason from identity.accounts a
       join identity.role_grants g on g.account_id = a.id where a.institutional_number = $1`,
      [number],
    );
    expect(people).toEqual([
      {
        name: 'Noor de Wit',
        email: 'noor@merwestad.example',
        role: 'administrator',
        granted_by: null,
        reason: 'granted from the command line',
      },
    ]);
    const audited: unknown = await database.query(
      `select l.action, l.actor_role from kernel.audit_log l
       join identity.accounts a on a.id = l.subject_id
       where a.institutional_number = $1 order by l.at, l.id`,
      [number],
    );
    expect(audited).toEqual([
      { action: 'identity.create-person', actor_role: 'system' },
      { action: 'identity.grant-role', actor_role: 'system' },
      { action: 'identity.update-person', actor_role: 'system' },
    ]);
    await database.destroy();
  });

  it.each([
    [[], 'Three things are needed, not 0.'],
    [['1', 'Noor'], 'Three things are needed, not 2.'],
    [['12 34', 'Noor Jansen', 'noor@merwestad.example'], 'The institutional number has'],
    [['1234', 'N', 'noor@merwestad.example'], 'The name has 2 to 120 characters.'],
    [['1234', 'Noor Jansen', 'noor'], 'is not an e-mail address'],
  ])('says of %j what is wrong', (args, words) => {
    expect(() => readPerson(args)).toThrow(words);
    expect(() => readPerson(args)).toThrow('Usage: admin-grant');
  });
});
