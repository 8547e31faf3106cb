// What only shows between the lines of a people file, or between a line and who is known: twice the same, two names
// for one number, one address for two people, a supervisor who is not there, roles that do not go together.
import type { Role } from '../../../kernel/access/actor';
import type { Fault, PersonLine } from './people-line';

export interface NumberedPerson {
  readonly line: number;
  /** Null when the line by itself was wrong already. */
  readonly person: PersonLine | null;
}

interface KnownTogether {
  readonly people: ReadonlyMap<
    string,
    { readonly roles: readonly { readonly role: Role }[]; readonly number: string }
  >;
  readonly addresses: ReadonlyMap<string, string>;
}

/** Faults per line, in the order of the lines. Of two that contradict each other the first one counts. */
export function betweenLines(
  lines: readonly NumberedPerson[],
  known: KnownTogether,
): readonly (readonly Fault[])[] {
  const repeated = repetitions(lines, known);
  const good = lines.flatMap(({ person }, index) =>
    person && (repeated[index]?.length ?? 0) === 0 ? [person] : [],
  );
  const supervising = new Set(
    good.filter((person) => person.role === 'school_supervisor').map((person) => person.number),
  );
  return lines.map(({ person }, index) => {
    const own = repeated[index] ?? [];
    if (!person || own.length > 0) return own;
    return [...supervisorFaults(person, supervising, known), ...combinationFaults(person, known)];
  });
}

function repetitions(lines: readonly NumberedPerson[], known: KnownTogether): Fault[][] {
  const byNumber = new Map<string, { line: number; person: PersonLine }>();
  const byAddress = new Map<string, { line: number; number: string }>();
  const byRole = new Map<string, number>();
  return lines.map(({ line, person }) => {
    if (!person) return [];
    const faults: Fault[] = [];
    const address = person.email.toLowerCase();
    const role = `${person.number} ${person.role} ${person.programmeId ?? ''}`;
    const first = byNumber.get(person.number);
    const sameAddress = byAddress.get(address);
    const sameRole = byRole.get(role);
    const owner = known.addresses.get(address);
    if (sameRole !== undefined)
      faults.push({ column: null, code: 'repeated-row', params: { line: sameRole } });
    if (first && first.person.name !== person.name)
      faults.push({ column: 'name', code: 'other-name', params: { line: first.line } });
    if (first && first.person.email.toLowerCase() !== address)
      faults.push({ column: 'email', code: 'other-email', params: { line: first.line } });
    else if (sameAddress && sameAddress.number !== person.number)
      faults.push({ column: 'email', code: 'email-in-file', params: { line: sameAddress.line } });
    else if (owner !== undefined && owner !== person.number)
      faults.push({ column: 'email', code: 'email-of-other', params: { number: owner } });
    if (faults.length > 0) return faults;
    byNumber.set(person.number, first ?? { line, person });
    byAddress.set(address, sameAddress ?? { line, number: person.number });
    byRole.set(role, line);
    return faults;
  });
}

function supervisorFaults(
  { supervisor }: PersonLine,
  supervising: ReadonlySet<string>,
  known: KnownTogether,
): Fault[] {
  if (supervisor === null || supervising.has(supervisor)) return [];
  const found = known.people.get(supervisor);
  if (found?.roles.some(({ role }) => role === 'school_supervisor')) return [];
  const code = found ? 'supervisor-without-role' : 'unknown-supervisor';
  return [{ column: 'supervisor', code, params: { number: supervisor.slice(0, 64) } }];
}

/** A committee member judges what coordinators did, so is never one (product.md 1). */
function combinationFaults({ number, role }: PersonLine, known: KnownTogether): Fault[] {
  const held = known.people.get(number)?.roles ?? [];
  return role === 'coordinator' && held.some((each) => each.role === 'committee_member')
    ? [{ column: 'role', code: 'roles-not-combined' }]
    : [];
}
