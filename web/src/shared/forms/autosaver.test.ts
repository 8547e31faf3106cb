// A draft is never lost: not by a slow save, a dead connection, a refusal or somebody else's change.
import { ProblemError } from '../api/problem-error';
import { Autosaver } from './autosaver';

const refusal = (status: number, code = 'x') => new ProblemError({ status, code, title: code });
const offline = () => refusal(0, 'network');

function started(save: (value: string, version: number) => Promise<{ version: number }>) {
  return new Autosaver<string>({ version: 1, save, delayMs: 500 });
}

const settle = () => jest.advanceTimersByTimeAsync(0);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

it('waits until the typing pauses and sends only the last text, with its version', async () => {
  const save = jest.fn((_value: string, version: number) =>
    Promise.resolve({ version: version + 1 }),
  );
  const saver = started(save);
  saver.change('a');
  await jest.advanceTimersByTimeAsync(400);
  saver.change('ab');
  await jest.advanceTimersByTimeAsync(400);
  expect(save).not.toHaveBeenCalled();
  expect(saver.read()).toMatchObject({ state: 'waiting', isDirty: true });
  await jest.advanceTimersByTimeAsync(100);
  expect(save.mock.calls).toEqual([['ab', 1]]);
  expect(saver.read()).toMatchObject({ state: 'saved', version: 2, isDirty: false });
});

it('sends what was typed during a save afterwards, on the new version', async () => {
  let finish: (answer: { version: number }) => void = () => undefined;
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)))
    .mockImplementation((_value, version) => Promise.resolve({ version: version + 1 }));
  const saver = started(save);
  saver.change('first');
  await jest.advanceTimersByTimeAsync(500);
  saver.change('second');
  await jest.advanceTimersByTimeAsync(500);
  expect(save).toHaveBeenCalledTimes(1);
  finish({ version: 2 });
  await settle();
  expect(save.mock.calls).toEqual([
    ['first', 1],
    ['second', 2],
  ]);
  expect(saver.read()).toMatchObject({ state: 'saved', version: 3, isDirty: false });
});

it('tries again with growing pauses while there is no connection', async () => {
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockRejectedValueOnce(offline())
    .mockRejectedValueOnce(offline())
    .mockResolvedValue({ version: 2 });
  const saver = started(save);
  saver.change('text');
  await jest.advanceTimersByTimeAsync(500);
  expect(saver.read()).toMatchObject({ state: 'retrying', isDirty: true });
  await jest.advanceTimersByTimeAsync(999);
  expect(save).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(1999);
  expect(save).toHaveBeenCalledTimes(2);
  await jest.advanceTimersByTimeAsync(1);
  expect(save.mock.calls.map(([value]) => value)).toEqual(['text', 'text', 'text']);
  expect(saver.read()).toMatchObject({ state: 'saved', isDirty: false });
});

it('tries at once when the connection is back', async () => {
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockRejectedValueOnce(offline())
    .mockResolvedValue({ version: 2 });
  const saver = started(save);
  saver.change('text');
  await jest.advanceTimersByTimeAsync(500);
  saver.hurry();
  await settle();
  expect(saver.read().state).toBe('saved');
});

it('keeps the newer text when a save fails while it is typed', async () => {
  let fail: (error: Error) => void = () => undefined;
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)))
    .mockResolvedValue({ version: 2 });
  const saver = started(save);
  saver.change('old');
  await jest.advanceTimersByTimeAsync(500);
  saver.change('new');
  fail(offline());
  await jest.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenLastCalledWith('new', 1);
});

it('does not repeat a text that was refused, and sends the next one', async () => {
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockRejectedValueOnce(refusal(422))
    .mockResolvedValue({ version: 2 });
  const saver = started(save);
  saver.change('too long');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(saver.read()).toMatchObject({ state: 'refused', isDirty: true });
  saver.change('short');
  await jest.advanceTimersByTimeAsync(500);
  expect(saver.read()).toMatchObject({ state: 'saved', isDirty: false, problem: null });
});

it('stops when somebody else was first, and goes on with the own text on the accepted version', async () => {
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockRejectedValueOnce(refusal(412))
    .mockImplementation((_value, version) => Promise.resolve({ version: version + 1 }));
  const saver = started(save);
  saver.change('mine');
  await jest.advanceTimersByTimeAsync(500);
  saver.change('mine, longer');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(saver.read()).toMatchObject({ state: 'conflict', isDirty: true });
  expect(await saver.flush()).toBe(false);
  saver.acceptVersion(7);
  await settle();
  expect(save).toHaveBeenLastCalledWith('mine, longer', 7);
  expect(saver.read()).toMatchObject({ state: 'saved', version: 8 });
});

it('flushes at once and says whether everything is safe', async () => {
  const save = jest
    .fn<Promise<{ version: number }>, [string, number]>()
    .mockResolvedValueOnce({ version: 2 })
    .mockRejectedValueOnce(offline());
  const saver = started(save);
  expect(await saver.flush()).toBe(true);
  saver.change('a');
  expect(await saver.flush()).toBe(true);
  saver.change('b');
  expect(await saver.flush()).toBe(false);
  saver.stop();
});
