// The checklist to be read: the version in force first, every question with what hangs on it.
import { within } from '@testing-library/react';
import type { TemplateInList, TemplateItem } from '../../../features/templates/api/templates';
import { aReviewItem } from '../../../testing/a-screening';
import { aCoordinator } from '../../../testing/a-work-list';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';

const version = (number: number, facts: Partial<TemplateInList> = {}): TemplateInList => ({
  id: `t-${number}`,
  number,
  title: { nl: 'Basis', en: 'Base' },
  state: 'in_force',
  inForceFrom: '2026-09-01',
  programmeId: null,
  questions: 1,
  ...facts,
});
const item: TemplateItem = {
  ...aReviewItem(14),
  section: 'guidance',
  verifier: 'coordinator',
  kind: 'number',
  unit: 'hours_per_week',
  knockOut: 'always',
  weight: 5,
  points: [
    [0, 0],
    [2, 1],
  ],
};
const answers = {
  'GET /api/templates': {
    items: [version(2, { state: 'draft', inForceFrom: null }), version(1)],
  },
  'GET /api/templates/t-1': { ...version(1), items: [item] },
  'GET /api/templates/t-2': { ...version(2), items: [{ ...item, weight: 3 }] },
};

it('opens at the version in force, with the weight and the points of each question', async () => {
  const { screen } = await renderApp('/werk/sjabloon', { session: aCoordinator, answers });
  const question = await screen.findByRole('heading', { name: 'Vraag nummer 14?' });
  const row = within(question.closest('li') ?? question);
  expect(row.getByText('Getal, uur per week')).toBeVisible();
  expect(row.getByText('Harde eis')).toBeVisible();
  expect(row.getByText('Weegt 5')).toBeVisible();
  expect(row.getByText('Punten: bij 0 telt 0%, bij 2 telt 100%')).toBeVisible();
  expect(
    screen.getByRole('link', { name: /Basis, versie 1: in gebruik sinds 1 september 2026/ }),
  ).toHaveAttribute('aria-current', 'true');
});

it('shows another version, in the address', async () => {
  const { screen, user, router } = await renderApp('/werk/sjabloon', {
    session: aCoordinator,
    answers,
  });
  await user.click(await screen.findByRole('link', { name: /versie 2: concept/ }));
  expect(await screen.findByText('Weegt 3')).toBeVisible();
  expect(router.state.location.search).toEqual({ sjabloon: 't-2' });
});

it('is there for administrators too', async () => {
  const { screen } = await renderApp('/beheer/sjabloon', {
    session: signedInAs('administrator'),
    answers,
  });
  expect(await screen.findByRole('heading', { name: 'Begeleiding' })).toBeVisible();
});

it('says that it could not be read, and offers to try again', async () => {
  const { screen } = await renderApp('/werk/sjabloon', {
    session: aCoordinator,
    answers: { 'GET /api/templates': problem(400) },
  });
  expect(await screen.findByRole('button', { name: /opnieuw/ })).toBeVisible();
});
