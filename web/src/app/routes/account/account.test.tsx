// One's own pages: details and choices, where one is signed in, another password.
import { waitFor } from '@testing-library/react';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { anAccount, signedInAs, visitor } from '../../../testing/sessions';

const me = { ...anAccount, number: 's1234567', hasPassword: false, mayRename: false };
const bakerAccount = { ...anAccount, kind: 'employer' as const, name: 'Bo Bakker' };
const baker = { ...bakerAccount, number: null, hasPassword: true, mayRename: true };
const bakerSession = signedInAs('employer', { account: bakerAccount });

const here = {
  id: 's-1',
  browser: 'Firefox',
  system: 'Windows',
  startedAt: '2026-11-24T09:00:00Z',
  lastSeenAt: '2026-11-24T09:30:00Z',
  current: true,
};
const phone = { ...here, id: 's-2', browser: 'Safari', system: 'iPhone', current: false };
const unknown = { ...here, id: 's-3', browser: null, system: null, current: false };

it('asks a visitor to sign in first, and comes back', async () => {
  const app = await renderApp('/mijn-gegevens', { session: visitor });
  expect(decodeURIComponent(app.router.state.location.href)).toBe('/inloggen?naar=/mijn-gegevens');
});

it('shows people of the school what the school keeps, and no password', async () => {
  const app = await renderApp('/mijn-gegevens', {
    session: signedInAs('student'),
    answers: { 'GET /api/me': me },
  });
  expect(await app.screen.findByText('s1234567')).toBeVisible();
  expect(app.screen.getByText(/komen uit de administratie van je school/)).toBeVisible();
  expect(app.screen.queryByRole('textbox')).toBeNull();
  expect(app.screen.queryByRole('link', { name: 'Kies een ander wachtwoord' })).toBeNull();
  expect(app.screen.getByRole('link', { name: 'Waar je bent ingelogd' })).toBeVisible();
});

it('is reached from the account menu', async () => {
  const app = await renderApp('/werkgever', {
    session: bakerSession,
    answers: { 'GET /api/me': baker },
  });
  await app.user.click(app.screen.getByRole('button', { name: 'Account van Bo Bakker' }));
  await app.user.click(app.screen.getByRole('link', { name: 'Mijn gegevens' }));
  expect(await app.screen.findByRole('heading', { level: 1 })).toHaveTextContent('Mijn gegevens');
});

it('saves another name with the version that was seen, and says so', async () => {
  const app = await renderApp('/mijn-gegevens', {
    session: bakerSession,
    answers: {
      'GET /api/me': baker,
      'PATCH /api/me': ({ body }) => ({ ...baker, ...(body as object), version: 2 }),
    },
  });
  const field = await app.screen.findByLabelText('Naam');
  await app.user.clear(field);
  await app.user.type(field, 'Bo de Bakker');
  await app.user.click(app.screen.getByRole('button', { name: 'Bewaar de naam' }));
  const told = await app.screen.findByText('Uw naam is bewaard als Bo de Bakker');
  expect(told).toBeVisible();
  const sent = app.calls.find((call) => call.method === 'PATCH');
  expect(sent?.headers.get('if-match')).toBe('"1"');
  expect(sent?.body).toEqual({ name: 'Bo de Bakker' });
  expect(app.screen.getByRole('button', { name: 'Account van Bo de Bakker' })).toBeVisible();
});

it('says at the field what is wrong with a name and keeps it', async () => {
  const message = 'Vul minstens 2 tekens in.';
  const app = await renderApp('/mijn-gegevens', {
    session: bakerSession,
    answers: {
      'GET /api/me': baker,
      'PATCH /api/me': problem(400, {
        code: 'kernel.invalid-body',
        errors: [{ pointer: '/name', code: 'field.minLength', detail: message }],
      }),
    },
  });
  const field = await app.screen.findByLabelText('Naam');
  await app.user.clear(field);
  await app.user.type(field, 'B');
  await app.user.click(app.screen.getByRole('button', { name: 'Bewaar de naam' }));
  await waitFor(() => {
    expect(field).toHaveAccessibleDescription(message);
  });
  expect(field).toHaveValue('B');
});

it('keeps each choice at once', async () => {
  let version = 1;
  let known = { ...me };
  const app = await renderApp('/mijn-gegevens', {
    session: signedInAs('coordinator'),
    answers: {
      'GET /api/me': () => known,
      'PATCH /api/me': ({ body }) => {
        known = { ...known, ...(body as object), version: ++version };
        return known;
      },
    },
  });
  await app.user.click(await app.screen.findByRole('radio', { name: 'Ruim' }));
  await app.user.click(app.screen.getByRole('radio', { name: 'Uit' }));
  await waitFor(() => {
    expect(known).toMatchObject({ density: 'comfortable', shortcuts: false });
  });
  await app.user.click(app.screen.getByRole('radio', { name: 'English' }));
  expect(await app.screen.findByRole('heading', { name: 'My details' })).toBeVisible();
  expect(known.language).toBe('en');
  await app.user.click(app.screen.getByRole('radio', { name: 'Nederlands' }));
  expect(await app.screen.findByRole('heading', { name: 'Mijn gegevens' })).toBeVisible();
});

