// The mailbox of the demo.
import { renderApp } from '../../../testing/render-app';

const mail = {
  id: 'm-1',
  receivedAt: '2026-11-24T09:00:00Z',
  to: 'bo@bakkerij.example',
  subject: 'Bevestig uw e-mailadres',
  text: 'Volg deze link (http://localhost:3000/bevestigen?token=a-b_c).\n\nTot ziens: http://localhost:3000/hulp.',
};

it('shows mails as letters with links to follow', async () => {
  const app = await renderApp('/demo/post', {
    answers: { 'GET /api/demo/mails': { items: [mail] } },
  });
  expect(await app.screen.findByRole('article', { name: /bo@bakkerij.example/ })).toHaveTextContent(
    'Bevestig uw e-mailadres',
  );
  const links = app.screen.getAllByRole('link', { name: /^http/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'http://localhost:3000/bevestigen?token=a-b_c',
    'http://localhost:3000/hulp',
  ]);
  app.unmount();
});

it('shows the mails of one reader when the address asks for them, and says when there are none', async () => {
  const app = await renderApp('/demo/post?aan=bo@bakkerij.example', {
    answers: { 'GET /api/demo/mails?to=bo%40bakkerij.example': { items: [] } },
  });
  expect(await app.screen.findByText(/nog geen mail verstuurd/)).toBeVisible();
  expect(app.screen.getByRole('link', { name: 'Toon alle mail' })).toHaveAttribute(
    'href',
    '/demo/post',
  );
  app.unmount();
});

it('looks like any missing page outside the demo', async () => {
  const app = await renderApp('/demo/post');
  expect(await app.screen.findByRole('alert')).toBeVisible();
  app.unmount();
});
