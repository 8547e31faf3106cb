// Builder: the text of a people file, and its upload as a browser sends it.
import type { SignedIn } from './sign-in';
import type { TestApp } from './test-app';

export const peopleHead = 'number;name;email;role;programme;cohort;supervisor';

export interface PeopleRow {
  readonly number: string;
  readonly name?: string;
  readonly email?: string;
  readonly role?: string;
  readonly programme?: string;
  readonly cohort?: string;
  readonly supervisor?: string;
}

/** One line of the file; a student unless told. */
export function peopleRow(row: PeopleRow): string {
  const student = row.role === undefined || row.role === 'student';
  return [
    row.number,
    row.name ?? `Naam ${row.number}`,
    row.email ?? `${row.number}@merwestad.example`,
    row.role ?? 'student',
    row.programme ?? '',
    row.cohort ?? (student ? '2026' : ''),
    row.supervisor ?? '',
  ].join(';');
}

export const peopleFile = (rows: readonly PeopleRow[]): string =>
  [peopleHead, ...rows.map(peopleRow)].join('\r\n');

/** Uploads the content as `mensen.csv`. */
export function uploadPeople(test: TestApp, person: SignedIn, content: string | Buffer) {
  return test
    .http()
    .post('/api/admin/people-imports')
    .set('cookie', person.cookie)
    .set('x-stagekeur', '1')
    .attach('file', Buffer.from(content as string), 'mensen.csv');
}
