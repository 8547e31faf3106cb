// Goal 5: what a coordinator or employer did is what the next student reads, at once, whatever the size.
// Each write is read back through the search the moment its answer was whole; a read that shows the old state is stale.
import { randomInt } from 'node:crypto';

import { aClient } from './client.mjs';
import { atMost, median, ms, times } from './figures.mjs';
import { run } from '../run.mjs';
import { inRoot } from '../paths.mjs';

/** So many employers, each with two vacancies: one is closed, the other hidden by a suspension. */
export const EMPLOYERS = 12;
const MOST_GROWTH = 2;
const WARM_UP = 2;

/**
 * The sizes in turns, one employer of each, so that a slow moment of the machine hits both.
 * @returns {Promise<{ size: string, reads: number, stale: string[], took: Record<string, number[]> }[]>}
 */
export async function writeAndRead(sides) {
  const writers = sides.map(aWriter);
  for (let turn = 0; turn < EMPLOYERS; turn += 1)
    for (const writer of writers) await writer.next(turn);
  return writers.map(({ close, seen }) => {
    close();
    return seen;
  });
}

function aWriter({ size, product, people }) {
  const student = aClient(product.port, people.student.cookie);
  const coordinator = aClient(product.port, people.coordinator.cookie);
  const seen = { size, reads: 0, stale: [], took: { publish: [], close: [], suspend: [] } };
  const timed = async (what, client, path, body, version) => {
    const headers = version === undefined ? {} : { 'if-match': `"${version}"` };
    const { took, json } = await client.good('POST', path, { body, headers });
    seen.took[what].push(took);
    return json;
  };
  const expectRead = async (what, { word, id }, visible) => {
    const [list, page] = [
      await student.good('GET', `/api/search?words=${word}`),
      await student.call('GET', `/api/student/vacancies/${id}`),
    ];
    seen.reads += 2;
    if ((list.json.items.length === 1) !== visible) seen.stale.push(`${what}: search`);
    if ((page.status === 200) !== visible) seen.stale.push(`${what}: page`);
  };
  const next = async (turn) => {
    const owner = people.owners[turn];
    const employer = aClient(product.port, owner.cookie);
    const [first, second] = [await submitted(employer, people), await submitted(employer, people)];
    for (const vacancy of [first, second]) {
      const path = `/api/vacancies/${vacancy.id}/publish`;
      const body = { reason: 'Past bij de opleiding.' };
      vacancy.version = (await timed('publish', coordinator, path, body, vacancy.version)).version;
      await expectRead('publish', vacancy, true);
    }
    const close = `/api/employer/vacancies/${first.id}/close`;
    await timed('close', employer, close, { reason: 'filled' }, first.version);
    await expectRead('close', first, false);
    await timed('suspend', coordinator, `/api/employers/${owner.employerId}/suspensions`, {
      ground: 'safety',
      reason: 'Drie studenten meldden intimidatie op de werkvloer.',
      scope: 'institution',
    });
    await expectRead('suspend', second, false);
    employer.close();
  };
  const close = () => {
    student.close();
    coordinator.close();
  };
  return { next, close, seen };
}

async function submitted(employer, people) {
  const word = Array.from({ length: 12 }, () => 'bcdfghklmnpqrtvwxz'[randomInt(18)]).join('');
  const { id, version } = (await employer.good('POST', '/api/employer/vacancies', { body: {} }))
    .json;
  const saved = await employer.good('PUT', `/api/employer/vacancies/${id}/draft`, {
    body: draft(word, people.programmeId),
    headers: { 'if-match': `"${version}"` },
  });
  const sent = await employer.good('POST', `/api/employer/vacancies/${id}/submit`, {
    headers: { 'if-match': `"${saved.json.version}"` },
  });
  return { id, word, version: sent.json.version };
}

const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** A vacancy with nothing that a review would stumble over. */
export const draft = (word, programmeId) => ({
  title: `Meewerkstage ${word}`,
  body: 'Je werkt mee in een jongerencentrum in de wijk en krijgt stap voor stap een eigen groep. '.repeat(
    6,
  ),
  tasks: ['Een vaste groep begeleiden', 'Gesprekken voeren met jongeren'],
  learningGoals: ['Contact leggen', 'Grenzen stellen'],
  type: 'work_internship',
  programmeIds: [programmeId],
  placeId: 2745912,
  remoteDays: 1,
  daysPerWeek: 4,
  hoursPerWeek: 32,
  startsOn: day(69),
  weeks: 20,
  places: 2,
  allowance: 525,
  travelCosts: true,
  supervisorName: 'Farah Ismaili',
  supervisorPosition: 'jongerenwerker (hbo)',
  supervisionHours: 2,
  language: 'nl',
  closesOn: day(40),
});

/** @param {{ size: string, reads: number, stale: string[], took: Record<string, number[]> }[]} seen per size */
export function staleness(seen) {
  const figures = seen.map(({ size, reads, stale }) => ({
    goal: '5',
    what: 'stale reads after publish, close, suspend',
    size,
    figure: `${stale.length} of ${reads}`,
    ...atMost(stale.length, 0),
  }));
  if (seen.length < 2) return figures;
  const [small, large] = [seen[0], seen.at(-1)];
  for (const command of Object.keys(small.took)) {
    const [before, after] = [small, large].map(({ took }) => median(took[command].slice(WARM_UP)));
    const ratio = after / before;
    figures.push({
      goal: '5',
      what: `time of a ${command}, visible at its end`,
      size: `${small.size} → ${large.size}`,
      figure: `${times(ratio)} (${ms(before)} → ${ms(after)})`,
      ...atMost(ratio, MOST_GROWTH, (value) => `${value} ×`),
    });
  }
  return figures;
}

/** The race that a publication and a suspension run, forced 60 times by a spec of the product. */
export async function forcedRace() {
  const { code, output } = await run(process.execPath, [
    inRoot('scripts', 'test.mjs'),
    '--only=db',
    'publish-and-suspend',
  ]);
  const last = output.trim().split('\n').at(-1) ?? '';
  return {
    goal: '5',
    what: 'left visible after 60 forced overlaps (spec publish-and-suspend)',
    size: '',
    figure: code === 0 ? `0 of 60 (${last})` : `the spec fails: ${last}`,
    target: '0 of 60',
    met: code === 0,
  };
}
