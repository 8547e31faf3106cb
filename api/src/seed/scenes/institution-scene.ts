// First scene: the institution with its programmes and policy, and the people who work and study there.
import { addMonths } from '../../kernel/clock/plain-date';
import { newId } from '../../kernel/ids/ids';
import { faculties, policy } from '../story/institution';
import { people, type StoryPerson } from '../story/people';
import type { Player } from '../stage/player';
import type { Stage } from '../stage/stage';

export interface Institution {
  /** Code of a programme → its id. */
  readonly programmes: ReadonlyMap<string, string>;
  /** The coordinator who acts for a programme. */
  coordinatorOf(programmeCode: string): Player;
  readonly administrator: Player;
}

export async function foundInstitution(stage: Stage): Promise<Institution> {
  stage.at(700);
  const programmes = await makeProgrammes(stage);
  const accounts = new Map<string, string>();
  for (const person of people)
    accounts.set(person.number, await makePerson(stage, person, programmes));

  const playerOf = (person: StoryPerson | undefined): Player => {
    if (!person) throw new Error('the story misses a person it needs');
    const scope = person.programmes[0];
    return stage.player(
      accounts.get(person.number) ?? '',
      person.role,
      scope === undefined ? null : (programmes.get(scope) ?? null),
    );
  };
  const coordinators = new Map(
    people
      .filter((person) => person.role === 'coordinator')
      .map((person) => [person, playerOf(person)] as const),
  );
  return {
    programmes,
    administrator: playerOf(people.find((person) => person.role === 'administrator')),
    coordinatorOf(code) {
      const found = [...coordinators].find(([person]) => person.programmes.includes(code));
      if (!found) throw new Error(`nobody in the story coordinates ${code}`);
      return found[1];
    },
  };
}

async function makeProgrammes(stage: Stage): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const today = stage.clock.today();
  await stage.database.transaction(async (tx) => {
    for (const faculty of faculties) {
      const facultyId = newId();
      await tx.query(
        'insert into institution.faculties (id, code, name_nl, name_en) values ($1, $2, $3, $4)',
        [facultyId, faculty.code, faculty.name.nl, faculty.name.en],
      );
      for (const programme of faculty.programmes) {
        const id = newId();
        ids.set(programme.code, id);
        await tx.query(
          `insert into institution.programmes (id, faculty_id, code, name_nl, name_en)
           values ($1, $2, $3, $4, $5)`,
          [id, facultyId, programme.code, programme.name.nl, programme.name.en],
        );
      }
    }
    for (const row of policy) {
      await tx.query(
        `insert into institution.policy_rows (id, kind, value, valid_from, source, created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          newId(),
          row.kind,
          row.value,
          addMonths(today, 23 - row.sinceMonths),
          row.source,
          stage.clock.now(),
        ],
      );
    }
  });
  return ids;
}

async function makePerson(
  stage: Stage,
  person: StoryPerson,
  programmes: ReadonlyMap<string, string>,
): Promise<string> {
  const id = newId();
  const now = stage.clock.now();
  const scopes = person.programmes.map((code) => programmes.get(code) ?? null);
  await stage.database.transaction(async (tx) => {
    await tx.query(
      `insert into identity.accounts (id, kind, email, name, institutional_number, email_confirmed_at, created_at)
       values ($1, 'institution', $2, $3, $4, $5, $5)`,
      [id, `${person.number}@merwestad.example`, person.name, person.number, now],
    );
    for (const scope of scopes.length > 0 ? scopes : [null]) {
      await tx.query(
        `insert into identity.role_grants (id, account_id, role, scope_id, granted_at, reason)
         values ($1, $2, $3, $4, $5, 'Bij de start van Stagekeur')`,
        [newId(), id, person.role, scope, now],
      );
      if (person.role === 'student')
        await tx.query(
          'insert into institution.enrolments (id, account_id, programme_id, cohort) values ($1, $2, $3, $4)',
          [newId(), id, scope, person.cohort ?? 2024],
        );
    }
  });
  return id;
}
