// The frame as a whole: who lands where, what the head shows, how one signs in.
import { waitFor, within } from '@testing-library/react';
import { problem } from '../testing/fake-api';
import { renderApp, signedInAs, visitor } from '../testing/render-app';

const address = (app: Awaited<ReturnType<typeof renderApp>>) => app.router.state.location.href;

it('sends a visitor who searches to sign-in and remembers the words', async () => {
  const app = await renderApp('/');
  await app.user.type(app.screen.getByLabelText('Wat zoek je?'), 'jeugd & gezin');
  await app.user.type(app.screen.getByLabelText('Waar vanaf?'), 'Utrecht');
  await app.user.click(app.screen.getByRole('button', { name: 'Zoek stages' }));
  expect(await app.screen.findByText(/de stages voor “jeugd & gezin”/)).toBeVisible();
  const naar = '/stages?q=jeugd+%26+gezin&plaats=Utrecht';
  expect(app.screen.getByRole('link', { name: 'Log in met je schoolaccount' })).toHaveAttribute(
    'href',
    `/api/sign-in/institution?to=${encodeURIComponent(naar)}`,
  );
});

it('leads nowhere else, whatever the address asks', async () => {
  const app = await renderApp('/inloggen?naar=https://elsewhere.example/');
  expect(app.screen.getByRole('link', { name: 'Log in met je schoolaccount' })).toHaveAttribute(
    'href',
    '/api/sign-in/institution',
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
        return {};
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
      }),
    },
  });
  await app.user.type(app.screen.getByLabelText('E-mailadres'), 'b@kadewerk.example');
  await app.user.click(app.screen.getByRole('button', { name: 'Log in als werkgever' }));
  expect(await app.screen.findByRole('alert')).toHaveTextContent('horen niet bij elkaar');
  expect(app.screen.getByLabelText('E-mailadres')).toHaveValue('b@kadewerk.example');
});

it('keeps a signed-in reader’s language in the account', async () => {
  const app = await renderApp('/werkgever', {
    session: signedInAs('employer'),
    answers: { 'PATCH /api/account': {} },
  });
  const foot = within(app.screen.getByRole('contentinfo'));
  await app.user.click(foot.getByRole('link', { name: 'English' }));
  expect(await app.screen.findByRole('heading', { name: 'Overview' })).toBeVisible();
  expect(app.calls.find((call) => call.method === 'PATCH')?.body).toEqual({ language: 'en' });
  await app.user.click(foot.getByRole('link', { name: 'Nederlands' }));
  expect(await app.screen.findByRole('heading', { name: 'Overzicht' })).toBeVisible();
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

it('opens and closes the account menu by keyboard', async () => {
  const roles = [{ role: 'coordinator' as const }, { role: 'administrator' as const }];
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
  expect(await app.screen.findByRole('alert')).toHaveTextContent('U bent uitgelogd');
});
