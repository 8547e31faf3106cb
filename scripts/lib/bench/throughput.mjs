// Goal 1: requests per second of the search page through the product, against the bare server, at 16 connections in turns.
import fs from 'node:fs';

import autocannon from 'autocannon';

import { aClient } from './client.mjs';
import { atLeast, median } from './figures.mjs';
import { pagePath } from './questions.mjs';

const CONNECTIONS = 16;
/** Short turns, so that what else the machine does hits both sides. */
const SECONDS = 2;
const TURNS = 3;
/** Requests, not seconds: on a busy machine a few seconds leave the code uncompiled. */
const WARM_UP = 4_000;
const TARGET = 0.55;
const MS_PER_TICK = 10;

/**
 * @param {{ size: string, product: { port: number }, baseline: { port: number }, people: object }} side
 * @param {object[]} filters every question, asked in turn
 */
export async function throughput({ size, product, baseline, people }, filters, rounds) {
  const paths = filters.map(pagePath);
  const { cookie } = people.student;
  await demandSameAnswers(product.port, baseline.port, cookie, paths);
  for (const { port } of [product, baseline]) await load(port, cookie, paths, { amount: WARM_UP });
  const turn = async ({ port, pid }) => {
    const before = cpuMs(pid);
    const result = await load(port, cookie, paths, { duration: SECONDS });
    const pages = result['2xx'];
    return { perSecond: pages / result.duration, cpu: (cpuMs(pid) - before) / pages };
  };
  const seen = { product: [], baseline: [] };
  for (let turns = 0; turns < rounds * TURNS; turns += 1) {
    seen.product.push(await turn(product));
    seen.baseline.push(await turn(baseline));
  }
  const ratios = seen.product.map(({ perSecond }, at) => perSecond / seen.baseline[at].perSecond);
  const ratio = median(ratios);
  const middle = (of) => [seen.product, seen.baseline].map((turns) => median(turns.map(of)));
  const [ours, bare] = middle(({ perSecond }) => perSecond).map(Math.round);
  const cpu = middle((one) => one.cpu);
  return [
    {
      goal: '1',
      what: `search page, ${CONNECTIONS} connections: product / bare node and pg`,
      size,
      figure: `${ratio.toFixed(2)} (${ours} / ${bare} req/s)`,
      ...atLeast(ratio, TARGET),
    },
    {
      goal: '1',
      what: 'CPU of its process for one page: product, bare (Linux)',
      size,
      figure: cpu.map((value) => `${value.toFixed(2)} ms`).join(', '),
      target: '',
      met: undefined,
    },
  ];
}

/** User and system time of a process so far, which a busy machine changes less than the clock; NaN where the system does not tell. */
function cpuMs(pid) {
  const file = `/proc/${pid}/stat`;
  if (!fs.existsSync(file)) return NaN;
  const fields = fs.readFileSync(file, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

async function load(port, cookie, paths, length) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    ...length,
    requests: paths.map((path) => ({ method: 'GET', path, headers: { cookie } })),
  });
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${wrong} answers on port ${port} were not 2xx`);
  return result;
}

/** The comparison means something only when both do the same work: same rows, same fields. */
export async function demandSameAnswers(productPort, baselinePort, cookie, paths) {
  const [product, baseline] = [aClient(productPort, cookie), aClient(baselinePort)];
  for (const path of paths) {
    const [ours, bare] = [await product.good('GET', path), await baseline.good('GET', path)];
    const [a, b] = [shapeOf(ours.json), shapeOf(bare.json)];
    if (a !== b) throw new Error(`${path} is not the same:\n${a}\n${b}`);
  }
  product.close();
  baseline.close();
}

/** Ids in order, the fields of an item, and whether there is a next page. */
function shapeOf({ items, page }) {
  const fields = items[0] === undefined ? [] : Object.keys(items[0]);
  return JSON.stringify([items.map(({ id }) => id), fields, page.next !== null]);
}
