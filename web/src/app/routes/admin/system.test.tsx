// The audit log and the state of the installation, as an administrator looks at them.
import { waitFor, within } from '@testing-library/react';
import type { AuditLine } from '../../../features/system/api/audit';
import type { SystemState } from '../../../features/system/api/system';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';

const session = signedInAs('administrator');

const line: AuditLine = {
  id: 'l-1',
  at: '2026-11-24T09:41:00Z',
  actor: { id: 'p-1', name: 'Bea Beheer' },
  role: 'administrator',
  action: 'identity.grant-role',
  actionWords: 'Rol gegeven',
  subject: { type: 'account', typeWords: 'Persoon', id: 'p-2', name: 'Noor Benali' },
  data: { role: 'student', reason: 'begint vandaag' },
  requestId: 'req-7',
  sealed: true,
};
const bySystem: AuditLine = {
  ...line,
  id: 'l-2',
  at: '2026-11-23T23:30:00Z',
  actor: null,
  role: 'system',
  action: 'tasks.cancel',
  actionWords: 'Taak vervallen',
  subject: { type: 'task', typeWords: 'Taak', id: 't-1', name: null },
  sealed: false,
};
const choices = {
  'GET /api/admin/audit/choices': {
    actions: [{ value: 'identity.grant-role', words: 'Rol gegeven' }],
    subjectTypes: [{ value: 'account', words: 'Persoon' }],
  },
};
const page = (...items: AuditLine[]) => ({ items, page: { next: null } });

describe('the audit log', () => {
  const open = (at: string, lines: object) =>
    renderApp(at, { session, answers: { ...choices, 'GET /api/admin/audit': lines } });

  it('tells who did what, to what, when', async () => {
    const app = await open('/beheer/logboek', page(line, bySystem));
    const first = await app.screen.findByRole('row', { name: /Rol gegeven/ });
    expect(first).toHaveTextContent('24 nov 2026 10:41');
    expect(within(first).getByRole('link', { name: 'Noor Benali' })).toHaveAttribute(
      'href',
      '/beheer/mensen/p-2',
    );
    expect(within(first).getByText(/functioneel beheerder/)).toBeVisible();
    const second = app.screen.getByRole('row', { name: /Taak vervallen/ });
    expect(second).toHaveTextContent('24 nov 2026 00:30');
    expect(within(second).getByText('het systeem')).toBeVisible();
  });

  it('opens a line in its place, by keyboard, and keeps it in the address', async () => {
    const app = await open('/beheer/logboek', page(line));
    await app.screen.findByRole('row', { name: /Rol gegeven/ });
    await app.user.keyboard('j{Enter}');
    expect(await app.screen.findByText('begint vandaag')).toBeVisible();
    expect(app.screen.getByText('staat in de keten')).toBeVisible();
    expect(app.router.state.location.search).toEqual({ regel: 'l-1' });
    await app.user.keyboard('{Enter}');
    await waitFor(() => {
      expect(app.screen.queryByText('begint vandaag')).toBeNull();
    });
  });

  it('asks for what stands in the address', async () => {
    const app = await open(
      '/beheer/logboek?wie=bea&wat=identity.grant-role&van=2026-11-01',
      page(),
    );
    expect(await app.screen.findByText('Geen regels met deze filters.')).toBeVisible();
    expect(app.calls.map((call) => call.path)).toContain(
      '/api/admin/audit?who=bea&action=identity.grant-role&from=2026-11-01',
    );
    await app.user.click(app.screen.getByRole('button', { name: 'Wis de filters' }));
    expect(app.router.state.location.search).toEqual({});
  });

  it('says that it is about one thing, and lets that go', async () => {
    const app = await open('/beheer/logboek?over=p-2', page(line));
    await app.user.click(
      await app.screen.findByRole('button', { name: 'Haal Over één ding of persoon weg' }),
    );
    await waitFor(() => {
      expect(app.router.state.location.search).toEqual({});
    });
  });
});

