// Reads what the caller of bench.mjs asked for.
import { Stop } from '../stop.mjs';

/** Sizes of docs/performance.md: so many vacancies, of which 18 in 100 are visible. */
export const SIZES = { S: 10_000, M: 100_000 };
export const GOALS = ['1', '2', '4', '5', '9'];
const MOST_ROUNDS = 20;

/**
 * Pure: `--sizes=S,M`, `--rounds=3` and `--goals=1,2`, also with a space in between.
 * @param {string[]} args
 */
export function readRequest(args) {
  const request = { sizes: Object.keys(SIZES), rounds: 3, goals: GOALS };
  const waiting = args.flatMap((arg) => {
    const at = arg.indexOf('=');
    return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
  });
  while (waiting.length > 0) {
    const [flag, value = ''] = waiting.splice(0, 2);
    if (flag === '--sizes') request.sizes = listOf(Object.keys(SIZES), flag, value);
    else if (flag === '--goals') request.goals = listOf(GOALS, flag, value);
    else if (flag === '--rounds') request.rounds = readRounds(value);
    else throw unknown(flag);
  }
  return request;
}

/** What was asked for, each once, in the order that is usual. */
function listOf(known, flag, value) {
  const asked = value.split(',');
  for (const one of asked) if (!known.includes(one)) throw unknown(`${flag} ${one}`);
  return known.filter((one) => asked.includes(one));
}

function readRounds(value) {
  const rounds = Number(value);
  if (/^\d+$/.test(value) && rounds >= 1 && rounds <= MOST_ROUNDS) return rounds;
  throw unknown(`--rounds ${value}`);
}

const unknown = (arg) =>
  new Stop(
    `${arg} is not something the measurement understands.`,
    `Use --sizes ${Object.keys(SIZES).join(',')}, --rounds 3 (1 to ${MOST_ROUNDS}), --goals ${GOALS.join(',')}.`,
  );
