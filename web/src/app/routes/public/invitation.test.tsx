// An invitation: for whom, who may take it up, and what happens then.
import { waitFor } from '@testing-library/react';
import { problem } from '../../../testing/fake-api';
import { renderApp } from '../../../testing/render-app';
import { anAccount, signedInAs, visitor } from '../../../testing/sessions';

const preview = {
  email: 'bo@bakkerij.example',
  organisation: 'Bakkerij De Gouden Korst',
  inviter: 'Kees Korst',
  expiresAt: '2026-12-01T09:00:00Z',
};
const accountWith = (email: string) => ({ ...anAccount, kind: 'employer' as const, email });
const open = { 'POST /api/invitations/preview': preview };

it('shows a visitor what it is for and leads to signing in, and back here', async () => {
  const app = await renderApp('/uitnodiging?token=abc', { session: visitor, answers: open });
  expect(await app.screen.findByText('Bakkerij De Gouden Korst')).toBeVisible();
  expect(app.screen.getByText(/Log in met bo@bakkerij.example/)).toBeVisible();
  const link = app.screen.getByRole('link', { name: 'Log in' });
  const target = new URL(link.getAttribute('href') ?? '', 'http://localhost');
  expect(target.pathname).toBe('/inloggen');
  expect(target.searchParams.get('naar')).toBe('/uitnodiging?token=abc');
  expect(app.screen.queryByRole('button', { name: 'Neem de uitnodiging aan' })).toBeNull();
});

it('is taken up by the invited person, who goes on as employer of that organisation', async () => {
  let session = signedInAs('employer', { account: accountWith('Bo@Bakkerij.example'), role: null });
  const app = await renderApp('/uitnodiging?token=abc', {
    answers: {
      ...open,
      'GET /api/session': () => session,
      'POST /api/invitations/accept': { employerId: 'e-1' },
      'POST /api/session/role': () => {
        session = signedInAs('employer', { account: accountWith('bo@bakkerij.example') });
        return {};
      },
    },
  });
  await app.user.click(await app.screen.findByRole('button', { name: 'Neem de uitnodiging aan' }));
  await waitFor(() => {
    expect(app.router.state.location.href).toBe('/werkgever');
  });
  const posts = app.calls
    .filter((call) => call.method === 'POST')
    .map(({ path, body }) => [path, body]);
  expect(posts).toContainEqual(['/api/invitations/accept', { token: 'abc' }]);
  expect(posts).toContainEqual(['/api/session/role', { role: 'employer', scopeId: 'e-1' }]);
});

it('tells who is signed in with another address', async () => {
  const app = await renderApp('/uitnodiging?token=abc', {
    session: signedInAs('employer', { account: accountWith('kees@bakkerij.example') }),
    answers: open,
  });
  expect(await app.screen.findByText('U bent ingelogd als kees@bakkerij.example')).toBeVisible();
  expect(app.screen.queryByRole('button', { name: 'Neem de uitnodiging aan' })).toBeNull();
});

it('says when it is over, and when the link is not complete', async () => {
  const over = await renderApp('/uitnodiging?token=old', {
    answers: {
      'POST /api/invitations/preview': problem(410, {
        title: 'Deze uitnodiging werkt niet meer. Vraag uw collega om een nieuwe.',
      }),
    },
  });
  expect(await over.screen.findByRole('alert')).toHaveTextContent('werkt niet meer');
  expect(over.screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
  over.unmount();
  const cut = await renderApp('/uitnodiging?token=ab', {
    answers: { 'POST /api/invitations/preview': problem(400, { code: 'kernel.invalid-body' }) },
  });
  expect(await cut.screen.findByRole('alert')).toHaveTextContent('Deze link is niet compleet');
  cut.unmount();
  const torn = await renderApp('/uitnodiging');
  expect(torn.screen.getByText('Deze link is niet compleet')).toBeVisible();
});
