// What is asked of the search while measuring: the classes of docs/performance.md, with words that occur at both sizes.
import { withClient } from '../database.mjs';

const WORDS_PER_CLASS = 5;

/** How many of the visible vacancies a word occurs in, from and to. */
const BANDS = { common: [0.2, 0.8], mid: [0.01, 0.05], rare: [0.0003, 0.002] };

/**
 * @param {string[]} adminUrls of the databases that are compared
 * @returns {Promise<Record<string, object[]>>} class → filters as the API takes them
 */
export async function makeQuestions(adminUrls, now = new Date()) {
  const dictionaries = await Promise.all(adminUrls.map(readShares));
  const [largest] = dictionaries.slice(-1);
  const common = [...largest].filter(([word]) => dictionaries.every((one) => one.has(word)));
  const inBand = ([from, to]) => {
    const words = common.filter(([, share]) => share >= from && share < to).map(([word]) => word);
    const step = Math.max(1, Math.floor(words.length / WORDS_PER_CLASS));
    return words.filter((_, at) => at % step === 0).slice(0, WORDS_PER_CLASS);
  };
  const words = Object.fromEntries(
    Object.entries(BANDS).map(([name, band]) => [name, inBand(band)]),
  );
  for (const [name, found] of Object.entries(words))
    if (found.length < WORDS_PER_CLASS) throw new Error(`too few ${name} words: ${found.join()}`);
  return {
    'common word': words.common.map((word) => ({ words: word })),
    'mid word': words.mid.map((word) => ({ words: word })),
    'rare word': words.rare.map((word) => ({ words: word })),
    'word + 3 filters': words.common.map((word) => ({
      words: word,
      type: ['work_internship'],
      allowance: ['450'],
      days: ['4'],
    })),
    'three filters': [3, 4, 5, 6, 7].map((months) => ({
      type: ['graduation_internship'],
      travelCosts: true,
      start: [monthAhead(now, months)],
    })),
    nothing: [{}],
  };
}

/** Word → share of the visible vacancies, the most used first. */
function readShares(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select d.word, d.uses::float8 / (select count(*) from vacancies.search) as share
       from vacancies.dictionary d where d.word ~ '^[a-z]{4,}$' order by d.uses desc, d.word`,
    );
    return new Map(rows.map(({ word, share }) => [word, share]));
  });
}

function monthAhead(now, months) {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  return month.toISOString().slice(0, 7);
}

/** The filters as a query string. */
export function queryOf(filters) {
  const pairs = Object.entries(filters).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(pairs).toString();
}

export const pagePath = (filters) => `/api/search?${queryOf(filters)}`;
export const facetsPath = (filters) => `/api/search/facets?${queryOf(filters)}`;
