// The arithmetic of the measurements: a wrong median or a goal that cannot be missed would make every figure worthless.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { atLeast, atMost, median, missed, ms, p95, table, times } from './figures.mjs';
import { readRequest } from './request.mjs';

describe('The figures of a measurement', () => {
  it('take the value in the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('take the wait that 95 in 100 do not exceed', () => {
    const waits = Array.from({ length: 100 }, (_, at) => at + 1).reverse();
    assert.equal(p95(waits), 95);
    assert.equal(p95([7]), 7);
  });

  it('miss a goal on the wrong side of it, and when nothing was measured', () => {
    assert.deepEqual(atLeast(0.54, 0.55), { target: '≥ 0.55', met: false });
    assert.equal(atLeast(0.55, 0.55).met, true);
    assert.deepEqual(atMost(61, 60, ms), { target: '≤ 60 ms', met: false });
    assert.equal(atMost(60, 60).met, true);
    assert.equal(atMost(NaN, 60).met, false);
    assert.equal(atLeast(NaN, 0.55).met, false);
  });

  it('name in the table what was missed, and leave open what has no target', () => {
    const row = (goal, met) => ({ goal, what: 'w', size: 'S', figure: times(2), target: 't', met });
    const figures = [row('1', true), row('2', false), row('9', undefined)];
    assert.deepEqual(missed(figures), [figures[1]]);
    const lines = table(figures).split('\n');
    assert.equal(lines.length, 5);
    assert.match(lines[2], /2\.00 ×.*yes/);
    assert.match(lines[3], /NO/);
    assert.doesNotMatch(lines[4], /yes|NO/);
  });
});

describe('What is asked of a measurement', () => {
  it('is everything at S and M in three rounds, unless said otherwise', () => {
    const { sizes, rounds, goals } = readRequest([]);
    assert.deepEqual([sizes, rounds], [['S', 'M'], 3]);
    assert.ok(['1', '2', '4', '5', '9'].every((goal) => goals.includes(goal)));
  });

  it('reads flags with a space or an equals sign, in the usual order and each once', () => {
    const asked = readRequest(['--sizes', 'M,S,S', '--rounds=5', '--goals', '4,1']);
    assert.deepEqual(asked, { sizes: ['S', 'M'], rounds: 5, goals: ['1', '4'] });
  });

  for (const wrong of [['--sizes', 'XL'], ['--rounds', '0'], ['--rounds', 'many'], ['--goals']])
    it(`refuses ${wrong.join(' ')}`, () => assert.throws(() => readRequest(wrong), /understands/));
  it('refuses an unknown flag', () => assert.throws(() => readRequest(['--fast']), /--fast/));
});
