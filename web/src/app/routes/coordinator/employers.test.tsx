// The list of employers and the quick jump: found by words and filters in the address, walked through by keys.
import { waitFor, within } from '@testing-library/react';
import type { ListedEmployer } from '../../../features/employer-list/api/employers';
import { aCoordinator } from '../../../testing/a-work-list';
import { fileAnswers, employerId, idOf, socialWork } from '../../../testing/an-employer-file';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';

const anEmployer = (number: number, more: Partial<ListedEmployer> = {}): ListedEmployer => ({
  id: idOf(number),
  name: `Werkgever ${String(number)}`,
  place: 'Utrecht',
  sector: 'welfare',
  state: 'verified',
  kvkNumber: '99000009',
  country: 'NL',
  registeredAt: '2026-05-10T08:00:00Z',
  schoolContact: null,
  standings: [{ programme: socialWork, standing: 'admitted' }],
  ...more,
});

const known = [
  anEmployer(900),
  anEmployer(2, { state: 'claimed', kvkNumber: null, country: 'BE' }),
];
const programmes = {
  items: [{ ...socialWork, facultyName: { nl: 'Recht', en: 'Law' } }],
};

async function employers(at: string, answers: Parameters<typeof renderApp>[1] = {}) {
  const app = await renderApp(at, {
    session: aCoordinator,
    answers: {
      'GET /api/employers': { items: known, page: { next: null } },
      'GET /api/programmes': programmes,
      'GET /api/vacancies': { items: [], page: { next: null } },
      ...fileAnswers(),
      ...answers.answers,
    },
  });
  const asked = () =>
    app.calls.filter(({ path }) => path.startsWith('/api/employers?')).map(({ path }) => path);
  return { ...app, asked, address: () => app.router.state.location.href };
}

it('show where they stand, what is not checked yet, and where they are from', async () => {
  const { screen } = await employers('/werk/werkgevers');
  const row = await screen.findByRole('row', { name: /Werkgever 2/ });
  expect(row).toHaveTextContent('contact nog niet gecontroleerd');
  expect(row).toHaveTextContent('Buitenland (BE)');
  expect(within(row).getByText('Toegelaten')).toBeVisible();
  expect(screen.getByText('2 werkgevers')).toBeVisible();
});

it('are asked for by what stands in the address, without what makes no sense', async () => {
  const { screen, asked } = await employers('/werk/werkgevers?q=veer&stand=admitted&opleiding=x');
  await screen.findByRole('link', { name: 'Werkgever 900' });
  expect(asked()).toEqual(['/api/employers?q=veer&standing=admitted&limit=50']);
  expect(screen.getByRole('searchbox')).toHaveValue('veer');
});

it('put a standing in the address, and take it away again when nobody is left', async () => {
  const { screen, user, address } = await employers('/werk/werkgevers', {
    answers: {
      'GET /api/employers': ({ path }: { path: string }) => ({
        items: path.includes('standing=excluded') ? [] : known,
        page: { next: null },
      }),
    },
  });
  await screen.findByRole('link', { name: 'Werkgever 900' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stand' }), 'excluded');
  await user.click(await screen.findByRole('button', { name: 'Wis woorden en filters' }));
  await waitFor(() => {
    expect(address()).toBe('/werk/werkgevers');
  });
  expect(await screen.findByRole('link', { name: 'Werkgever 900' })).toBeVisible();
});

it('are walked through with j and opened with Enter; / goes to the words', async () => {
  const { screen, user, address } = await employers('/werk/werkgevers');
  await screen.findByRole('link', { name: 'Werkgever 900' });
  await user.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('j{Enter}');
  await waitFor(() => {
    expect(address()).toBe(`/werk/werkgevers/${employerId}`);
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'De Veerhaven' })).toHaveFocus();
});

it('are jumped to from any page with Ctrl+K, part of a name and Enter', async () => {
  const { screen, user, address } = await employers(`/werk/werkgevers/${employerId}/mensen`);
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Naam, nummer of plaats' }), 'werkg');
  expect(await screen.findByRole('option', { name: /Werkgever 2/ })).toBeVisible();
  await user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => {
    expect(address()).toBe(`/werk/werkgevers/${employerId}`);
  });
});

it('that are not there are a page with a title, a way back and no secrets', async () => {
  const { screen } = await employers(`/werk/werkgevers/${idOf(77)}`);
  expect(screen.getByRole('heading', { level: 1, name: 'Dossier' })).toBeVisible();
  const path = screen.getByRole('navigation', { name: 'Kruimelpad' });
  expect(within(path).getByRole('link', { name: 'Werkgevers' })).toBeVisible();
});

it('say with a number what failed', async () => {
  const { screen } = await employers('/werk/werkgevers', {
    answers: { 'GET /api/employers': problem(400, { title: 'Nee', reference: 'abc-9' }) },
  });
  expect(await screen.findByText('abc-9')).toBeVisible();
});
