// Fills a database with many invented vacancies, for measuring: in chunks, each one transaction, and again changes nothing.
import type { Clock } from '../../kernel/clock/clock';
import type { Database } from '../../kernel/database/database';
import type { Tx } from '../../kernel/database/tx';
import type { Id } from '../../kernel/ids/ids';
import { sectors } from '../../areas/employers/employers.public';
import { placeList } from '../../areas/vacancies/places/place-list';
import { rebuildWords } from '../../areas/vacancies/store/dictionary';
import {
  writeSearchRows,
  type Admits,
  type ShownEmployer,
} from '../../areas/vacancies/store/search-rows';
import * as statements from './statements';
import { vocabularies } from './vocabulary';

export interface Scale {
  readonly vacancies: number;
  /** Programmes the vacancies are for; left out: those there are, or ten invented ones. */
  readonly programmeIds?: readonly Id[];
  readonly say?: (line: string) => void;
}

const vacanciesPerEmployer = 4;
const chunk = 5_000;
const placesUsed = 400;

/** What the statements pick from, as JSON: the app role may make no tables, not even temporary ones. */
const places = JSON.stringify(placeList.slice(0, placesUsed).map(({ id, name }) => ({ id, name })));
const words = JSON.stringify(
  Object.fromEntries(vocabularies.map(({ language, ...texts }) => [language, texts])),
);

const author = statements.idFrom(`'scale-coordinator'`);

export async function fill(database: Database, clock: Clock, scale: Scale): Promise<void> {
  const now = clock.now();
  const employers = Math.max(1, Math.floor(scale.vacancies / vacanciesPerEmployer));
  const { by, templateId, programmeIds } = await database.transaction((tx) =>
    prepare(tx, scale, now),
  );
  await inChunks(employers, async (first, last) => {
    await patiently(database, async (tx) => {
      const range = [first, last, now];
      await tx.query(statements.employers, [...range, by, sectors, places]);
      await tx.query(statements.trust, [first, last]);
      await tx.query(statements.screenings, [...range, templateId, programmeIds, by]);
      await tx.query(statements.promises, [...range, templateId]);
      await tx.query(statements.admissions, [...range, programmeIds, by]);
      await tx.query(statements.conditions, range);
      await tx.query(statements.measures, [...range, by]);
    });
    scale.say?.(`${last + 1} of ${employers} employers`);
  });
  await inChunks(scale.vacancies, async (first, last) => {
    await patiently(database, async (tx) => {
      await tx.query(statements.vacancies, [first, last, now, employers, by]);
      await tx.query(statements.versions, [
        first,
        last,
        now,
        employers,
        by,
        programmeIds,
        words,
        places,
      ]);
    });
    scale.say?.(`${last + 1} of ${scale.vacancies} vacancies`);
  });
  await freshen(database, ['vacancies', 'versions']);
  await inChunks(employers, (first, last) =>
    patiently(database, (tx) => show(tx, first, last, now)),
  );
  await freshen(database, ['search']);
  scale.say?.('search written');
  await patiently(database, rebuildWords);
  await freshen(database, ['dictionary']);
  scale.say?.('dictionary written');
}

/** Plans depend on fresh statistics, and reading an index alone on a tidy table. */
async function freshen(database: Database, tables: readonly string[]): Promise<void> {
  for (const table of tables) await database.query(`vacuum (analyze) vacancies.${table}`);
}

/** A transaction that may take longer than a request would. */
async function patiently(database: Database, work: (tx: Tx) => Promise<void>): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query(`set local statement_timeout = '20min'`);
    await work(tx);
  });
}

async function inChunks(count: number, work: (first: number, last: number) => Promise<void>) {
  for (let first = 0; first < count; first += chunk)
    await work(first, Math.min(first + chunk, count) - 1);
}

async function prepare(tx: Tx, scale: Scale, now: Date) {
  await tx.query(
    `insert into identity.accounts (id, kind, email, name, institutional_number, created_at)
     values (${author}, 'institution', 'scale@merwestad.example', 'Schaal', 'scale', $1) on conflict do nothing`,
    [now],
  );
  const [made] = await tx.query<{ by: Id; templateId: Id | null }>(
    `select ${author} as by, (select id from screening.templates where programme_id is null and state = 'in_force')
       as "templateId"`,
  );
  if (!made?.templateId)
    throw new Error('There is no checklist in force: start the application once.');
  const programmeIds = scale.programmeIds ?? (await programmes(tx));
  return { by: made.by, templateId: made.templateId, programmeIds };
}

async function programmes(tx: Tx): Promise<Id[]> {
  await tx.query(
    `insert into institution.faculties (id, code, name_nl, name_en)
     select ${statements.idFrom(`'scale-faculty'`)}, 'SCHAAL', 'Schaal', 'Scale'
     where not exists (select 1 from institution.programmes) on conflict do nothing`,
  );
  await tx.query(
    `insert into institution.programmes (id, faculty_id, code, name_nl, name_en)
     select ${statements.idFrom(`'scale-programme-' || n`)}, f.id, 'SCHAAL' || n, 'Opleiding ' || n, 'Programme ' || n
     from institution.faculties f, generate_series(1, 10) n
     where f.code = 'SCHAAL' and not exists (select 1 from institution.programmes) on conflict do nothing`,
  );
  const rows = await tx.query<{ id: Id }>(
    'select id from institution.programmes where active order by code',
  );
  return rows.map(({ id }) => id);
}

/** Writes the search rows with the statement that the product uses. */
async function show(tx: Tx, first: number, last: number, now: Date): Promise<void> {
  const rows = await tx.query<{ id: Id }>(statements.employerIds, [first, last]);
  const employerIds = rows.map(({ id }) => id);
  const admits = await tx.query<Admits>(statements.admits, [employerIds, now]);
  const shown = await tx.query<ShownEmployer>(statements.shown, [employerIds]);
  await writeSearchRows(tx, { employerIds }, shown, admits, now);
}
