// Prints the progress of a script: a line per step with the time it took.

const started = performance.now();

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Runs one step and prints what it was and how long it took; a step may return a remark to add. */
export async function step(name, work) {
  const begin = performance.now();
  const remark = await work();
  const note = typeof remark === 'string' && remark !== '' ? ` (${remark})` : '';
  console.log(`${seconds(performance.now() - begin).padStart(7)}  ${name}${note}`);
}

export const sinceStart = () => seconds(performance.now() - started);
