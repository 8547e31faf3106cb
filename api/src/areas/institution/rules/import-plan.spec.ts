// What a file would change, and what it never changes.
import {
  missingStudents,
  planImport,
  type FileLine,
  type Known,
  type KnownPerson,
} from './import-plan';
import type { Cells } from './people-line';

const programmes = new Map([
  ['sw', { id: 'p1', code: 'SW', active: true }],
  ['ped', { id: 'p2', code: 'PED', active: true }],
]);

const known = (...people: KnownPerson[]): Known => ({
  programmes,
  people: new Map(people.map((person) => [person.number, person])),
  addresses: new Map(people.map((person) => [person.email.toLowerCase(), person.number])),
});

const person = (number: string, facts: Partial<KnownPerson> = {}): KnownPerson => ({
  accountId: `a-${number}`,
  number,
  name: `Naam ${number}`,
  email: `${number}@merwestad.example`,
  roles: [],
  enrolments: [],
  ...facts,
});

const enrolled = (number: string, facts: Partial<KnownPerson['enrolments'][number]> = {}) =>
  person(number, {
    roles: [{ role: 'student', scopeId: 'p1' }],
    enrolments: [{ programmeId: 'p1', cohort: 2025, supervisor: null, ended: false, ...facts }],
  });

const line = (number: string, cells: Partial<Cells> = {}, at = 2): FileLine => ({
  line: at,
  cells: {
    number,
    name: `Naam ${number}`,
    email: `${number}@merwestad.example`,
    role: 'student',
    programme: 'SW',
    cohort: '2025',
    supervisor: '',
    ...cells,
  },
});
const supervisor = (number: string, at = 3) =>
  line(number, { role: 'school_supervisor', programme: '', cohort: '' }, at);

const only = (lines: FileLine[], facts: Known) => planImport(lines, facts)[0]!;
const faultsOf = (lines: FileLine[], facts: Known = known()) =>
  planImport(lines, facts).map((row) =>
    row.outcome === 'faulty'
      ? row.faults.map(({ column, code, params }) => [column, code, params?.['line'] ?? null])
      : row.outcome,
  );

describe('the plan of an import', () => {
  it('adds who is not known', () => {
    expect(only([line('1')], known())).toMatchObject({ outcome: 'new', accountId: null });
  });

  it('leaves alone who is known in the same way, also when the address is written in capitals', () => {
    expect(only([line('1', { email: '1@MERWESTAD.example' })], known(enrolled('1')))).toMatchObject(
      { outcome: 'unchanged', changes: [] },
    );
  });

  it('tells each change with what was and what becomes', () => {
    const before = enrolled('1', { cohort: 2024 });
    const row = only(
      [line('1', { name: 'Anders', supervisor: 'd1' }), supervisor('d1')],
      known(before),
    );
    expect(row).toMatchObject({
      outcome: 'changed',
      accountId: 'a-1',
      changes: [
        { field: 'name', from: 'Naam 1', to: 'Anders' },
        { field: 'cohort', from: '2024', to: '2025' },
        { field: 'supervisor', from: null, to: 'd1' },
      ],
    });
  });

  it('gives a role that is not held, and reopens an enrolment that was ended', () => {
    const before = enrolled('1', { ended: true });
    const row = only([line('1')], known({ ...before, roles: [] }));
    expect(row).toMatchObject({
      changes: [
        { field: 'role', to: 'student' },
        { field: 'enrolment', to: '2025' },
      ],
    });
  });

  it('adds a second programme without touching the first', () => {
    const row = only([line('1', { programme: 'PED' })], known(enrolled('1')));
    expect(row).toMatchObject({ changes: [{ field: 'role' }, { field: 'enrolment' }] });
  });

  it('keeps the first of two lines that contradict each other and points the second at it', () => {
    expect(
      faultsOf([
        line('1', {}, 2),
        line('1', {}, 3),
        line('1', { name: 'Anders', programme: 'PED' }, 4),
        line('1', { email: 'anders@merwestad.example', programme: 'PED' }, 5),
        line('2', { email: '1@merwestad.example' }, 6),
      ]),
    ).toEqual([
      'new',
      [[null, 'repeated-row', 2]],
      [['name', 'other-name', 2]],
      [['email', 'other-email', 2]],
      [['email', 'email-in-file', 2]],
    ]);
  });

  it('takes a person with two roles on two lines', () => {
    expect(faultsOf([line('1'), line('1', { programme: 'PED' }, 3)])).toEqual(['new', 'new']);
  });

  it('refuses the address of somebody else', () => {
    expect(faultsOf([line('1', { email: '2@merwestad.example' })], known(person('2')))).toEqual([
      [['email', 'email-of-other', null]],
    ]);
  });

  it('wants a supervisor who is known with that role, or has a good line in the same file', () => {
    const wantsOne = line('1', { supervisor: 'd1' });
    expect(faultsOf([wantsOne])).toEqual([[['supervisor', 'unknown-supervisor', null]]]);
    expect(faultsOf([wantsOne], known(person('d1')))).toEqual([
      [['supervisor', 'supervisor-without-role', null]],
    ]);
    const broken = { ...supervisor('d1'), cells: { ...supervisor('d1').cells, email: 'x' } };
    expect(faultsOf([wantsOne, broken])[0]).toEqual([['supervisor', 'unknown-supervisor', null]]);
    expect(faultsOf([wantsOne, supervisor('d1')])).toEqual(['new', 'new']);
    const there = person('d1', { roles: [{ role: 'school_supervisor', scopeId: null }] });
    expect(faultsOf([wantsOne], known(there))).toEqual(['new']);
  });

  it('never makes a committee member a coordinator', () => {
    const member = person('1', { roles: [{ role: 'committee_member', scopeId: null }] });
    expect(faultsOf([line('1', { role: 'coordinator', cohort: '' })], known(member))).toEqual([
      [['role', 'roles-not-combined', null]],
    ]);
  });

  it('keeps a line that could not be taken apart with its fault', () => {
    const unreadable = { column: null, code: 'broken-quotes' } as const;
    expect(faultsOf([{ ...line('1'), unreadable }])).toEqual([[[null, 'broken-quotes', null]]]);
  });

  it('lists students of the programmes who are not in the file, also when their line is faulty', () => {
    const rows = planImport([line('1'), line('2', { email: 'x' }, 3)], known());
    const all = ['1', '2', '3'].map((number) => ({
      accountId: number,
      number,
      name: number,
      programmeId: 'p1',
    }));
    expect(missingStudents(rows, all, programmes).map((student) => student.number)).toEqual(['3']);
  });
});
