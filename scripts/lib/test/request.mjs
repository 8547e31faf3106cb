// Reads what the caller of test.mjs asked for.
import { Stop } from '../stop.mjs';

export const KINDS = ['unit', 'db', 'http', 'web', 'scripts', 'journeys', 'prove'];
const USUAL = KINDS.filter((kind) => kind !== 'prove');

/**
 * Pure: `--only=db,http`, `--dev-db`, and parts of paths that the files must contain.
 * @param {string[]} args
 */
export function readRequest(args) {
  const request = { kinds: USUAL, devDb: false, filters: [] };
  for (const arg of args) {
    if (arg.startsWith('--only=')) request.kinds = readKinds(arg.slice('--only='.length));
    else if (arg === '--dev-db') request.devDb = true;
    else if (arg.startsWith('-')) throw unknown(arg);
    else request.filters.push(arg);
  }
  return request;
}

function readKinds(text) {
  const kinds = text.split(',');
  for (const kind of kinds) if (!KINDS.includes(kind)) throw unknown(`--only=${kind}`);
  return kinds;
}

const unknown = (arg) =>
  new Stop(
    `${arg} is not something the tests understand.`,
    `Use --only=${KINDS.join('|')} (several with commas), --dev-db, and parts of file paths.`,
  );

/** Every number a random test starts from: given, or drawn here and printed so that it can be given. */
export function seedOf(env, draw = Math.random) {
  const given = Number(env.FC_SEED);
  return Number.isInteger(given) && env.FC_SEED !== undefined && env.FC_SEED !== ''
    ? given
    : Math.floor(draw() * 0x7fffffff);
}
