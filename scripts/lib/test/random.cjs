// Stands before fast-check in every test: random tests start from the printed seed, and run as often as
// the run asks for (`npm run prove` asks for more).
const fc = require('../../../node_modules/fast-check/lib/cjs/fast-check.js');

const USUAL_RUNS = 100;
const times = Number(process.env.STAGEKEUR_RUNS ?? '1');
const seed = process.env.FC_SEED;

fc.configureGlobal({
  numRuns: Math.max(1, Math.round(USUAL_RUNS * times)),
  ...(seed === undefined || seed === '' ? {} : { seed: Number(seed) }),
});

module.exports = fc;
