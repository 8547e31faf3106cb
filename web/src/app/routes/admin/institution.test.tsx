// Programmes and dated policy, as an administrator keeps them.
import { waitFor, within } from '@testing-library/react';
import type { Policy, PolicyRow } from '../../../features/institution/api/policy';
import type { Faculty, Programme } from '../../../features/institution/api/programmes';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';

const session = signedInAs('administrator');

const faculty: Faculty = {
  id: 'f-1',
  code: 'FMR',
  name: { nl: 'Maatschappij en Recht', en: 'Society and Law' },
  version: 1,
};
const programme: Programme = {
  id: 'p-1',
  facultyId: 'f-1',
  code: 'SW',
  name: { nl: 'Sociaal werk', en: 'Social work' },
  active: true,
  thresholdShift: -5,
  thresholdReason: 'Weinig plekken in de regio.',
  students: 40,
  coordinators: 2,
  version: 3,
};
const faculties = { 'GET /api/admin/faculties': { items: [faculty] } };

describe('programmes', () => {
  it('stand under their faculty, with who depends on them and why their thresholds differ', async () => {
    const app = await renderApp('/beheer/opleidingen', {
      session,
      answers: { ...faculties, 'GET /api/admin/programmes': { items: [programme] } },
    });
    const region = await app.screen.findByRole('region', { name: 'Maatschappij en Recht' });
    const row = within(region).getByRole('row', { name: /Sociaal werk/ });
    expect(row).toHaveTextContent('40');
    expect(row).toHaveTextContent('−5 punten');
    expect(within(row).getByText('Weinig plekken in de regio.')).toBeVisible();
  });

  it('ask for a faculty first', async () => {
    const app = await renderApp('/beheer/opleidingen', {
      session,
      answers: {
        'GET /api/admin/faculties': { items: [] },
        'GET /api/admin/programmes': { items: [] },
      },
    });
    expect(await app.screen.findByText(/Voeg er eerst een toe/)).toBeVisible();
    expect(app.screen.getByRole('link', { name: 'Voeg een faculteit toe' })).toBeVisible();
  });

  const open = (answers: Record<string, object>, known: () => Programme = () => programme) =>
    renderApp('/beheer/opleidingen/p-1', {
      session,
      answers: { ...faculties, 'GET /api/admin/programmes/p-1': known, ...answers },
    });

  it('are changed by the version that was seen', async () => {
    const app = await open({
      'PATCH /api/admin/programmes/p-1': ({ body }: { body: unknown }) => ({
        ...programme,
        active: (body as { active: boolean }).active,
        version: 4,
      }),
    });
    await app.user.click(await app.screen.findByRole('checkbox', { name: 'Actief' }));
    await app.user.click(app.screen.getByRole('button', { name: 'Bewaar de opleiding' }));
    expect(await app.screen.findByText('Sociaal werk is bewaard')).toBeVisible();
    const sent = app.calls.find((call) => call.method === 'PATCH');
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(sent?.body).toMatchObject({ active: false, thresholdShift: -5 });
  });

  it('keep what was typed when somebody was first, and show what is there now', async () => {
    let known = programme;
    let tries = 0;
    const app = await open(
      {
        'PATCH /api/admin/programmes/p-1': () => {
          tries += 1;
          if (tries > 1) return { ...known, version: 5 };
          known = { ...programme, name: { nl: 'Social Work', en: 'Social work' }, version: 4 };
          return problem(412, {
            code: 'kernel.stale',
            changedBy: 'Bea Beheer',
            changedAt: '2026-11-24T09:41:00Z',
          });
        },
      },
      () => known,
    );
    const field = await app.screen.findByLabelText('Naam in het Nederlands');
    await app.user.clear(field);
    await app.user.type(field, 'Sociaal werk 2');
    await app.user.click(app.screen.getByRole('button', { name: 'Bewaar de opleiding' }));
    expect(await app.screen.findByText('Bea Beheer heeft dit om 10:41 gewijzigd')).toBeVisible();
    await app.user.click(app.screen.getByRole('button', { name: 'Bekijk wat er nu staat' }));
    expect(await app.screen.findByText('Dit staat er nu')).toBeVisible();
    expect(app.screen.getByText('Social Work', { selector: 'dd' })).toBeVisible();
    expect(field).toHaveValue('Sociaal werk 2');
    await app.user.click(app.screen.getByRole('button', { name: 'Bewaar de opleiding' }));
    await waitFor(() => {
      const versions = app.calls
        .filter((call) => call.method === 'PATCH')
        .map((call) => call.headers.get('if-match'));
      expect(versions).toEqual(['"3"', '"4"']);
    });
  });

  it('say at the field that a shift wants a reason', async () => {
    const message = 'Leg in minstens 10 tekens uit waarom.';
    const app = await open({
      'PATCH /api/admin/programmes/p-1': problem(400, {
        errors: [{ pointer: '/thresholdReason', code: 'x', detail: message }],
      }),
    });
    await app.user.click(await app.screen.findByRole('button', { name: 'Bewaar de opleiding' }));
    await waitFor(() => {
      expect(app.screen.getByLabelText(/Waarom liggen de grenzen/)).toHaveAccessibleDescription(
        expect.stringContaining(message),
      );
    });
  });
});

