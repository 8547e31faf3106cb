// People in the middle of their work when something dies: drafts being written, answers being saved, vacancies sent in and taken back.
import { SystemClock } from '../../src/kernel/clock/clock';
import { baseTemplate } from '../../src/areas/screening/template/base-template';
import { aProgramme } from '../../src/testing/a-programme';
import { aDraft, aDraftVacancy } from '../../src/testing/a-vacancy';
import { anEmployer, type TestEmployer } from '../../src/testing/an-employer';
import type { TestApp } from '../../src/testing/test-app';
import { aPerson } from './a-person';
import { Writer, type Seen } from './a-writer';

export interface CrashScene {
  readonly writers: readonly Writer[];
  /** What is neither here nor there: a state without its task, audit line or version, one line each. */
  halfTransitions(): Promise<string[]>;
  acknowledged(): number;
}

export async function aCrashScene(test: TestApp): Promise<CrashScene> {
  // The processes that are killed live by the clock on the wall.
  test.clock.set(new SystemClock().now());
  const programmeIds = [(await aProgramme(test)).id];
  const writers: Writer[] = [];
  for (let count = 0; count < 3; count += 1) {
    const employer = await anEmployer(test);
    writers.push(await aDraftWriter(test, employer, programmeIds));
    writers.push(await aMover(test, employer, programmeIds));
    writers.push(await anAnswerWriter(employer, programmeIds));
  }
  return {
    writers,
    acknowledged: () => writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    halfTransitions: async () => {
      const rows = await test.database.query<{ wrong: string }>(halfTransitions);
      return rows.map(({ wrong }) => wrong);
    },
  };
}

async function aDraftWriter(test: TestApp, employer: TestEmployer, programmeIds: string[]) {
  const draft = (title: string) => aDraft(test, programmeIds, { title });
  const { id, version } = await aDraftVacancy(employer, draft('Versie 0'));
  const person = aPerson(employer.owner.cookie);
  const path = `/api/employer/vacancies/${id}`;
  return new Writer(
    {
      name: `draft ${id}`,
      next: ({ mark }) => `Versie ${Number(mark.slice(7)) + 1}`,
      send: (port, seen, mark) => person.send(port, 'PUT', `${path}/draft`, draft(mark), seen),
      read: async (port) => {
        const { body } = await person.send(port, 'GET', path);
        const running = body['running'] as { content: { title: string } };
        return { version: Number(body['version']), mark: running.content.title };
      },
    },
    { version, mark: 'Versie 0' },
  );
}

/** Sends a vacancy in and takes it back, again and again: each is a state, a task and an audit line, or nothing. */
async function aMover(test: TestApp, employer: TestEmployer, programmeIds: string[]) {
  const { id, version } = await aDraftVacancy(employer, aDraft(test, programmeIds));
  const person = aPerson(employer.owner.cookie);
  const path = `/api/employer/vacancies/${id}`;
  return new Writer(
    {
      name: `move ${id}`,
      next: ({ mark }) => (mark === 'draft' ? 'submitted' : 'draft'),
      send: (port, seen, mark) => {
        const command = mark === 'submitted' ? 'submit' : 'withdraw';
        return person.send(port, 'POST', `${path}/${command}`, {}, seen);
      },
      read: async (port) => {
        const { body } = await person.send(port, 'GET', path);
        return { version: Number(body['version']), mark: String(body['state']) };
      },
    },
    { version, mark: 'draft' },
  );
}

async function anAnswerWriter(employer: TestEmployer, programmeIds: string[]) {
  const item = baseTemplate.items.find(({ kind, asked }) => asked && kind === 'text');
  if (!item) throw new Error('no question with a text as its answer');
  await employer.owner.post('/api/employer/screening', { programmeIds }).expect(201);
  const person = aPerson(employer.owner.cookie);
  interface StoredItem {
    readonly key: string;
    readonly version: number;
    readonly answer: { readonly value: string } | null;
  }
  return new Writer(
    {
      name: `answer of ${employer.id}`,
      next: ({ version }: Seen) => `Antwoord ${version + 1}`,
      send: (port, seen, mark) =>
        person.send(
          port,
          'PUT',
          `/api/employer/screening/answers/${item.key}`,
          { value: mark },
          seen,
        ),
      read: async (port) => {
        const { body } = await person.send(port, 'GET', '/api/employer/screening/items');
        const sections = body['sections'] as readonly { items: readonly StoredItem[] }[];
        const stored = sections.flatMap(({ items }) => items).find(({ key }) => key === item.key);
        return { version: stored?.version ?? -1, mark: stored?.answer?.value ?? '' };
      },
    },
    { version: 0, mark: '' },
  );
}

/** A vacancy's state, its version, its review task and its audit lines say the same, or one of the four is missing. */
const halfTransitions = `
  select v.id || ' is ' || v.state || ', its version ' || n.state || ', open tasks ' || t.open || ', sent in '
    || a.submits || ' and taken back ' || a.withdraws || ' times in the log' as wrong
  from vacancies.vacancies v
  join vacancies.versions n on n.vacancy_id = v.id
  cross join lateral (select count(*) as open from tasks.tasks t
    where t.kind = 'vacancy' and t.subject_id = v.id and t.state = 'open') t
  cross join lateral (select count(*) filter (where action = 'vacancies.submit') as submits,
      count(*) filter (where action = 'vacancies.withdraw-version') as withdraws
    from kernel.audit_log where subject_type = 'vacancy' and subject_id = v.id) a
  where v.state <> n.state
    or t.open <> (v.state = 'submitted')::int
    or a.submits - a.withdraws <> (v.state = 'submitted')::int`;