const state: SystemState = {
  version: '0.1.0',
  runtime: 'v20.19.0',
  at: '2026-11-24T09:41:00Z',
  jobs: {
    counts: { waiting: 3, running: 1, later: 2, failed: 0, oldestDue: null },
    troubled: [],
  },
  audit: { lines: 5000, unsealed: 2, lastSealedAt: '2026-11-24T09:40:00Z' },
  database: { version: '18.4', bytes: 23_000_000, migrations: 10, latestMigration: 'Create' },
};
const job = {
  id: '7',
  name: 'kernel:send-mail',
  attempts: 12,
  maxAttempts: 12,
  givenUp: true,
  nextRunAt: '2026-11-24T09:00:00Z',
  lastTriedAt: '2026-11-24T09:00:00Z',
  error: 'connect ECONNREFUSED',
};

describe('the state of the system', () => {
  const open = (answers: Record<string, object>) =>
    renderApp('/beheer/systeem', { session, answers });

  it('tells what waits and that nothing failed', async () => {
    const app = await open({ 'GET /api/admin/system': state });
    expect(await app.screen.findByText('3 wachten, 1 bezig, 2 later')).toBeVisible();
    expect(app.screen.getByText('Geen enkele taak is mislukt')).toBeVisible();
    expect(app.screen.getByText(/5\.000 regels, 2 wachten op het zegel/)).toBeVisible();
  });

  it('names a job that was given up, and why', async () => {
    const app = await open({
      'GET /api/admin/system': { ...state, jobs: { ...state.jobs, troubled: [job] } },
    });
    const row = await app.screen.findByRole('row', { name: /kernel:send-mail/ });
    expect(within(row).getByText('Opgegeven')).toBeVisible();
    expect(within(row).getByText('12 keer van 12')).toBeVisible();
    expect(within(row).getByText('connect ECONNREFUSED')).toBeVisible();
  });

  it.each([
    [{ intact: true, sealed: 4998, position: null, reason: null }, 'De keten klopt: 4.998 regels'],
    [
      { intact: false, sealed: null, position: 12, reason: 'changed' },
      'De keten is gebroken op plek 12',
    ],
  ])('says what a check of the chain found: %j', async (verdict, words) => {
    const app = await open({
      'GET /api/admin/system': state,
      'POST /api/admin/system/verify-audit': verdict,
    });
    await app.user.click(await app.screen.findByRole('button', { name: 'Controleer de keten' }));
    expect(await app.screen.findByText(words)).toBeVisible();
  });

  it('says when the check was asked too often', async () => {
    const title = 'Dit is te vaak geprobeerd.';
    const app = await open({
      'GET /api/admin/system': state,
      'POST /api/admin/system/verify-audit': problem(429, { title }),
    });
    await app.user.click(await app.screen.findByRole('button', { name: 'Controleer de keten' }));
    expect(await app.screen.findByText(title)).toBeVisible();
  });
});

describe('the overview', () => {
  it('marks only what needs a look', async () => {
    const app = await renderApp('/beheer', {
      session,
      answers: {
        'GET /api/admin/system': {
          ...state,
          jobs: { ...state.jobs, counts: { ...state.jobs.counts, failed: 2 } },
        },
        'GET /api/admin/people-imports': { items: [], page: { next: null } },
        'GET /api/admin/programmes': { items: [] },
        'GET /api/admin/policy': { today: '2026-11-24', kinds: [] },
      },
    });
    expect(await app.screen.findByText('2 mislukte taken')).toBeVisible();
    expect(app.screen.queryByText(/nog niet toegepast/)).toBeNull();
  });

  it('says what could not be had, and keeps the ways on', async () => {
    const title = 'Stagekeur kan dit nu niet lezen.';
    const app = await renderApp('/beheer', {
      session,
      answers: { 'GET /api/admin/system': problem(400, { title }) },
    });
    expect(await app.screen.findByRole('alert')).toBeVisible();
    const main = within(app.screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'Mensen' })).toBeVisible();
  });

  it('is closed to other roles', async () => {
    const app = await renderApp('/beheer', { session: signedInAs('coordinator') });
    expect(app.screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Deze pagina is er niet',
    );
  });
});