const row = (facts: Partial<PolicyRow>): PolicyRow => ({
  id: 'r-1',
  kind: 'minimum_allowance',
  programme: null,
  value: 300,
  validFrom: '2025-09-01',
  validUntil: null,
  source: 'Besluit 12',
  createdBy: 'Bea Beheer',
  createdAt: '2025-08-01T08:00:00Z',
  phase: 'in_force',
  allowedCommands: ['end'],
  version: 1,
  ...facts,
});
const policy = (rows: PolicyRow[]): Policy => ({
  today: '2026-11-24',
  kinds: [
    { kind: 'minimum_allowance', rows },
    { kind: 'maximum_hours', rows: [] },
    { kind: 'minimum_supervision', rows: [] },
  ],
});
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('policy', () => {
  const coming = row({
    id: 'r-2',
    value: 350,
    validFrom: '2027-01-01',
    phase: 'coming',
    allowedCommands: ['end', 'remove'],
  });
  const open = (rows: () => PolicyRow[], answers: Record<string, object> = {}) =>
    renderApp('/beheer/beleid', {
      session,
      answers: { 'GET /api/admin/policy': () => policy(rows()), ...answers },
    });

  it('tells per kind what holds today, and what was and is to come', async () => {
    const app = await open(() => [coming, row({ validUntil: '2026-12-31' })]);
    const list = await app.screen.findByRole('list', { name: 'Minimale stagevergoeding' });
    const items = within(list)
      .getAllByRole('listitem')
      .map((item) => plain(item.textContent));
    expect(items[0]).toContain('€ 350 per maand bij 36 uur');
    expect(items[0]).toContain('Komt nog');
    expect(items[1]).toContain('1 september 2025 tot en met 31 december 2026');
    expect(app.screen.getAllByText('Niets vastgesteld')).toHaveLength(2);
  });

  it('lets a row be taken away only while its period has not begun', async () => {
    let rows = [coming, row({})];
    const app = await open(() => rows, {
      'DELETE /api/admin/policy/r-2': () => {
        rows = [row({})];
        return {};
      },
    });
    const buttons = await app.screen.findAllByRole('button', { name: 'Haal weg' });
    expect(buttons).toHaveLength(1);
    await app.user.click(buttons[0]!);
    const dialog = app.screen.getByRole('dialog', { name: 'Haal weg' });
    await app.user.click(within(dialog).getByRole('button', { name: 'Haal weg' }));
    expect(await app.screen.findByText(/^Weggehaald: €\s350/)).toBeVisible();
    expect(app.calls.find((call) => call.method === 'DELETE')?.headers.get('if-match')).toBe('"1"');
  });

  it('offers to let the running row end, and points at the day that clashes', async () => {
    const message = 'Er geldt al een regel vanaf 1 september 2025 zonder einde.';
    const app = await renderApp('/beheer/beleid/nieuw?soort=minimum_allowance', {
      session,
      answers: {
        'GET /api/admin/policy': policy([row({})]),
        'GET /api/admin/programmes': { items: [programme] },
        'POST /api/admin/policy': problem(409, {
          code: 'institution.policy-overlaps-open',
          errors: [{ pointer: '/validFrom', code: 'x', detail: message }],
        }),
      },
    });
    const box = await app.screen.findByRole('checkbox', { name: /Laat de lopende regel eindigen/ });
    expect(box).toBeChecked();
    await app.user.click(box);
    await app.user.type(app.screen.getByLabelText('Bedrag per maand bij 36 uur'), '350');
    await app.user.type(app.screen.getByLabelText('Waar is dit besloten?'), 'Besluit 13');
    await app.user.click(app.screen.getByRole('button', { name: 'Voeg de regel toe' }));
    expect(await app.screen.findByRole('link', { name: message })).toBeVisible();
    expect(app.calls.find((call) => call.method === 'POST')?.body).toMatchObject({
      kind: 'minimum_allowance',
      programmeId: null,
      value: 350,
      source: 'Besluit 13',
      endsPrevious: false,
    });
    await app.user.selectOptions(app.screen.getByLabelText('Voor wie'), 'Sociaal werk');
    expect(app.screen.queryByRole('checkbox')).toBeNull();
  });

  it('does not end what is over', async () => {
    const over = row({ validUntil: '2026-08-31', phase: 'past', allowedCommands: [] });
    const app = await renderApp('/beheer/beleid/r-1/einde', {
      session,
      answers: { 'GET /api/admin/policy': policy([over]) },
    });
    expect(await app.screen.findByText('Dit is er niet')).toBeVisible();
  });
});
