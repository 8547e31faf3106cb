// The list of own vacancies and what can be done with one: words for each state, reasons, only what is allowed.
import { waitFor, within } from '@testing-library/react';
import { fakeApi, problem } from '../../../testing/fake-api';
import { renderScreen } from '../../../testing/render-screen';
import { aLine, anOwnVacancy, aVersion } from '../../../testing/vacancies';
import type { OwnVacancy } from '../api/own-vacancy';
import { CommandRow } from './command-row';
import { NoVacancies } from './no-vacancies';
import { ReturnedList } from './returned-list';
import { VacancyStatus } from './vacancy-status';
import { VacancyTable } from './vacancy-table';

const names = {
  'GET /api/programmes': { items: [] },
  'GET /api/employer/standing': { standings: [], admissions: [], notices: [] },
};

it('says in words how each stands, and of which one a copy is made', async () => {
  const calls = fakeApi({ 'POST /api/employer/vacancies': { id: 'v-2', version: 1 } });
  const { screen, user, router } = await renderScreen(
    <VacancyTable
      lines={[
        { ...aLine, runningState: 'submitted' },
        { ...aLine, id: 'v-9', title: '', state: 'draft', publishedAt: null },
      ]}
    />,
    { audience: 'employer' },
  );
  const first = screen.getByRole('row', { name: /Meebouwen/ });
  expect(within(first).getByText('Te zien voor studenten')).toBeVisible();
  expect(within(first).getByText('Nieuwe versie wordt beoordeeld')).toBeVisible();
  expect(within(first).getByText('1 van 2 vergeven')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Vacature zonder titel' })).toBeVisible();
  await user.click(
    screen.getByRole('button', { name: 'Maak een kopie van Meebouwen aan een app' }),
  );
  await waitFor(() => {
    expect(router.state.location.pathname).toBe('/werkgever/vacatures/v-2');
  });
  expect(calls[0]?.body).toEqual({ copyOf: 'v-1' });
  expect(calls[0]?.headers.get('idempotency-key')).toBeTruthy();
});

it('names what was returned, with the reason', async () => {
  const running = {
    ...aVersion,
    state: 'returned' as const,
    reviewReason: 'Te weinig begeleiding.',
  };
  fakeApi({ 'GET /api/employer/vacancies/v-1': { ...anOwnVacancy, running } });
  const { screen } = await renderScreen(
    <ReturnedList lines={[{ ...aLine, state: 'returned' }]} />,
    { audience: 'employer' },
  );
  expect(screen.getByText('1 vacature is teruggestuurd')).toBeVisible();
  expect(await screen.findByText('Reden: Te weinig begeleiding.')).toBeVisible();
});

it('says what is needed first, and lets one write all the same', async () => {
  const step = { situation: null, count: 0, dueOn: null };
  fakeApi({
    'GET /api/employer/overview': {
      steps: [
        { ...step, key: 'screening', state: 'to_do' },
        { ...step, key: 'vacancy', state: 'later' },
      ],
    },
  });
  const start = jest.fn();
  const { screen, user } = await renderScreen(<NoVacancies onStart={start} />, {
    audience: 'employer',
  });
  expect(await screen.findByRole('link', { name: 'Naar de screening' })).toHaveAttribute(
    'href',
    '/werkgever/screening',
  );
  await user.click(screen.getByRole('button', { name: 'Schrijf alvast een vacature' }));
  expect(start).toHaveBeenCalled();
});

describe('what can be done', () => {
  const published: OwnVacancy = {
    ...anOwnVacancy,
    state: 'published',
    visibility: 'visible',
    running: null,
    published: { ...aVersion, state: 'approved' },
    publishedAt: '2026-11-20T10:00:00Z',
    allowedCommands: ['revise', 'pause', 'close'],
  };
  const run = jest.fn();

  it('is what the API allows and nothing else', async () => {
    const { screen } = await renderScreen(<CommandRow vacancy={published} onCommand={run} />, {
      audience: 'employer',
    });
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons).toEqual(['Pas de tekst aan', 'Pauzeer', 'Sluit de vacature']);
  });

  it('asks why before it closes, and shows what the API misses', async () => {
    const calls = fakeApi({
      'POST /api/employer/vacancies/v-1/close': (call: { body: unknown }) =>
        (call.body as { reason: string | null }).reason === null
          ? problem(400, {
              errors: [{ pointer: '/reason', code: 'x', message: 'Kies een reden.' }],
            })
          : { ...published, state: 'closed' },
    });
    const { screen, user } = await renderScreen(
      <CommandRow vacancy={published} onCommand={(command) => command(published)} />,
      { audience: 'employer' },
    );
    await user.click(screen.getByRole('button', { name: 'Sluit de vacature' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/Dit kan niet terug/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Sluit de vacature' }));
    expect(await within(dialog).findByRole('link', { name: 'Kies een reden.' })).toBeVisible();
    await user.click(within(dialog).getByRole('radio', { name: 'De plekken zijn vervuld' }));
    await user.click(within(dialog).getByRole('button', { name: 'Sluit de vacature' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(calls.at(-1)?.body).toEqual({ reason: 'filled' });
    expect(calls.at(-1)?.headers.get('if-match')).toBe('"3"');
  });

  it('says what a lowered promise does to what students see', async () => {
    fakeApi(names);
    const { screen } = await renderScreen(
      <VacancyStatus
        vacancy={{
          ...published,
          state: 'paused',
          visibility: 'paused',
          pauseReason: 'promise_lowered',
          running: {
            ...aVersion,
            number: 2,
            state: 'submitted',
            submittedAt: '2026-11-24T09:00:00Z',
          },
        }}
        version={{ ...aVersion, state: 'approved' }}
        actions={null}
      />,
      { audience: 'employer' },
    );
    expect(
      screen.getByRole('heading', { name: 'De vacature is verborgen tot de school beslist' }),
    ).toBeVisible();
    expect(screen.getByText(/Gooit u de nieuwe versie weg/)).toBeVisible();
    expect(screen.getByText(/Ingediend op dinsdag 24 november\. U hoort binnen 5/)).toBeVisible();
  });
});
