// The frame as a whole: who lands where, what the head shows, how one signs in.
import { waitFor, within } from '@testing-library/react';
import { problem } from '../testing/fake-api';
import { renderApp } from '../testing/render-app';
import { anAccount, signedInAs, visitor } from '../testing/sessions';

const address = (app: Awaited<ReturnType<typeof renderApp>>) => app.router.state.location.href;

it('sends a visitor who searches to sign-in and remembers the words', async () => {
  const app = await renderApp('/');
  await app.user.type(app.screen.getByLabelText('Wat zoek je?'), 'jeugd & gezin');
  await app.user.type(app.screen.getByLabelText('Waar vanaf?'), 'Utrecht');
  await app.user.click(app.screen.getByRole('button', { name: 'Zoek stages' }));
  expect(await app.screen.findByText(/de stages voor “jeugd & gezin”/)).toBeVisible();
  const naar = '/stages?q=jeugd+%26+gezin&plaats=Utrecht';
  const link = app.screen.getByRole('link', { name: 'Log in met je schoolaccount' });
  const sent = new URL(link.getAttribute('href') ?? '', 'http://localhost');
  expect(sent.pathname).toBe('/api/sign-in/institution');
  expect(Object.fromEntries(sent.searchParams)).toEqual({ to: naar, language: 'nl' });
});

it('leads nowhere else, whatever the address asks', async () => {
  const app = await renderApp('/inloggen?naar=https://elsewhere.example/');
  expect(app.screen.getByRole('link', { name: 'Log in met je schoolaccount' })).toHaveAttribute(
    'href',
    '/api/sign-in/institution?language=nl',
  );
});

it('moves the focus to the heading of the next page', async () => {
  const app = await renderApp('/');
  const foot = within(app.screen.getByRole('contentinfo'));
  await app.user.click(foot.getByRole('link', { name: 'Privacy' }));
  const heading = await app.screen.findByRole('heading', { level: 1, name: 'Privacy' });
  await waitFor(() => {
    expect(heading).toHaveFocus();
  });
  expect(document.title).toBe('Privacy – Stagekeur');
});

it('marks the word of the page and no other', async () => {
  const app = await renderApp('/hulp');
  const menu = app.screen.getAllByRole('navigation', { name: 'Hoofdmenu' })[0] as HTMLElement;
  const current = within(menu)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page');
  expect(current.map((link) => link.textContent)).toEqual(['Hulp en wegwijzer']);
});

it('shows the same page for an unknown address and for another role’s page', async () => {
  const unknown = await renderApp('/nergens', { session: signedInAs('student') });
  const words = unknown.screen.getByRole('main').textContent;
  unknown.unmount();
  const foreign = await renderApp('/werk', { session: signedInAs('student') });
  expect(foreign.screen.getByRole('main').textContent).toBe(words);
  expect(foreign.screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Deze pagina is er niet',
  );
});

it('shows a problem with its number when the session cannot be read, and tries again', async () => {
  let isDown = true;
  const app = await renderApp('/stages', {
    answers: {
      'GET /api/session': () =>
        isDown
          ? problem(400, { title: 'Er ging iets mis', reference: '7F3K-21' })
          : signedInAs('student'),
    },
  });
  expect(app.screen.getByRole('alert')).toHaveTextContent('7F3K-21');
  isDown = false;
  await app.user.click(app.screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await app.screen.findByRole('heading', { name: 'Stages zoeken' })).toBeVisible();
});

it('signs an employer in and goes on to where it was', async () => {
  let session = visitor;
  const app = await renderApp('/inloggen?naar=/werkgever', {
    answers: {
      'GET /api/session': () => session,
      'POST /api/sign-in/employer': () => {
        session = signedInAs('employer');
        return { signedIn: true };
      },
    },
  });
  await app.user.type(app.screen.getByLabelText('E-mailadres'), 'b@kadewerk.example');
  await app.user.type(app.screen.getByLabelText('Wachtwoord'), 'een lang wachtwoord');
  await app.user.click(app.screen.getByRole('button', { name: 'Log in als werkgever' }));
  await waitFor(() => {
    expect(address(app)).toBe('/werkgever');
  });
  expect(app.calls.find((call) => call.method === 'POST')?.body).toEqual({
    email: 'b@kadewerk.example',
    password: 'een lang wachtwoord',
  });
});

