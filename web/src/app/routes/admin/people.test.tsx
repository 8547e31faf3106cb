// Finding people and keeping their roles, as an administrator sees and does it.
import { waitFor, within } from '@testing-library/react';
import type { FoundPerson } from '../../../features/people/api/people';
import type { Person } from '../../../features/people/api/person';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';

const session = signedInAs('administrator');

const noor: FoundPerson = {
  id: 'p-noor',
  kind: 'institution',
  number: 's1001',
  name: 'Noor Benali',
  email: 's1001@school.example',
  state: 'active',
  roles: [{ role: 'student', scope: 'SW' }],
};
const bas: FoundPerson = {
  ...noor,
  id: 'p-bas',
  kind: 'employer',
  number: null,
  name: 'Bas Timmer',
  state: 'blocked',
  roles: [],
};
const socialWork = {
  id: 'sw',
  facultyId: 'f',
  code: 'SW',
  name: { nl: 'Sociaal werk', en: 'Social work' },
  active: true,
  thresholdShift: 0,
  thresholdReason: null,
  students: 1,
  coordinators: 1,
  version: 1,
};
const programmes = { 'GET /api/admin/programmes': { items: [socialWork] } };
const page = (items: FoundPerson[], more: object = {}) => ({
  items,
  alike: false,
  page: { next: null },
  ...more,
});

const person: Person = {
  ...noor,
  language: 'nl',
  createdAt: '2026-09-01T08:00:00Z',
  lastSeenAt: null,
  openSessions: 2,
  grants: [
    {
      grantId: 'g-1',
      role: 'student',
      scope: { id: 'sw', name: socialWork.name },
      grantedAt: '2026-09-01T08:00:00Z',
      grantedBy: 'Bea Beheer',
      reason: 'Import mensen.csv',
      revocable: true,
      kept: null,
    },
  ],
  enrolments: [],
  allowedCommands: ['grant-role', 'block'],
  version: 3,
};
const history = { 'GET /api/admin/audit': { items: [], page: { next: null } } };

describe('the list of people', () => {
  const open = (at: string, answers: Record<string, object>) =>
    renderApp(at, { session, answers: { ...programmes, ...answers } });

  it('shows who, which roles, and only what deviates as a tag', async () => {
    const app = await open('/beheer/mensen', { 'GET /api/admin/people': page([noor, bas]) });
    const first = await app.screen.findByRole('row', { name: /Noor Benali/ });
    expect(within(first).getByText('Student SW')).toBeVisible();
    expect(within(first).queryByText('Actief')).toBeNull();
    const second = app.screen.getByRole('row', { name: /Bas Timmer/ });
    expect(within(second).getByText('Geblokkeerd')).toBeVisible();
    expect(app.screen.getByText('2 mensen')).toBeVisible();
  });

  it('asks for what stands in the address, and writes what is chosen there', async () => {
    const app = await open('/beheer/mensen?q=noor&rol=student', {
      'GET /api/admin/people': page([noor]),
    });
    await app.screen.findByText('Noor Benali');
    expect(app.calls.map((call) => call.path)).toContain('/api/admin/people?q=noor&role=student');
    await app.user.selectOptions(app.screen.getByLabelText('Opleiding'), 'Sociaal werk');
    await waitFor(() => {
      expect(app.router.state.location.search).toMatchObject({ q: 'noor', opleiding: 'sw' });
    });
    await app.user.clear(app.screen.getByRole('searchbox'));
    await waitFor(() => {
      expect(app.router.state.location.search).toEqual({ rol: 'student', opleiding: 'sw' });
    });
  });

  it('says when nobody fits exactly and shows who looks like it', async () => {
    const app = await open('/beheer/mensen?q=noer', {
      'GET /api/admin/people': page([noor], { alike: true }),
    });
    expect(await app.screen.findByText(/Niemand past precies bij “noer”/)).toBeVisible();
    expect(app.screen.getByText('Noor Benali')).toBeVisible();
  });

  it('offers a way out when nobody is found', async () => {
    const app = await open('/beheer/mensen?stand=blocked', { 'GET /api/admin/people': page([]) });
    await app.user.click(await app.screen.findByRole('button', { name: 'Wis de filters' }));
    expect(app.router.state.location.search).toEqual({});
  });

  it('says what failed and tries again', async () => {
    let fails = true;
    const app = await open('/beheer/mensen', {
      'GET /api/admin/people': () =>
        fails ? problem(400, { title: 'Deze pagina bestaat niet meer.' }) : page([noor]),
    });
    expect(await app.screen.findByText('Deze pagina bestaat niet meer.')).toBeVisible();
    fails = false;
    await app.user.click(app.screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await app.screen.findByText('Noor Benali')).toBeVisible();
  });

  it('walks with j and k, and goes to the search with /', async () => {
    const app = await open('/beheer/mensen', { 'GET /api/admin/people': page([noor, bas]) });
    await app.screen.findByText('Noor Benali');
    await app.user.keyboard('jj');
    expect(app.screen.getByRole('link', { name: 'Bas Timmer' })).toHaveFocus();
    await app.user.keyboard('k');
    expect(app.screen.getByRole('link', { name: 'Noor Benali' })).toHaveFocus();
    await app.user.keyboard('/');
    expect(app.screen.getByRole('searchbox')).toHaveFocus();
  });

  it('shows the next part under the first', async () => {
    const app = await open('/beheer/mensen', {
      'GET /api/admin/people': page([noor], { page: { next: 'more' } }),
      'GET /api/admin/people?cursor=more': page([bas]),
    });
    await app.user.click(await app.screen.findByRole('button', { name: 'Toon 50 meer' }));
    expect(await app.screen.findByText('Bas Timmer')).toBeVisible();
    expect(app.screen.getByText('Noor Benali')).toBeVisible();
  });
});

