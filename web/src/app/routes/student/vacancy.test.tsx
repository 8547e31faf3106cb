// The page of a vacancy: what was checked, whom to ask, the way back, and nothing at all once it is gone.
import { waitFor, within } from '@testing-library/react';
import { aResult, aStudent, aVacancy, searchAnswers, vacancyId } from '../../../testing/a-search';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

const at = `/stages/${vacancyId(1)}`;
const door = `GET /api/student/vacancies/${vacancyId(1)}`;

async function vacancy(more: Parameters<typeof aVacancy>[0] = {}) {
  const app = await renderApp(at, { session: aStudent, answers: { [door]: aVacancy(more) } });
  await app.screen.findByRole('heading', { level: 1, name: aVacancy(more).title });
  return app;
}

const fact = (key: string, number: number) => ({
  key,
  section: 'safety' as const,
  fact: { nl: `Punt ${number}`, en: `Point ${number}` },
  finding: `Bevinding ${number}`,
  source: 'Polis, pagina 3',
  seenOn: '2026-09-09',
  checkedByRole: 'coordinator',
});

it('names the contact at school with a real address', async () => {
  const { screen } = await vacancy();
  const box = within(screen.getByRole('region', { name: 'Reageren op deze stage' }));
  expect(box.getByText('vrijdag 11 december')).toBeVisible();
  expect(box.getByText('2 plekken')).toBeVisible();
  expect(box.getByRole('link', { name: 'Mail Marloes Verhagen' })).toHaveAttribute(
    'href',
    'mailto:m.verhagen@school.example?subject=Stage%3A%20Meewerkstage%20jongerenwerk%20in%20de%20wijk',
  );
});

it('has no dead link where no contact is known', async () => {
  const { screen } = await vacancy({ schoolContact: null });
  expect(screen.queryByRole('link', { name: /Mail/ })).toBeNull();
  expect(screen.getByText(/Ga naar je stagecoördinator/)).toBeVisible();
});

it('computes the allowance for the hours of this vacancy', async () => {
  const { screen } = await vacancy();
  expect(screen.getByText(/Bij jouw 32 uur is dat €\s467\./)).toBeVisible();
});

it('says plainly that there is no allowance', async () => {
  const { screen } = await vacancy({ allowance: 0, allowanceForHours: 0 });
  expect(screen.getByText('Geen vergoeding')).toBeVisible();
  expect(screen.queryByText(/Bij jouw/)).toBeNull();
});

it('shows each checked point with finding, source and day; many of them folded', async () => {
  const facts = ['insurance', ...Array.from({ length: 14 }, (_, index) => `point_${index}`)].map(
    fact,
  );
  const { screen, user } = await vacancy({ facts });
  const first = within(screen.getByRole('table', { name: 'Wat is gecheckt, met bron en datum' }));
  expect(first.getByText('Bevinding 0')).toBeVisible();
  expect(first.getByText('9 sep 2026')).toBeVisible();
  const more = screen.getByRole('button', { name: 'Toon nog 14 gecheckte punten' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  expect(screen.getByRole('button', { name: 'Toon minder punten' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

it('justifies an admission test, and says where something is unknown', async () => {
  const { screen } = await vacancy({
    admissionTest: 'Een gesprek van een half uur',
    admissionTestReason: 'Je werkt met kinderen.',
  });
  expect(screen.getByText('Een gesprek van een half uur')).toBeVisible();
  expect(screen.getByText('Je werkt met kinderen.')).toBeVisible();
  expect(screen.getByText('Nog te weinig ervaringen')).toBeVisible();
  expect(screen.getByText('Nog te weinig sollicitaties')).toBeVisible();
});

it('marks the words of the employer in the other language, and only those', async () => {
  const { screen } = await vacancy({
    language: 'en',
    body: [
      {
        kind: 'paragraph',
        level: null,
        ordered: false,
        spans: [{ text: 'You meet neighbours.', bold: false, emphasis: false }],
        items: [],
      },
    ],
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
  expect(screen.getByText('You meet neighbours.').closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(
    screen.getByRole('heading', { name: 'Wat ga je doen?' }).closest('[lang="en"]'),
  ).toBeNull();
  expect(screen.getByText('De tekst van de werkgever is in het Engels.')).toBeVisible();
});

it('says that a vacancy is gone, without a reason', async () => {
  const app = await renderApp(at, { session: aStudent, answers: { [door]: problem(404) } });
  expect(
    await app.screen.findByRole('heading', { level: 1, name: 'Deze stage is niet meer te zien' }),
  ).toBeVisible();
  expect(app.screen.getByRole('link', { name: 'Alle stages' })).toHaveAttribute('href', '/stages');
});

it('tells a failure from a vacancy that is gone', async () => {
  const app = await renderApp(at, {
    session: aStudent,
    answers: { [door]: problem(422, { title: 'Er ging iets mis', reference: '7F3K-21' }) },
  });
  expect(await app.screen.findByRole('alert')).toHaveTextContent('7F3K-21');
  expect(app.screen.queryByText(/niet meer te zien/)).toBeNull();
});

it('leads back to the kept search, also past a part of the page', async () => {
  const app = await renderApp('/stages?q=zorg&plaats=Utrecht&plaatsnr=2745912', {
    session: aStudent,
    answers: {
      ...searchAnswers([aResult(1), aResult(2)]),
      [`${door}?from=2745912`]: aVacancy({ distanceKm: 4 }),
    },
  });
  await app.screen.findByText('2 stages');
  await app.user.click(app.screen.getByRole('link', { name: 'Stage 1' }));
  const title = await app.screen.findByRole('heading', { level: 1, name: aVacancy().title });
  await waitFor(() => {
    expect(title).toHaveFocus();
  });
  expect(app.screen.getByText('Utrecht, 4 km van Utrecht')).toBeVisible();
  await app.user.click(app.screen.getByRole('link', { name: 'Toezeggingen' }));
  expect(app.screen.getByRole('heading', { name: 'Toezeggingen' })).toHaveFocus();
  await app.user.click(app.screen.getByRole('link', { name: 'Terug naar 2 stages' }));
  await app.screen.findByRole('link', { name: 'Stage 1' });
  expect(app.router.state.location.href).toBe('/stages?q=zorg&plaats=Utrecht&plaatsnr=2745912');
});