it('says why signing in failed and keeps the address that was typed', async () => {
  const app = await renderApp('/inloggen', {
    answers: {
      'POST /api/sign-in/employer': problem(401, {
        code: 'identity.wrong-credentials',
        title: 'E-mailadres en wachtwoord horen niet bij elkaar',
        reference: '7F3K-21',
      }),
    },
  });
  await app.user.type(app.screen.getByLabelText('E-mailadres'), 'b@kadewerk.example');
  await app.user.click(app.screen.getByRole('button', { name: 'Log in als werkgever' }));
  const alert = await app.screen.findByRole('alert');
  expect(alert).toHaveTextContent('horen niet bij elkaar');
  expect(alert).not.toHaveTextContent('7F3K-21');
  expect(app.screen.getByLabelText('E-mailadres')).toHaveValue('b@kadewerk.example');
});

it('keeps a signed-in reader’s language in the account', async () => {
  const app = await renderApp('/werkgever', {
    session: signedInAs('employer'),
    answers: {
      'PATCH /api/me': ({ body }) => ({ ...anAccount, ...(body as object), version: 8 }),
    },
  });
  const foot = within(app.screen.getByRole('contentinfo'));
  await app.user.click(foot.getByRole('link', { name: 'English' }));
  expect(await app.screen.findByRole('link', { name: 'Overview' })).toBeVisible();
  const sent = app.calls.find((call) => call.method === 'PATCH');
  expect(sent?.body).toEqual({ language: 'en' });
  expect(sent?.headers.get('if-match')).toBe('"1"');
  await app.user.click(foot.getByRole('link', { name: 'Nederlands' }));
  expect(await app.screen.findByRole('link', { name: 'Overzicht' })).toBeVisible();
});

it('switches language in the address for a visitor, and keeps it on the next page', async () => {
  const app = await renderApp('/hulp');
  const foot = within(app.screen.getByRole('contentinfo'));
  await app.user.click(foot.getByRole('link', { name: 'English' }));
  expect(await app.screen.findByRole('heading', { name: 'Help and route map' })).toBeVisible();
  await app.user.click(foot.getByRole('link', { name: 'Accessibility' }));
  await waitFor(() => {
    expect(address(app)).toBe('/toegankelijkheid?lang=en');
  });
  await app.user.click(foot.getByRole('link', { name: 'Nederlands' }));
  expect(await app.screen.findByRole('heading', { name: 'Toegankelijkheid' })).toBeVisible();
});

it('asks for the mailed code on an unknown browser', async () => {
  let session = visitor;
  const app = await renderApp('/inloggen', {
    answers: {
      'GET /api/session': () => session,
      'POST /api/sign-in/employer': { deviceCodeNeeded: true, attempt: 'attempt-1' },
      'POST /api/sign-in/employer/device-code': () => {
        session = signedInAs('employer');
        return {};
      },
    },
  });
  await app.user.click(app.screen.getByRole('button', { name: 'Log in als werkgever' }));
  expect(await app.screen.findByRole('heading', { level: 3 })).toHaveFocus();
  await app.user.type(app.screen.getByLabelText('Code uit de mail'), ' 123 456 ');
  await app.user.click(app.screen.getByRole('button', { name: 'Ga verder' }));
  await waitFor(() => {
    expect(address(app)).toBe('/werkgever');
  });
  expect(app.calls.find((call) => call.path.endsWith('/device-code'))?.body).toEqual({
    attempt: 'attempt-1',
    code: '123456',
  });
});

