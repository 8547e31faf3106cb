// What goes to the API and what comes back: headers, problems, dead connections, pages that are no JSON.
import '../../testing/words';
import { fakeApi, problem } from '../../testing/fake-api';
import { answer, api, idempotencyKey, ifMatch } from './client';
import type { ProblemError } from './problem-error';

const failure = async (call: Promise<unknown>): Promise<ProblemError> =>
  call.then(
    () => {
      throw new Error('the call did not fail');
    },
    (error: unknown) => error as ProblemError,
  );

it('asks in the language of the reader, without the header that only writes need', async () => {
  const calls = fakeApi({ 'GET /api/session': { demo: true } });
  expect(await answer(api.GET('/session'))).toEqual({ demo: true });
  expect(calls[0]?.headers.get('accept-language')).toBe('nl');
  expect(calls[0]?.headers.has('x-stagekeur')).toBe(false);
});

it('marks every write as ours', async () => {
  const calls = fakeApi({ 'POST /api/session/role': {} });
  await answer(api.POST('/session/role', { body: { role: 'student' } }));
  expect(calls[0]?.headers.get('x-stagekeur')).toBe('1');
  expect(calls[0]?.body).toEqual({ role: 'student' });
});

it('throws the problem as the API wrote it', async () => {
  fakeApi({
    'GET /api/session': problem(422, {
      code: 'vacancies.invalid',
      title: 'Niet alles klopt',
      detail: 'Kijk de velden na.',
      reference: '7F3K-21',
      errors: [{ pointer: '/hoursPerWeek', code: 'number', message: 'Vul een getal in' }],
      changedBy: 'Idris Bouzid',
    }),
  });
  const error = await failure(answer(api.GET('/session')));
  expect(error).toMatchObject({
    name: 'ProblemError',
    status: 422,
    code: 'vacancies.invalid',
    detail: 'Kijk de velden na.',
    reference: '7F3K-21',
    errors: [{ pointer: '/hoursPerWeek', message: 'Vul een getal in' }],
    extra: { changedBy: 'Idris Bouzid' },
  });
});

it('makes a problem of a dead connection and of an answer that is no problem body', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
  expect(await failure(answer(api.GET('/session')))).toMatchObject({ code: 'network', status: 0 });
  globalThis.fetch = () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  const error = await failure(answer(api.GET('/session')));
  expect(error).toMatchObject({ status: 502, code: 'http.502', errors: [] });
  expect(error.isPassing).toBe(true);
});

it('knows absent, conflict and passing apart', async () => {
  const of = async (status: number) => {
    fakeApi({ 'GET /api/session': problem(status) });
    const { isAbsent, isConflict, isPassing } = await failure(answer(api.GET('/session')));
    return { isAbsent, isConflict, isPassing };
  };
  const none = { isAbsent: false, isConflict: false, isPassing: false };
  expect(await of(403)).toEqual(await of(404));
  expect(await of(404)).toEqual({ ...none, isAbsent: true });
  expect(await of(409)).toEqual({ ...none, isConflict: true });
  expect(await of(412)).toEqual({ ...none, isConflict: true });
  expect(await of(400)).toEqual(none);
  expect(await of(503)).toEqual({ ...none, isPassing: true });
});

it('writes the headers of versions and of commands that are done once', () => {
  expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' });
  expect(idempotencyKey()['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
  expect(idempotencyKey()).not.toEqual(idempotencyKey());
});
