// Holds every lifecycle together: each state × command, each state reachable, the database's CHECK and the labels alike.
import type { DataSource } from 'typeorm';
import '../src/areas/areas';
import { Problem } from '../src/kernel/errors/problem';
import { readCatalogue } from '../src/kernel/i18n/sentences';
import { declaredLifecycles } from '../src/kernel/lifecycle/lifecycle';
import { openDatabase } from '../src/testing/test-database';

/** Lifecycle → the CHECK constraint that lists its states. */
const checks: Record<string, string> = {
  'tasks.task': 'tasks.tasks_state',
  'employers.employer': 'employers.employers_state',
  'employers.access_request': 'employers.access_requests_state',
  'employers.invitation': 'employers.invitations_state',
  'screening.screening': 'screening.screenings_state',
  'screening.template': 'screening.templates_state',
  'institution.people_import': 'institution.people_imports_state',
  'vacancies.vacancy': 'vacancies.vacancies_state',
  'vacancies.version': 'vacancies.versions_state',
};

const lifecycles = declaredLifecycles().map((lifecycle) => [lifecycle.name, lifecycle] as const);

describe.each(lifecycles)('the lifecycle %s', (name, lifecycle) => {
  let database: DataSource;
  beforeAll(async () => {
    database = await openDatabase('owner');
  });
  afterAll(() => database.destroy());

  it('answers every state × command with a state of its own, or refuses', () => {
    for (const state of lifecycle.states) {
      for (const command of lifecycle.commands) {
        const target = lifecycle.transitions[state]?.[command];
        if (target === undefined) {
          expect(() => lifecycle.next(state, command)).toThrow(Problem);
          expect(lifecycle.possible(state)).not.toContain(command);
        } else {
          expect(lifecycle.states).toContain(target);
          expect(lifecycle.next(state, command)).toBe(target);
          expect(lifecycle.possible(state)).toContain(command);
        }
      }
    }
  });

  it('reaches every state from its start, and uses every command', () => {
    const reached = new Set([lifecycle.start]);
    for (const state of reached)
      for (const command of lifecycle.possible(state)) reached.add(lifecycle.next(state, command));
    expect([...reached].sort()).toEqual([...lifecycle.states].sort());
    const used = new Set(lifecycle.states.flatMap((state) => lifecycle.possible(state)));
    expect([...used].sort()).toEqual([...lifecycle.commands].sort());
  });

  it('has exactly the states that the database allows', async () => {
    const [schema, constraint] = (checks[name] ?? '').split('.');
    const rows: { definition: string }[] = await database.query(
      `select pg_get_constraintdef(c.oid) as definition from pg_constraint c
       join pg_namespace n on n.oid = c.connamespace where n.nspname = $1 and c.conname = $2`,
      [schema, constraint],
    );
    const allowed = [...(rows[0]?.definition ?? '').matchAll(/'([a-z_]+)'/g)].map(
      (found) => found[1],
    );
    expect(allowed.sort()).toEqual([...lifecycle.states].sort());
  });

  it('has a label for each state in each language', () => {
    for (const language of ['nl', 'en'] as const) {
      const labels = readCatalogue(language)['labels'] ?? {};
      const missing = lifecycle.states.filter((state) => labels[`${name}.${state}`] === undefined);
      expect({ language, missing }).toEqual({ language, missing: [] });
    }
  });
});
