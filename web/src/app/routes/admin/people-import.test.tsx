// Bringing people in by file: choose, look, apply; what is wrong stands at its line.
import { waitFor, within } from '@testing-library/react';
import type { ImportRow, PeopleImport } from '../../../features/people/api/imports';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';

const session = signedInAs('administrator');

const view: PeopleImport = {
  id: 'i-1',
  fileName: 'mensen.csv',
  encoding: 'utf-8',
  ignoredColumns: [],
  state: 'previewed',
  counts: { new: 2, changed: 1, unchanged: 5, faulty: 0, missing: 0 },
  uploadedBy: 'Bea Beheer',
  uploadedAt: '2026-11-24T09:00:00Z',
  comparedAt: '2026-11-24T09:00:00Z',
  endedBy: null,
  endedAt: null,
  allowedCommands: ['apply', 'compare', 'discard'],
  version: 1,
};
const row: ImportRow = {
  position: 1,
  line: 2,
  outcome: 'new',
  accountId: null,
  cells: {
    number: 's1',
    name: 'Zoë de Wit',
    email: 's1@school.example',
    role: 'student',
    programme: 'SW',
    cohort: '2026',
    supervisor: 'd1',
  },
  changes: [],
  faults: [],
};
const rows = (...items: ImportRow[]) => ({ items, page: { next: null } });
const list = { 'GET /api/admin/people-imports': { items: [], page: { next: null } } };

describe('choosing a file', () => {
  const open = (answers: Record<string, object>) =>
    renderApp('/beheer/mensen/importeren', { session, answers: { ...list, ...answers } });
  const file = new File(['number;name'], 'mensen.csv', { type: 'text/csv' });

  it('leads to what the file would change', async () => {
    const app = await open({
      'POST /api/admin/people-imports': view,
      'GET /api/admin/people-imports/i-1': view,
      'GET /api/admin/people-imports/i-1/rows': rows(row),
    });
    await app.user.upload(app.screen.getByLabelText('CSV-bestand'), file);
    await app.user.click(app.screen.getByRole('button', { name: 'Bekijk wat er verandert' }));
    expect(await app.screen.findByRole('heading', { name: 'mensen.csv' })).toBeVisible();
    expect(app.router.state.location.pathname).toBe('/beheer/mensen/importeren/i-1');
  });

  it('asks for a file when none was chosen', async () => {
    const app = await open({});
    await app.user.click(app.screen.getByRole('button', { name: 'Bekijk wat er verandert' }));
    expect(await app.screen.findByRole('link', { name: 'Kies een CSV-bestand' })).toBeVisible();
    expect(app.screen.getByLabelText('CSV-bestand')).toBeInvalid();
    expect(app.calls.some((call) => call.method === 'POST')).toBe(false);
  });

  it('says at the field what is wrong with the file as a whole', async () => {
    const detail = 'Op de eerste regel ontbreken deze kolomnamen: number, role.';
    const app = await open({
      'POST /api/admin/people-imports': problem(400, {
        code: 'institution.file-missing-columns',
        errors: [{ pointer: '/file', code: 'institution.file-missing-columns', detail }],
      }),
    });
    await app.user.upload(app.screen.getByLabelText('CSV-bestand'), file);
    await app.user.click(app.screen.getByRole('button', { name: 'Bekijk wat er verandert' }));
    await waitFor(() => {
      expect(app.screen.getByLabelText('CSV-bestand')).toHaveAccessibleDescription(
        expect.stringContaining(detail),
      );
    });
  });

  it('lists the files that were brought in before', async () => {
    const app = await open({
      'GET /api/admin/people-imports': {
        items: [{ ...view, state: 'applied' }],
        page: { next: null },
      },
    });
    const before = await app.screen.findByRole('row', { name: /mensen\.csv/ });
    expect(within(before).getByText('Toegepast')).toBeVisible();
    expect(within(before).getByText('2 nieuw, 1 gewijzigd, 0 fout')).toBeVisible();
  });
});