it('says when a choice could not be kept, and goes back to what holds', async () => {
  const app = await renderApp('/mijn-gegevens', {
    session: signedInAs('coordinator'),
    answers: {
      'GET /api/me': me,
      'PATCH /api/me': problem(503, { title: 'Stagekeur is even niet bereikbaar.' }),
    },
  });
  await app.user.click(await app.screen.findByRole('radio', { name: 'Compact' }));
  expect(await app.screen.findByRole('alert')).toHaveTextContent('even niet bereikbaar');
  expect(app.screen.getByRole('radio', { name: 'Zoals past bij de pagina' })).toBeChecked();
});

it('lists the browsers in words and signs one of them out', async () => {
  let items = [here, phone, unknown];
  const app = await renderApp('/mijn-gegevens/ingelogd', {
    session: bakerSession,
    answers: {
      'GET /api/me/sessions': () => ({ items, page: { next: null } }),
      'DELETE /api/me/sessions/s-2': () => {
        items = [here, unknown];
        return {};
      },
    },
  });
  expect(await app.screen.findByText('Firefox op Windows')).toBeVisible();
  expect(app.screen.getByText('Deze browser')).toBeVisible();
  expect(app.screen.getByText('Onbekend apparaat')).toBeVisible();
  await app.user.click(app.screen.getByRole('button', { name: 'Log Safari op iPhone uit' }));
  expect(await app.screen.findByRole('status')).toHaveTextContent('Safari op iPhone is uitgelogd');
  await waitFor(() => {
    expect(app.screen.queryByText('Safari op iPhone')).toBeNull();
  });
});

it('signs all others out after saying what follows', async () => {
  let items = [here, phone, unknown];
  const app = await renderApp('/mijn-gegevens/ingelogd', {
    session: bakerSession,
    answers: {
      'GET /api/me/sessions': () => ({ items, page: { next: null } }),
      'DELETE /api/me/sessions': () => {
        items = [here];
        return {};
      },
    },
  });
  await app.user.click(await app.screen.findByRole('button', { name: 'Log alle andere uit' }));
  expect(app.screen.getByText(/de 2 andere apparaten niet bewaard/)).toBeVisible();
  const [, confirm] = app.screen.getAllByRole('button', { name: 'Log alle andere uit' });
  await app.user.click(confirm as HTMLElement);
  expect(await app.screen.findByText('U bent alleen in deze browser ingelogd.')).toBeVisible();
});

it('shows why the sessions cannot be read', async () => {
  const app = await renderApp('/mijn-gegevens/ingelogd', {
    session: bakerSession,
    answers: { 'GET /api/me/sessions': problem(400, { title: 'Dit lukt nu niet' }) },
  });
  expect(await app.screen.findByRole('alert')).toHaveTextContent('Dit lukt nu niet');
});

it('changes the password, and says at each field what is wrong', async () => {
  const wrong = 'Dit is niet uw huidige wachtwoord.';
  let answer: unknown = problem(400, {
    code: 'identity.wrong-current-password',
    errors: [{ pointer: '/current', code: 'identity.wrong-current-password', detail: wrong }],
  });
  const app = await renderApp('/mijn-gegevens/wachtwoord', {
    session: bakerSession,
    answers: { 'GET /api/me': baker, 'PUT /api/me/password': () => answer },
  });
  await app.user.type(await app.screen.findByLabelText('Huidig wachtwoord'), 'oud');
  await app.user.type(app.screen.getByLabelText('Nieuw wachtwoord'), 'wolken boven het wad');
  const button = app.screen.getByRole('button', { name: 'Bewaar het nieuwe wachtwoord' });
  await app.user.click(button);
  await waitFor(() => {
    expect(app.screen.getByLabelText('Huidig wachtwoord')).toHaveAccessibleDescription(wrong);
  });
  answer = problem(429, { title: 'Dit is te vaak geprobeerd.' });
  await app.user.click(button);
  expect(await app.screen.findByText('Dit is te vaak geprobeerd.')).toBeVisible();
  answer = {};
  await app.user.click(button);
  expect(await app.screen.findByText('Uw nieuwe wachtwoord is bewaard')).toBeVisible();
  expect(app.calls.at(-1)?.body).toEqual({ current: 'oud', next: 'wolken boven het wad' });
});
