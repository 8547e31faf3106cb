// One line of a people file: texts in, a person with a role out, or what is wrong with which cell.
import type { Id } from '../../../kernel/ids/ids';
import { isOverProgramme } from './role-change';

export const columns = [
  'number',
  'name',
  'email',
  'role',
  'programme',
  'cohort',
  'supervisor',
] as const;
export type Column = (typeof columns)[number];
export type Cells = Readonly<Record<Column, string>>;

/** Roles that come in by file; the others are given by hand, one by one. */
export const importedRoles = ['student', 'coordinator', 'school_supervisor', 'board'] as const;
export type ImportedRole = (typeof importedRoles)[number];

export type FaultCode =
  | 'cell-count'
  | 'broken-quotes'
  | 'missing'
  | 'too-long'
  | 'bad-number'
  | 'bad-email'
  | 'unknown-role'
  | 'role-by-hand'
  | 'unknown-programme'
  | 'inactive-programme'
  | 'leave-empty'
  | 'bad-cohort'
  | 'own-supervisor'
  | 'repeated-row'
  | 'other-name'
  | 'other-email'
  | 'email-in-file'
  | 'email-of-other'
  | 'unknown-supervisor'
  | 'supervisor-without-role'
  | 'roles-not-combined';

export interface Fault {
  /** Null: the line as a whole. */
  readonly column: Column | null;
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface KnownProgramme {
  readonly id: Id;
  readonly code: string;
  readonly active: boolean;
}

export interface PersonLine {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly role: ImportedRole;
  readonly programmeId: Id | null;
  readonly cohort: number | null;
  /** Institutional number of a student's school supervisor. */
  readonly supervisor: string | null;
}

export type ReadLine =
  | { readonly person: PersonLine; readonly faults: readonly [] }
  | { readonly person: null; readonly faults: readonly Fault[] };

const roleWords: Readonly<Record<string, ImportedRole>> = {
  student: 'student',
  coordinator: 'coordinator',
  stagecoördinator: 'coordinator',
  stagecoordinator: 'coordinator',
  school_supervisor: 'school_supervisor',
  'school supervisor': 'school_supervisor',
  stagebegeleider: 'school_supervisor',
  begeleider: 'school_supervisor',
  board: 'board',
  faculteitsmanagement: 'board',
};
const byHand = new Set([
  'administrator',
  'confidential_adviser',
  'committee_member',
  'functioneel beheerder',
  'vertrouwenspersoon',
  'lid van de commissie',
]);

const numberForm = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
const emailForm = /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(\.[^\s@<>(),;:".]+)+$/u;
const longest: Partial<Record<Column, number>> = { name: 200, email: 254 };

/** Programmes by lower-case code. */
export type ProgrammesByCode = ReadonlyMap<string, KnownProgramme>;

export function readLine(cells: Cells, programmes: ProgrammesByCode): ReadLine {
  const role = roleWords[cells.role.toLowerCase()];
  const programme = programmes.get(cells.programme.toLowerCase());
  const faults = [
    ...personFaults(cells),
    ...roleFaults(cells, role),
    ...(role ? programmeFaults(cells, role, programme) : []),
    ...(role ? studentFaults(cells, role) : []),
  ];
  if (!role || faults.length > 0) return { person: null, faults };
  return {
    person: {
      number: cells.number,
      name: cells.name,
      email: cells.email,
      role,
      programmeId: programme?.id ?? null,
      cohort: role === 'student' ? Number(cells.cohort) : null,
      supervisor: cells.supervisor === '' ? null : cells.supervisor,
    },
    faults: [],
  };
}

function personFaults(cells: Cells): Fault[] {
  return [
    ...filled(cells, 'number', (value) => (numberForm.test(value) ? null : 'bad-number')),
    ...filled(cells, 'name'),
    ...filled(cells, 'email', (value) => (emailForm.test(value) ? null : 'bad-email')),
  ];
}

function filled(
  cells: Cells,
  column: Column,
  check: (value: string) => FaultCode | null = () => null,
): Fault[] {
  const value = cells[column];
  if (value === '') return [{ column, code: 'missing' }];
  const most = longest[column];
  if (most !== undefined && value.length > most)
    return [{ column, code: 'too-long', params: { most } }];
  const code = check(value);
  return code ? [{ column, code }] : [];
}

function roleFaults(cells: Cells, role: ImportedRole | undefined): Fault[] {
  if (role) return [];
  if (cells.role === '') return [{ column: 'role', code: 'missing' }];
  const code = byHand.has(cells.role.toLowerCase()) ? 'role-by-hand' : 'unknown-role';
  return [{ column: 'role', code }];
}

function programmeFaults(
  cells: Cells,
  role: ImportedRole,
  programme: KnownProgramme | undefined,
): Fault[] {
  const column = 'programme';
  if (!isOverProgramme(role))
    return cells.programme === '' ? [] : [{ column, code: 'leave-empty' }];
  if (cells.programme === '') return [{ column, code: 'missing' }];
  if (!programme)
    return [{ column, code: 'unknown-programme', params: { code: cells.programme.slice(0, 40) } }];
  return programme.active
    ? []
    : [{ column, code: 'inactive-programme', params: { code: programme.code } }];
}

function studentFaults(cells: Cells, role: ImportedRole): Fault[] {
  if (role !== 'student') {
    return (['cohort', 'supervisor'] as const)
      .filter((column) => cells[column] !== '')
      .map((column) => ({ column, code: 'leave-empty' }));
  }
  const faults: Fault[] = [];
  if (cells.cohort === '') faults.push({ column: 'cohort', code: 'missing' });
  else if (!/^20\d{2}$/.test(cells.cohort)) faults.push({ column: 'cohort', code: 'bad-cohort' });
  if (cells.supervisor !== '' && cells.supervisor === cells.number)
    faults.push({ column: 'supervisor', code: 'own-supervisor' });
  return faults;
}
