// What a line of a people file must say, and what is told about one that does not.
import { readLine, type Cells, type ProgrammesByCode } from './people-line';

const programmes: ProgrammesByCode = new Map([
  ['sw', { id: 'p1', code: 'SW', active: true }],
  ['oud', { id: 'p2', code: 'OUD', active: false }],
]);
const student: Cells = {
  number: '0123456',
  name: 'Zoë de Wit',
  email: 'zoe@merwestad.example',
  role: 'student',
  programme: 'SW',
  cohort: '2025',
  supervisor: '',
};
const faultsOf = (change: Partial<Cells>) =>
  readLine({ ...student, ...change }, programmes).faults.map(
    ({ column, code }) => `${column ?? 'line'}: ${code}`,
  );

describe('a line of a people file', () => {
  it('is a student of a programme, with cohort and supervisor', () => {
    expect(readLine({ ...student, programme: 'sw', supervisor: 'd12' }, programmes).person).toEqual(
      {
        number: '0123456',
        name: 'Zoë de Wit',
        email: 'zoe@merwestad.example',
        role: 'student',
        programmeId: 'p1',
        cohort: 2025,
        supervisor: 'd12',
      },
    );
  });

  it.each([
    ['Stagecoördinator', 'coordinator'],
    ['stagebegeleider', 'school_supervisor'],
  ])('understands the Dutch word %s', (role, expected) => {
    const programme = expected === 'coordinator' ? 'SW' : '';
    const { person } = readLine({ ...student, role, programme, cohort: '' }, programmes);
    expect(person?.role).toBe(expected);
  });

  it('keeps what looks like a formula as the text it is', () => {
    const { person } = readLine({ ...student, name: '=1+1' }, programmes);
    expect(person?.name).toBe('=1+1');
  });

  it.each([
    [{ number: '' }, 'number: missing'],
    [{ number: '="012"' }, 'number: bad-number'],
    [{ number: 'n'.repeat(65) }, 'number: bad-number'],
    [{ name: '' }, 'name: missing'],
    [{ name: 'n'.repeat(201) }, 'name: too-long'],
    [{ email: 'zoe' }, 'email: bad-email'],
    [{ email: 'zoe@merwestad' }, 'email: bad-email'],
    [{ email: 'a@b.example,c@d.example' }, 'email: bad-email'],
    [{ programme: '' }, 'programme: missing'],
    [{ programme: 'XX' }, 'programme: unknown-programme'],
    [{ programme: 'OUD' }, 'programme: inactive-programme'],
    [{ cohort: '' }, 'cohort: missing'],
    [{ cohort: '25' }, 'cohort: bad-cohort'],
    [{ cohort: '1999' }, 'cohort: bad-cohort'],
    [{ supervisor: '0123456' }, 'supervisor: own-supervisor'],
    [{ role: '' }, 'role: missing'],
    [{ role: 'docent' }, 'role: unknown-role'],
    [{ role: 'Administrator' }, 'role: role-by-hand'],
    [{ role: 'vertrouwenspersoon' }, 'role: role-by-hand'],
  ])('names the cell that is wrong: %j', (change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  it('wants the cells that are for students only left empty for others', () => {
    expect(faultsOf({ role: 'school_supervisor', supervisor: 'd12' })).toEqual([
      'programme: leave-empty',
      'cohort: leave-empty',
      'supervisor: leave-empty',
    ]);
  });

  it('names everything that is wrong at once', () => {
    expect(faultsOf({ name: '', email: 'x', cohort: 'x' })).toHaveLength(3);
  });
});