it.each([
  ['/inloggen', '/stages'],
  ['/inloggen?naar=/stages?q=jeugd', '/stages?q=jeugd'],
])('sends whoever is signed in on from %s', async (from, to) => {
  const app = await renderApp(from, { session: signedInAs('student') });
  await waitFor(() => {
    expect(address(app)).toBe(to);
  });
});

it('says why the sign-in at the school failed, also for reasons it does not know', async () => {
  const app = await renderApp('/inloggen?reason=unknown-person');
  expect(app.screen.getByRole('alert')).toHaveTextContent('We kennen dit account nog niet');
  app.unmount();
  const other = await renderApp('/inloggen?reason=brand-new');
  expect(other.screen.getByRole('alert')).toHaveTextContent('Inloggen is niet gelukt');
});

it('takes a new employer from the form to the confirmed address', async () => {
  const app = await renderApp('/aanmelden', {
    answers: { 'POST /api/employer-accounts': { mailFollows: true } },
  });
  await app.user.type(app.screen.getByLabelText('Uw naam'), 'Bram Kuipers');
  await app.user.type(app.screen.getByLabelText(/E-mailadres van uw werk/), 'b@kadewerk.example');
  await app.user.type(app.screen.getByLabelText('Kies een wachtwoord'), 'vier losse woorden hier');
  await app.user.click(app.screen.getByRole('button', { name: 'Maak een account' }));
  expect(await app.screen.findByRole('status')).toHaveTextContent('b@kadewerk.example');
  expect(app.calls.at(-1)?.body).toEqual({
    name: 'Bram Kuipers',
    email: 'b@kadewerk.example',
    password: 'vier losse woorden hier',
    language: 'nl',
  });
  app.unmount();
  const confirm = await renderApp('/bevestigen?token=abc', {
    answers: { 'POST /api/employer-accounts/confirm': {} },
  });
  expect(confirm.calls.some((call) => call.method === 'POST')).toBe(false);
  await confirm.user.click(
    confirm.screen.getByRole('button', { name: 'Bevestig mijn e-mailadres' }),
  );
  expect(await confirm.screen.findByText('Uw e-mailadres is bevestigd')).toBeVisible();
  expect(confirm.calls.at(-1)?.body).toEqual({ token: 'abc' });
});

it('lets a forgotten password be chosen anew with the mailed link', async () => {
  const app = await renderApp('/wachtwoord-herstellen?token=abc', {
    answers: { 'POST /api/password/reset': {} },
  });
  await app.user.type(app.screen.getByLabelText('Nieuw wachtwoord'), 'vier losse woorden hier');
  await app.user.click(app.screen.getByRole('button', { name: 'Bewaar het nieuwe wachtwoord' }));
  expect(await app.screen.findByText('Uw nieuwe wachtwoord is bewaard')).toBeVisible();
  expect(app.calls.at(-1)?.body).toEqual({ token: 'abc', password: 'vier losse woorden hier' });
});

it('opens and closes the account menu by keyboard', async () => {
  const roles = [
    { role: 'coordinator' as const, scopes: [] },
    { role: 'administrator' as const, scopes: [] },
  ];
  const app = await renderApp('/werk', { session: signedInAs('coordinator', { roles }) });
  const button = app.screen.getByRole('button', { name: 'Account van Nour Benali' });
  button.focus();
  await app.user.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(app.screen.getByRole('button', { name: 'Functioneel beheerder' })).toBeVisible();
  expect(app.screen.getByRole('radio', { name: 'Compact' })).toBeChecked();
  await app.user.keyboard('{Escape}');
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(button).toHaveFocus();
});

it('says that the session ended while a page stood open', async () => {
  let session = signedInAs('employer');
  const app = await renderApp('/werkgever', { answers: { 'GET /api/session': () => session } });
  session = visitor;
  await app.router.options.context.queryClient.invalidateQueries();
  expect(await app.screen.findByText('U bent uitgelogd', { exact: false })).toBeVisible();
});
