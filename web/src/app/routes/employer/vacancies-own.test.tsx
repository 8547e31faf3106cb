// The page of one vacancy of an employer: what was done is confirmed, and who comes second is told how it stands now.
import { waitFor } from '@testing-library/react';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';
import { anOwnVacancy, aVersion } from '../../../testing/vacancies';
import type { OwnVacancy } from '../../../features/own-vacancies/api/own-vacancy';

const employer = signedInAs('employer', { employerId: 'e-1' });

const published: OwnVacancy = {
  ...anOwnVacancy,
  state: 'published',
  visibility: 'visible',
  version: 4,
  running: null,
  published: { ...aVersion, state: 'approved' },
  publishedAt: '2026-11-20T10:00:00Z',
  allowedCommands: ['revise', 'pause', 'close'],
};
const paused: OwnVacancy = {
  ...published,
  state: 'paused',
  pauseReason: 'by_employer',
  version: 5,
  allowedCommands: ['revise', 'resume', 'close'],
};

async function open(first: OwnVacancy, answers: Record<string, object> = {}, at = '') {
  const app = await renderApp(`/werkgever/vacatures/v-1${at}`, {
    session: employer,
    answers: {
      'GET /api/employer/vacancies/v-1': first,
      'GET /api/employer/vacancies/v-1/checks': first,
      'GET /api/employer/sites': { items: [] },
      'GET /api/employer/standing': { standings: [], admissions: [], notices: [] },
      'GET /api/programmes': { items: [] },
      ...answers,
    },
  });
  const posts = () => app.calls.filter(({ method }) => method === 'POST');
  return { ...app, posts };
}

it('pauses after the question, and says so where the focus is', async () => {
  const { screen, user, posts } = await open(published, {
    'POST /api/employer/vacancies/v-1/pause': paused,
  });
  expect(
    await screen.findByRole('heading', { name: 'Studenten zien deze vacature' }),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Pauzeer' }));
  expect(posts()).toEqual([]);
  await user.click(screen.getAllByRole('button', { name: 'Pauzeer' }).at(-1) as HTMLElement);
  expect(
    await screen.findByRole('heading', { name: 'U hebt deze vacature gepauzeerd' }),
  ).toBeVisible();
  expect(posts().at(-1)?.headers.get('if-match')).toBe('"4"');
  await waitFor(() => {
    expect(document.activeElement).toHaveTextContent(
      'De vacature is gepauzeerd. Studenten zien haar niet.',
    );
  });
});

it('tells who comes second, and shows how the vacancy stands now', async () => {
  let stored = paused;
  const { screen, user } = await open(
    { ...paused },
    {
      'GET /api/employer/vacancies/v-1': () => stored,
      'POST /api/employer/vacancies/v-1/resume': () => {
        stored = { ...published, version: 6 };
        return problem(412, { code: 'kernel.stale', title: 'Iemand was eerder.' });
      },
    },
  );
  await user.click(await screen.findByRole('button', { name: 'Toon weer aan studenten' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Iemand anders heeft deze vacature intussen gewijzigd',
  );
  expect(
    await screen.findByRole('heading', { name: 'Studenten zien deze vacature' }),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Toon weer aan studenten' })).toBeNull();
});

it('keeps the vacancy on the screen when a command fails, and says why', async () => {
  const { screen, user } = await open(paused, {
    'POST /api/employer/vacancies/v-1/resume': problem(500, { title: 'Er ging iets mis' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Toon weer aan studenten' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Er ging iets mis');
  expect(screen.getByRole('heading', { name: 'U hebt deze vacature gepauzeerd' })).toBeVisible();
});

it('sends in a whole text, and then shows that the school has it', async () => {
  const sent: OwnVacancy = {
    ...anOwnVacancy,
    state: 'submitted',
    version: 4,
    running: { ...aVersion, state: 'submitted', submittedAt: '2026-11-24T10:00:00Z' },
    allowedCommands: ['withdraw', 'close'],
  };
  const { screen, user, router } = await open(
    anOwnVacancy,
    { 'POST /api/employer/vacancies/v-1/submit': sent },
    '?stap=controle',
  );
  await user.click(await screen.findByRole('button', { name: 'Dien in bij de school' }));
  expect(await screen.findByText('Uw vacature is ingediend')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'De school beoordeelt deze vacature' })).toBeVisible();
  expect(router.state.location.searchStr).toBe('');
});

it('brings the focus to the heading of the step that was chosen', async () => {
  const { screen, user } = await open(anOwnVacancy);
  await user.click(await screen.findByRole('link', { name: /Waar en wanneer/ }));
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'Waar en wanneer' })).toHaveFocus();
  });
});

it('says nothing about the kind in the preview while none was chosen', async () => {
  const content = { ...aVersion.content, type: null, programmeIds: [] };
  const { screen } = await open({ ...anOwnVacancy, running: { ...aVersion, content } });
  const preview = await screen.findByRole('region', { name: 'Zo zien studenten het' });
  expect(preview).not.toHaveTextContent('Meewerkstage');
});
