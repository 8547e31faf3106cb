// Reporter for `node --test`: one JSON line per test, for test.mjs to count.
export default async function* report(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.details?.error?.failureType === 'subtestsFailed') continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    const result = skipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    yield `${JSON.stringify({ name: data.name, file: data.file, result, detail: detailOf(data) })}\n`;
  }
}

function detailOf(data) {
  const error = data.details?.error;
  if (error === undefined) return undefined;
  const cause = error.cause ?? error;
  return cause.stack ?? cause.message ?? String(cause);
}
