// A start or test run that cannot go on says two things to the person: what is wrong and what to do.

export class Stop extends Error {
  /**
   * @param {string} problem what is wrong, in one sentence
   * @param {string} [remedy] what the reader can do about it
   * @param {{ cause?: unknown }} [options]
   */
  constructor(problem, remedy = '', options) {
    super(problem, options);
    this.name = 'Stop';
    this.remedy = remedy;
  }
}

/** The text for the terminal; an unexpected error keeps its stack, since only a developer can act on it. */
export function explain(error) {
  if (error instanceof Stop) {
    return error.remedy === '' ? error.message : `${error.message}\n${indent(error.remedy)}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
