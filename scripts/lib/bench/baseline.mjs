// The bare server that the product is compared with: node:http, a pool, the product's own SQL and parameters, the same JSON shape.
// No framework, no session, no check of what comes in.
import http from 'node:http';
import { createRequire } from 'node:module';

import pg from 'pg';

import { inRoot } from '../paths.mjs';
import { pagePath } from './questions.mjs';

const require = createRequire(inRoot('api', 'package.json'));
const { pageStatement } = require('./dist/areas/vacancies/queries/search/result-page.js');
const { searchRequestOf } = require('./dist/areas/vacancies/http/search-requests.js');

const LIMIT = 20;
const { DATABASE_URL, DATABASE_POOL, ASKED, PORT, HOST } = process.env;
const { programmeIds, filters } = JSON.parse(ASKED);

pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL) });
const page = { sort: 'relevance', cursor: undefined, limit: LIMIT };
const statements = new Map(
  filters.map((asked) => [
    pagePath(asked),
    pageStatement(searchRequestOf(programmeIds, asked), page, null, new Date()),
  ]),
);

async function answer(statement) {
  const { rows } = await pool.query(statement.text, statement.values);
  const shown = rows.slice(0, LIMIT);
  const last = shown.at(-1);
  const place = [page.sort, last?.key, last?.publishedAt, last?.id];
  const next = rows.length > LIMIT && Buffer.from(JSON.stringify(place)).toString('base64url');
  return JSON.stringify({ items: shown.map(itemOf), page: { next: next || null } });
}

const itemOf = (row) => ({
  id: row.id,
  title: row.title,
  employerName: row.employerName,
  type: row.type,
  sector: row.sector,
  language: row.language,
  place: row.place,
  distanceKm: null,
  daysPerWeek: row.daysPerWeek,
  hoursPerWeek: row.hoursPerWeek,
  startsOn: row.startsOn,
  startFlexible: row.startFlexible,
  allowance: row.allowance,
  travelCosts: row.travelCosts,
  remoteDays: row.remoteDays,
  adjustments: row.adjustments,
  placesLeft: row.placesLeft,
  checkedOn: row.admissions[0].checkedOn,
  checkedByRole: 'coordinator',
  facts: ['supervision', ...row.promiseKinds].slice(0, 3).map((key) => ({ key, text: key })),
  conditions: row.admissions[0].conditional
    ? { mostPlacements: row.admissions[0].mostPlacements }
    : null,
  newSince: null,
});

http
  .createServer((request, response) => {
    const statement = statements.get(request.url);
    if (statement === undefined) {
      response.writeHead(request.url === '/' ? 204 : 404).end();
      return;
    }
    answer(statement).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  })
  .listen(Number(PORT), HOST);
