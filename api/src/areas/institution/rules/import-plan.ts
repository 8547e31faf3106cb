// Compares the lines of a people file with who is known: who is new, what changes, what is wrong, who is not in the file.
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';
import { betweenLines } from './lines-together';
import {
  readLine,
  type Cells,
  type Fault,
  type PersonLine,
  type ProgrammesByCode,
} from './people-line';

export interface FileLine {
  /** Line in the file, the heading is 1. */
  readonly line: number;
  readonly cells: Cells;
  /** Set when the line could not even be taken apart. */
  readonly unreadable?: Fault;
}

export interface KnownPerson {
  readonly accountId: Id;
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly { readonly role: Role; readonly scopeId: Id | null }[];
  readonly enrolments: readonly KnownEnrolment[];
}

export interface KnownEnrolment {
  readonly programmeId: Id;
  readonly cohort: number;
  /** Institutional number of the school supervisor. */
  readonly supervisor: string | null;
  readonly ended: boolean;
}

/** What is known about everyone that the file speaks of, at one moment. */
export interface Known {
  readonly programmes: ProgrammesByCode;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Number of the person of the institution who has this address (lower case). */
  readonly addresses: ReadonlyMap<string, string>;
}

export interface Change {
  readonly field: 'name' | 'email' | 'role' | 'cohort' | 'supervisor' | 'enrolment';
  readonly from: string | null;
  readonly to: string | null;
}

export type PlannedRow = {
  readonly line: number;
  readonly cells: Cells;
} & (
  | { readonly outcome: 'faulty'; readonly faults: readonly Fault[] }
  | {
      readonly outcome: 'new' | 'changed' | 'unchanged';
      readonly person: PersonLine;
      readonly accountId: Id | null;
      readonly changes: readonly Change[];
    }
);

/** Each line of the file with what it would do, in the order of the file. */
export function planImport(lines: readonly FileLine[], known: Known): PlannedRow[] {
  const read = lines.map((line) =>
    line.unreadable
      ? { person: null, faults: [line.unreadable] }
      : readLine(line.cells, known.programmes),
  );
  const together = betweenLines(
    lines.map((line, index) => ({ line: line.line, person: read[index]?.person ?? null })),
    known,
  );
  return lines.map(({ line, cells }, index) => {
    const person = read[index]?.person ?? null;
    const faults = person ? (together[index] ?? []) : (read[index]?.faults ?? []);
    return person === null || faults.length > 0
      ? { line, cells, outcome: 'faulty', faults }
      : { line, cells, ...compare(person, known.people.get(person.number)) };
  });
}

function compare(person: PersonLine, known: KnownPerson | undefined) {
  if (!known) return { outcome: 'new' as const, person, accountId: null, changes: [] };
  const changes = [...personChanges(person, known), ...roleChanges(person, known)];
  return {
    outcome: changes.length > 0 ? ('changed' as const) : ('unchanged' as const),
    person,
    accountId: known.accountId,
    changes,
  };
}

function personChanges(person: PersonLine, known: KnownPerson): Change[] {
  const changes: Change[] = [];
  if (person.name !== known.name)
    changes.push({ field: 'name', from: known.name, to: person.name });
  if (person.email.toLowerCase() !== known.email.toLowerCase())
    changes.push({ field: 'email', from: known.email, to: person.email });
  return changes;
}

function roleChanges(person: PersonLine, known: KnownPerson): Change[] {
  const held = known.roles.some(
    ({ role, scopeId }) => role === person.role && scopeId === person.programmeId,
  );
  const role: Change[] = held ? [] : [{ field: 'role', from: null, to: person.role }];
  if (person.role !== 'student') return role;
  const enrolment = known.enrolments.find((each) => each.programmeId === person.programmeId);
  return [...role, ...enrolmentChanges(person, enrolment)];
}

function enrolmentChanges(person: PersonLine, enrolment: KnownEnrolment | undefined): Change[] {
  const cohort = String(person.cohort ?? '');
  if (!enrolment || enrolment.ended) return [{ field: 'enrolment', from: null, to: cohort }];
  const changes: Change[] = [];
  if (String(enrolment.cohort) !== cohort)
    changes.push({ field: 'cohort', from: String(enrolment.cohort), to: cohort });
  if (enrolment.supervisor !== person.supervisor)
    changes.push({ field: 'supervisor', from: enrolment.supervisor, to: person.supervisor });
  return changes;
}

export interface EnrolledStudent {
  readonly accountId: Id;
  readonly number: string;
  readonly name: string;
  readonly programmeId: Id;
}

/** Students of the programmes in the file who are not in it: they are shown, and nothing changes for them. */
export function missingStudents(
  rows: readonly PlannedRow[],
  enrolled: readonly EnrolledStudent[],
  programmes: ProgrammesByCode,
): EnrolledStudent[] {
  const present = new Set(
    rows.map(
      ({ cells }) => `${cells.number} ${programmes.get(cells.programme.toLowerCase())?.id ?? ''}`,
    ),
  );
  return enrolled.filter(({ number, programmeId }) => !present.has(`${number} ${programmeId}`));
}