describe('an import', () => {
  const at = '/beheer/mensen/importeren/i-1';
  const open = (known: PeopleImport, answers: Record<string, object> = {}, where = at) =>
    renderApp(where, {
      session,
      answers: {
        ...list,
        'GET /api/admin/people-imports/i-1': known,
        'GET /api/admin/people-imports/i-1/rows': rows(row),
        ...answers,
      },
    });

  it('says what is new, at its line', async () => {
    const app = await open(view);
    const line = await app.screen.findByRole('row', { name: /Zoë de Wit/ });
    expect(within(line).getByText('2')).toBeVisible();
    expect(within(line).getByText('nieuw, cohort 2026, begeleider d1')).toBeVisible();
    expect(app.screen.getByRole('heading', { name: 'Pas 3 regels toe' })).toBeVisible();
  });

  it('begins with the faults and says of each cell what to do', async () => {
    const faulty: ImportRow = {
      ...row,
      line: 7,
      outcome: 'faulty',
      cells: { ...row.cells, email: 'geen adres' },
      faults: [{ column: 'email', code: 'bad-email', detail: 'Vul één e-mailadres in.' }],
    };
    const app = await open(
      { ...view, counts: { ...view.counts, faulty: 1 } },
      { 'GET /api/admin/people-imports/i-1/rows?outcome=faulty': rows(faulty) },
    );
    const line = await app.screen.findByRole('row', { name: /Zoë de Wit/ });
    expect(line).toHaveTextContent('7');
    expect(line).toHaveTextContent('E-mail “geen adres”: Vul één e-mailadres in.');
    expect(app.screen.getByRole('link', { name: 'Fouten (1)' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(app.screen.getByText(/Verbeter het bestand en kies het opnieuw/)).toBeVisible();
  });

  it('shows what was and what becomes', async () => {
    const changed: ImportRow = {
      ...row,
      outcome: 'changed',
      accountId: 'p-1',
      changes: [{ field: 'cohort', from: '2025', to: '2026' }],
    };
    const app = await open(
      view,
      { 'GET /api/admin/people-imports/i-1/rows?outcome=changed': rows(changed) },
      `${at}?soort=changed`,
    );
    const line = await app.screen.findByRole('row', { name: /Zoë de Wit/ });
    expect(line).toHaveTextContent('Cohort: 2025 → 2026');
    expect(within(line).getByRole('link', { name: 'Zoë de Wit' })).toHaveAttribute(
      'href',
      '/beheer/mensen/p-1',
    );
  });

  it('warns of another encoding, of columns that were left out and of who is missing', async () => {
    const app = await open({
      ...view,
      encoding: 'windows-1252',
      ignoredColumns: ['geboortedatum'],
      counts: { ...view.counts, missing: 4 },
    });
    expect(await app.screen.findByText(/Windows-1252, want het is geen UTF-8/)).toBeVisible();
    expect(app.screen.getByText('geboortedatum')).toBeVisible();
    expect(app.screen.getByText('4 studenten')).toBeVisible();
  });

  it('is applied by the version that was seen, and says so', async () => {
    const applied: PeopleImport = {
      ...view,
      state: 'applied',
      endedBy: 'Bea Beheer',
      endedAt: '2026-11-24T09:05:00Z',
      allowedCommands: [],
      version: 2,
    };
    const app = await open(view, { 'POST /api/admin/people-imports/i-1/apply': applied });
    await app.user.click(await app.screen.findByRole('button', { name: 'Pas toe' }));
    const told = await app.screen.findByText('3 regels zijn toegepast');
    expect(told).toBeVisible();
    const sent = app.calls.find((call) => call.method === 'POST');
    expect(sent?.headers.get('if-match')).toBe('"1"');
    expect(app.screen.queryByRole('button', { name: 'Pas toe' })).toBeNull();
    expect(app.screen.getByText(/Toegepast door Bea Beheer/)).toBeVisible();
  });

  it('compares again when people changed since, and applies nothing', async () => {
    const compared: PeopleImport = {
      ...view,
      counts: { ...view.counts, new: 0 },
      version: 2,
    };
    const app = await open(view, {
      'POST /api/admin/people-imports/i-1/apply': problem(409, {
        code: 'institution.import-outdated',
        title: 'Sinds dit voorbeeld zijn er mensen gewijzigd.',
      }),
      'POST /api/admin/people-imports/i-1/compare': compared,
    });
    await app.user.click(await app.screen.findByRole('button', { name: 'Pas toe' }));
    expect(await app.screen.findByText(/zijn er mensen gewijzigd/)).toBeVisible();
    await app.user.click(app.screen.getByRole('button', { name: 'Vergelijk opnieuw' }));
    expect(await app.screen.findByText('Opnieuw vergeleken: 1 regel verandert iets')).toBeVisible();
    expect(app.screen.getByRole('heading', { name: 'Pas 1 regel toe' })).toBeVisible();
  });

  it('is thrown away after a question', async () => {
    const discarded: PeopleImport = {
      ...view,
      state: 'discarded',
      allowedCommands: [],
      version: 2,
    };
    const app = await open(view, { 'POST /api/admin/people-imports/i-1/discard': discarded });
    await app.user.click(await app.screen.findByRole('button', { name: 'Gooi weg' }));
    const dialog = app.screen.getByRole('dialog', { name: 'Gooi weg' });
    await app.user.click(within(dialog).getByRole('button', { name: 'Gooi weg' }));
    expect(await app.screen.findByText('Het bestand is weggegooid')).toBeVisible();
    expect(app.screen.getByText(/niet bewaard/)).toBeVisible();
  });

  it('has no button when nothing would change', async () => {
    const app = await open({
      ...view,
      counts: { new: 0, changed: 0, unchanged: 5, faulty: 0, missing: 0 },
      allowedCommands: ['compare', 'discard'],
    });
    expect(
      await app.screen.findByRole('heading', { name: 'Er is niets toe te passen' }),
    ).toBeVisible();
    expect(app.screen.queryByRole('button', { name: 'Pas toe' })).toBeNull();
  });
});
