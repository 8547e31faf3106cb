// The faces of a screen: waiting, failed, changed by somebody else, done.
import { act, render, screen as page } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { fakeApi, problem } from '../../testing/fake-api';
import { renderScreen } from '../../testing/render-screen';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem-error';
import { ConflictNote } from './conflict-note';
import { InlineSuccess } from './inline-success';
import { LoadingSheet } from './loading-sheet';
import { ProblemView } from './problem-view';
import { QueryView } from './query-view';

it('shows nothing at first, then says that it loads, then offers a way out', () => {
  jest.useFakeTimers();
  const retry = jest.fn();
  const { container } = render(<LoadingSheet onRetry={retry} />);
  expect(container.firstChild).toHaveAttribute('aria-busy', 'true');
  expect(container.firstChild).not.toHaveAttribute('data-shown');
  act(() => jest.advanceTimersByTime(200));
  expect(container.firstChild).toHaveAttribute('data-shown');
  expect(page.queryByText(/langer dan normaal/)).toBeNull();
  act(() => jest.advanceTimersByTime(7800));
  expect(page.getByText(/langer dan normaal/)).toBeVisible();
  page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  expect(retry).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

it('shows a page problem with its number and a retry', async () => {
  const facts = { status: 500, code: 'x', title: 'Er ging iets mis', reference: '7F3K-21' };
  const { screen } = await renderScreen(
    <ProblemView problem={new ProblemError(facts)} onRetry={() => undefined} />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('7F3K-21');
  expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
});

it('shows forbidden and absent alike, without number or retry', async () => {
  const words = async (status: number) => {
    const facts = { status, code: 'x', title: 'Verboden toegang', reference: '7F3K-21' };
    const view = await renderScreen(
      <ProblemView problem={new ProblemError(facts)} onRetry={() => undefined} />,
    );
    const text = view.container.textContent;
    view.unmount();
    return text;
  };
  expect(await words(403)).toBe(await words(404));
  expect(await words(403)).not.toContain('Verboden');
});

it('says who was first, when, and that the own text is kept', async () => {
  const stale = new ProblemError({
    status: 412,
    code: 'kernel.stale',
    title: '',
    extra: { changedBy: 'Idris Bouzid', changedAt: '2026-11-24T09:41:00Z' },
  });
  const { screen } = await renderScreen(
    <ConflictNote problem={stale} onReload={() => undefined} />,
    { audience: 'employer' },
  );
  const note = screen.getByRole('alert');
  expect(note).toHaveTextContent('Idris Bouzid heeft dit om 10:41 gewijzigd');
  expect(note).toHaveTextContent('Uw tekst is bewaard.');
});

it('gives the focus to a success', async () => {
  const { screen } = await renderScreen(<InlineSuccess title="Je sollicitatie is verstuurd" />);
  expect(screen.getByRole('status')).toHaveFocus();
});

function Reading() {
  const query = useQuery({
    queryKey: ['reading'],
    queryFn: () => answer(api.GET('/session')),
    retry: false,
  });
  return <QueryView query={query}>{(session) => <p>demo: {String(session.demo)}</p>}</QueryView>;
}

it('shows what was read, and a failed read with a retry that works', async () => {
  let isDown = true;
  fakeApi({
    'GET /api/session': () => (isDown ? problem(503, { title: 'Even niet' }) : { demo: true }),
  });
  const { screen, user } = await renderScreen(<Reading />);
  expect(await screen.findByText('Even niet')).toBeVisible();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText('demo: true')).toBeVisible();
});
