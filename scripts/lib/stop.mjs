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

const SYSTEM = {
  ENOSPC: ['The disk is full', 'Free some space (about 500 MB) and start again.'],
  EDQUOT: ['The disk quota is used up', 'Free some space (about 500 MB) and start again.'],
  EACCES: ['This user may not do that', 'Give it access, or use another folder.'],
  EROFS: ['That disk is read-only', 'Set STAGEKEUR_DATA_DIR to a folder that can be written.'],
};

/** The text for the terminal; an unexpected error keeps its stack, since only a developer can act on it. */
export function explain(error) {
  if (error instanceof Stop) {
    return error.remedy === '' ? error.message : `${error.message}\n${indent(error.remedy)}`;
  }
  const known = SYSTEM[error?.code];
  if (known !== undefined) return `${known[0]}: ${error.message}\n${indent(known[1])}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
