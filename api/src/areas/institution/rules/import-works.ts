// What has to be done for the rows of an import: whom to add, whom to correct, which roles and enrolments to give.
import type { Id } from '../../../kernel/ids/ids';
import type { Change, PlannedRow } from './import-plan';
import type { ImportedRole, PersonLine } from './people-line';

export interface ImportWorks {
  readonly people: readonly {
    readonly number: string;
    readonly name: string;
    readonly email: string;
  }[];
  readonly corrections: readonly {
    readonly accountId: Id;
    readonly name: string;
    readonly email: string;
  }[];
  readonly roles: readonly {
    readonly number: string;
    readonly role: ImportedRole;
    readonly programmeId: Id | null;
  }[];
  readonly enrolments: readonly {
    readonly number: string;
    readonly programmeId: Id;
    readonly cohort: number;
    readonly supervisor: string | null;
  }[];
}

type Row = Exclude<PlannedRow, { readonly outcome: 'faulty' }>;

export function worksOf(planned: readonly PlannedRow[]): ImportWorks {
  const rows = planned.filter(
    (row): row is Row => row.outcome === 'new' || row.outcome === 'changed',
  );
  const changed = (row: Row, ...fields: readonly Change['field'][]) =>
    row.changes.some((change) => fields.includes(change.field));
  const isNew = (row: Row) => row.outcome === 'new';
  return {
    people: oncePer(
      rows.filter(isNew).map(({ person: { number, name, email } }) => ({ number, name, email })),
      (person) => person.number,
    ),
    corrections: oncePer(
      rows.flatMap((row) =>
        row.accountId !== null && changed(row, 'name', 'email')
          ? [{ accountId: row.accountId, name: row.person.name, email: row.person.email }]
          : [],
      ),
      (correction) => correction.accountId,
    ),
    roles: rows
      .filter((row) => isNew(row) || changed(row, 'role'))
      .map(({ person: { number, role, programmeId } }) => ({ number, role, programmeId })),
    enrolments: rows
      .filter((row) => isNew(row) || changed(row, 'cohort', 'supervisor', 'enrolment'))
      .flatMap(({ person }) => enrolmentOf(person)),
  };
}

function enrolmentOf({ number, programmeId, cohort, supervisor }: PersonLine) {
  return programmeId !== null && cohort !== null
    ? [{ number, programmeId, cohort, supervisor }]
    : [];
}

/** A person may stand on several lines, one per role. */
function oncePer<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