describe('the page of a person', () => {
  const at = '/beheer/mensen/p-noor';
  const open = (known: () => Person, answers: Record<string, object> = {}) =>
    renderApp(at, {
      session,
      answers: { ...programmes, ...history, 'GET /api/admin/people/p-noor': known, ...answers },
    });

  it('shows each role with since when, by whom and why', async () => {
    const app = await open(() => person);
    const row = await app.screen.findByRole('row', { name: /Student/ });
    expect(within(row).getByText('Import mensen.csv')).toBeVisible();
    expect(within(row).getByText('door Bea Beheer')).toBeVisible();
    expect(app.screen.getByText('in 2 browsers')).toBeVisible();
    expect(app.screen.getByText('nog nooit')).toBeVisible();
  });

  it('takes a role away with a reason and says so', async () => {
    let known = person;
    const app = await open(() => known, {
      'POST /api/admin/people/p-noor/roles/g-1/revoke': () => {
        known = { ...person, grants: [] };
        return {};
      },
    });
    await app.user.click(await app.screen.findByRole('button', { name: /^Neem af/ }));
    const dialog = app.screen.getByRole('dialog', { name: /Student, Sociaal werk/ });
    await app.user.type(within(dialog).getByLabelText('Waarom?'), 'gestopt');
    await app.user.click(within(dialog).getByRole('button', { name: 'Neem af' }));
    expect(await app.screen.findByText('Afgenomen: Student, Sociaal werk')).toBeVisible();
    expect(app.calls.find((call) => call.method === 'POST')?.body).toEqual({ reason: 'gestopt' });
    expect(await app.screen.findByText(/heeft geen rol/)).toBeVisible();
  });

  it('keeps the reason when it is refused, and says why at the field', async () => {
    const message = 'Schrijf op waarom, in minstens 5 tekens.';
    const app = await open(() => person, {
      'POST /api/admin/people/p-noor/roles/g-1/revoke': problem(400, {
        errors: [{ pointer: '/reason', code: 'field.reason', detail: message }],
      }),
    });
    await app.user.click(await app.screen.findByRole('button', { name: /^Neem af/ }));
    const dialog = app.screen.getByRole('dialog', { name: /Student, Sociaal werk/ });
    const field = within(dialog).getByLabelText('Waarom?');
    await app.user.type(field, 'weg');
    await app.user.click(within(dialog).getByRole('button', { name: 'Neem af' }));
    await waitFor(() => {
      expect(field).toHaveAccessibleDescription(expect.stringContaining(message));
    });
    expect(field).toHaveValue('weg');
    expect(within(dialog).getByRole('link', { name: message })).toBeVisible();
  });

  it('says why a role stays, without a button', async () => {
    const kept = 'Je kunt je eigen beheerdersrol niet afnemen.';
    const [grant] = person.grants;
    const app = await open(() => ({ ...person, grants: [{ ...grant!, revocable: false, kept }] }));
    expect(await app.screen.findByText(kept)).toBeVisible();
    expect(app.screen.queryByRole('button', { name: /^Neem af/ })).toBeNull();
  });

  it('asks a programme and a cohort for a student, and nothing more for others', async () => {
    const app = await open(() => person, { 'POST /api/admin/people/p-noor/roles': {} });
    await app.user.click(await app.screen.findByRole('button', { name: 'Geef een rol' }));
    await app.user.selectOptions(app.screen.getByLabelText('Rol'), 'Faculteitsmanagement');
    expect(app.screen.queryByLabelText('Opleiding')).toBeNull();
    await app.user.selectOptions(app.screen.getByLabelText('Rol'), 'Student');
    await app.user.selectOptions(app.screen.getByLabelText('Opleiding'), 'Sociaal werk');
    await app.user.type(app.screen.getByLabelText('Cohort'), '2026');
    await app.user.type(app.screen.getByLabelText('Waarom?'), 'begint vandaag');
    await app.user.click(app.screen.getByRole('button', { name: 'Geef deze rol' }));
    expect(await app.screen.findByText('Noor Benali is nu ook Student')).toBeVisible();
    const sent = app.calls.find((call) => call.method === 'POST');
    expect(sent?.body).toEqual({
      role: 'student',
      programmeId: 'sw',
      cohort: 2026,
      reason: 'begint vandaag',
    });
    expect(sent?.headers.get('idempotency-key')).toMatch(/^[\w-]{8,}$/);
  });

  it('tells in words which roles do not go together', async () => {
    const title = 'Een commissielid kan geen stagecoördinator zijn.';
    const app = await open(() => person, {
      'POST /api/admin/people/p-noor/roles': problem(409, {
        code: 'identity.roles-not-combined',
        title,
      }),
    });
    await app.user.click(await app.screen.findByRole('button', { name: 'Geef een rol' }));
    await app.user.selectOptions(app.screen.getByLabelText('Rol'), 'Lid van de commissie');
    await app.user.click(app.screen.getByRole('button', { name: 'Geef deze rol' }));
    expect(await app.screen.findByRole('alert')).toHaveTextContent(title);
  });

  it('blocks by the version that was seen, and offers to let in again', async () => {
    let known = person;
    const app = await open(() => known, {
      'POST /api/admin/people/p-noor/block': () => {
        known = { ...person, state: 'blocked', allowedCommands: ['unblock'], version: 4 };
        return {};
      },
    });
    await app.user.click(await app.screen.findByRole('button', { name: /^Blokkeer/ }));
    const dialog = app.screen.getByRole('dialog', { name: 'Blokkeer Noor Benali' });
    await app.user.type(within(dialog).getByLabelText('Waarom?'), 'laptop gestolen');
    await app.user.click(within(dialog).getByRole('button', { name: 'Blokkeer' }));
    expect(await app.screen.findByText(/is geblokkeerd en overal uitgelogd/)).toBeVisible();
    const sent = app.calls.find((call) => call.method === 'POST');
    expect(sent?.headers.get('if-match')).toBe('"3"');
    expect(await app.screen.findByRole('button', { name: /^Laat weer toe/ })).toBeVisible();
  });

  it('says who was first when the account changed since', async () => {
    const app = await open(() => person, {
      'POST /api/admin/people/p-noor/block': problem(412, {
        code: 'kernel.stale',
        changedBy: 'Bea Beheer',
        changedAt: '2026-11-24T09:41:00Z',
      }),
    });
    await app.user.click(await app.screen.findByRole('button', { name: /^Blokkeer/ }));
    const dialog = app.screen.getByRole('dialog', { name: 'Blokkeer Noor Benali' });
    await app.user.type(within(dialog).getByLabelText('Waarom?'), 'laptop gestolen');
    await app.user.click(within(dialog).getByRole('button', { name: 'Blokkeer' }));
    expect(
      await within(dialog).findByText('Bea Beheer heeft dit om 10:41 gewijzigd'),
    ).toBeVisible();
  });

  it('answers for a person who is not there as for one that may not be seen', async () => {
    const app = await renderApp(at, { session, answers: {} });
    expect(await app.screen.findByText('Dit is er niet')).toBeVisible();
  });
});
