// The pages on which a coordinator reviews vacancies: by term, decided with a reason, and on to the next one.
import { waitFor, within } from '@testing-library/react';
import { aTask } from '../../../testing/a-work-list';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';
import { aLine, aReview, lowAllowance } from '../../../testing/vacancies';

const waiting = (id: string, title: string) => ({
  ...aLine,
  id,
  title,
  employerName: 'De Veerhaven',
  state: 'submitted' as const,
  submittedAt: '2026-11-20T10:00:00Z',
});
const task = (id: string, on: string) => {
  const made = aTask(1, { kind: 'vacancy', subject: { type: 'vacancy', id, label: id } });
  return { ...made, due: { ...made.due, on } };
};
const page = { next: null };

async function open(at: string, answers: Record<string, object> = {}) {
  return renderApp(at, {
    session: signedInAs('coordinator'),
    answers: {
      'GET /api/vacancies': {
        items: [waiting('v-1', 'Eerste vacature'), waiting('v-2', 'Tweede vacature')],
        page,
      },
      'GET /api/tasks': { items: [task('v-2', '2026-11-25'), task('v-1', '2026-11-30')], page },
      'GET /api/vacancies/v-1/review': aReview,
      'GET /api/programmes': { items: [] },
      ...answers,
    },
  });
}

it('puts what must be decided on first on top', async () => {
  const { screen } = await open('/werk/vacatures');
  const table = await screen.findByRole('table');
  await waitFor(() => {
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Tweede vacature', 'Eerste vacature']);
  });
});

it('says that all is done when nothing waits', async () => {
  const { screen } = await open('/werk/vacatures', {
    'GET /api/vacancies': { items: [], page },
  });
  expect(await screen.findByText(/Er wacht geen vacature/)).toBeVisible();
});

it('publishes, confirms it where the focus is, and leads to the next one', async () => {
  const { screen, user, calls } = await open('/werk/vacatures/v-1', {
    'POST /api/vacancies/v-1/publish': {
      ...aReview,
      state: 'published',
      allowedCommands: ['close'],
    },
  });
  await user.click(await screen.findByRole('radio', { name: /Publiceren/ }));
  await user.click(screen.getByRole('button', { name: 'Publiceer' }));
  await waitFor(() => {
    expect(document.activeElement).toHaveTextContent('De vacature is gepubliceerd');
  });
  expect(await screen.findByRole('link', { name: 'Naar de volgende' })).toHaveAttribute(
    'href',
    '/werk/vacatures/v-2',
  );
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.headers.get('if-match')).toBe('"5"');
});

it('keeps every word when the decision does not arrive', async () => {
  const { screen, user } = await open('/werk/vacatures/v-1', {
    'GET /api/vacancies/v-1/review': { ...aReview, findings: [lowAllowance] },
    'POST /api/vacancies/v-1/return': problem(500, { title: 'Er ging iets mis' }),
  });
  await user.click(await screen.findByRole('button', { name: /Neem over als opmerking/ }));
  const reason = screen.getByRole('textbox', { name: 'Wat moet er anders?' });
  await user.click(reason);
  await user.paste('De vergoeding is te laag.');
  await user.click(screen.getByRole('button', { name: 'Stuur terug' }));
  expect(await screen.findByText('Er ging iets mis')).toBeVisible();
  expect(reason).toHaveValue('De vergoeding is te laag.');
  expect(screen.getByRole('textbox', { name: 'Opmerking 1' })).toHaveValue(lowAllowance.detail);
});

it('tells the coordinator who guides, which students do not see', async () => {
  const { screen } = await open('/werk/vacatures/v-1');
  expect(await screen.findByText('Sanne de Wit (studenten zien deze naam niet)')).toBeVisible();
});
