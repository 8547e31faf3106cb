// The list of vacancies to review: the first term on top, why it waits, and what another state says instead.
import { within } from '@testing-library/react';
import { fakeApi } from '../../../testing/fake-api';
import { renderScreen } from '../../../testing/render-screen';
import { aLine } from '../../../testing/vacancies';
import type { ReviewTask } from '../api/review-terms';
import { byTerm } from '../state/by-term';
import { fieldOfPointer } from '../state/remark-fields';
import { readReviewAddress } from '../state/review-address';
import { ReviewTable } from './review-table';

const task = (id: string, on: string, words: string): ReviewTask => ({
  id: `t-${id}`,
  kind: 'vacancy',
  subject: { type: 'vacancy', id, label: '' },
  employerId: 'e-1',
  programme: null,
  owner: null,
  reason: 'Wijkt op 1 punt af van het beleid',
  safety: false,
  due: { on, urgency: 'overdue', workingDaysLate: 2, words },
  state: 'open',
  createdAt: '2026-11-15T10:00:00Z',
  version: 1,
});
const terms = {
  late: task('late', '2026-11-20', '2 werkdagen te laat'),
  soon: task('soon', '2026-11-25', 'morgen'),
};
const line = (id: string) => ({ ...aLine, id, title: `Stage ${id}`, employerName: 'De Veerhaven' });

it('sorts by term, and what has none last', () => {
  const order = [line('none'), line('soon'), line('late')].sort(byTerm(terms)).map(({ id }) => id);
  expect(order).toEqual(['late', 'soon', 'none']);
});

it('shows term, employer and why it waits', async () => {
  fakeApi({ 'GET /api/programmes': { items: [] } });
  const { screen } = await renderScreen(
    <ReviewTable state="submitted" lines={[line('late')]} terms={terms} atHand="late" />,
    { audience: 'coordinator' },
  );
  const row = screen.getByRole('row', { name: /Stage late/ });
  expect(within(row).getByText('2 werkdagen te laat')).toBeVisible();
  expect(within(row).getByText('De Veerhaven · Amersfoort')).toBeVisible();
  expect(within(row).getByText('Wijkt op 1 punt af van het beleid')).toBeVisible();
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/werk/vacatures/late');
});

it('says of a decided vacancy whether students see it, and why not', async () => {
  fakeApi({ 'GET /api/programmes': { items: [] } });
  const lines = [
    line('a'),
    { ...line('b'), visibility: 'not_admitted' as const },
    { ...line('c'), state: 'paused' as const, pauseReason: 'promise_lowered' as const },
  ];
  const { screen } = await renderScreen(
    <ReviewTable state="published" lines={lines} terms={{}} atHand={null} />,
    { audience: 'coordinator' },
  );
  expect(screen.getByText('Te zien')).toBeVisible();
  expect(screen.getByText('Verborgen: niet toegelaten')).toBeVisible();
  expect(screen.getByText('Verborgen: belooft minder')).toBeVisible();
});

it('leaves out of an address what makes no sense', () => {
  const opleiding = '01a20d14-9a1f-72ef-b99b-fb2530b8bdaf';
  expect(readReviewAddress({ stand: 'closed', opleiding })).toEqual({ stand: 'closed', opleiding });
  expect(readReviewAddress({ stand: 'submitted', opleiding: 'x' })).toEqual({});
});

it.each([
  ['/tasks/2', 'tasks'],
  ['/siteId', 'placeId'],
  ['/nothing', undefined],
])('finds the field of %s', (pointer, field) => {
  expect(fieldOfPointer(pointer)).toBe(field);
});
