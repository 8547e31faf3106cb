// Goals 2 and 4: how long one student at one connection waits for a page of results, and for the page with the counts of its filters.
import { aClient } from './client.mjs';
import { atMost, median, ms, p95, times } from './figures.mjs';
import { facetsPath, pagePath } from './questions.mjs';

const SAMPLES = 80;
const WARM_UP = 10;
const MOST_GROWTH = 4;
const MOST_GROWTH_OF_PAGE = 2;
const MOST_WAIT_MS = 60;

/**
 * All classes at all sizes, the sizes in turns within a round, so that a slow moment of the machine hits both.
 * @returns {Promise<Record<string, Record<string, { page: number[], both: number[] }>>>} class → size → p95 per round
 */
export async function measureWaits(sides, questions, rounds) {
  const clients = sides.map(({ product, people }) => aClient(product.port, people.student.cookie));
  const seen = Object.fromEntries(
    Object.keys(questions).map((name) => [
      name,
      Object.fromEntries(sides.map(({ size }) => [size, { page: [], both: [] }])),
    ]),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const [name, filters] of Object.entries(questions)) {
      const waits = sides.map(() => ({ page: [], both: [] }));
      for (let sample = -WARM_UP; sample < SAMPLES; sample += 1)
        for (const [at, client] of clients.entries()) {
          const asked = filters[Math.abs(sample) % filters.length];
          const page = (await client.good('GET', pagePath(asked))).took;
          const facets = (await client.good('GET', facetsPath(asked))).took;
          if (sample < 0) continue;
          waits[at].page.push(page);
          waits[at].both.push(page + facets);
        }
      for (const [at, { size }] of sides.entries())
        for (const kind of ['page', 'both']) seen[name][size][kind].push(p95(waits[at][kind]));
    }
  for (const client of clients) client.close();
  return seen;
}

/** Goal 2: the growth of p95 from the smaller to the larger size, the median over the rounds. */
export function growth(seen, [small, large]) {
  return Object.entries(seen).flatMap(([name, sizes]) =>
    [
      ['page', 'page', MOST_GROWTH_OF_PAGE],
      ['both', 'page + facets', MOST_GROWTH],
    ].map(([kind, what, most]) => {
      const [before, after] = [sizes[small][kind], sizes[large][kind]];
      const ratio = median(after.map((value, round) => value / before[round]));
      return {
        goal: '2',
        what: `p95 growth, ${what}: ${name}`,
        size: `${small} → ${large}`,
        figure: `${times(ratio)} (${ms(median(before))} → ${ms(median(after))})`,
        ...atMost(ratio, most, (value) => `${value} ×`),
      };
    }),
  );
}

/** Goal 4: the wait for page and counts at M, each class for itself. */
export function waits(seen, size) {
  return Object.entries(seen).map(([name, sizes]) => {
    const wait = median(sizes[size].both);
    return {
      goal: '4',
      what: `p95, one connection, page + facets: ${name}`,
      size,
      figure: ms(wait),
      ...atMost(wait, MOST_WAIT_MS, (value) => `${value} ms`),
    };
  });
}
