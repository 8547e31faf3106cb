// Coming to an organisation and leaving it: the page follows who one acts for, and nothing typed is lost on the way.
import type { Session } from '../../../shared/api/session';
import { renderApp } from '../../../testing/render-app';
import { signedInAs } from '../../../testing/sessions';

const scope = { id: 'e1', name: { nl: 'De Veerhaven', en: 'De Veerhaven' } };
const roles: Session['roles'] = [{ role: 'employer', scopes: [scope] }];
const acting = signedInAs('employer', { roles, employerId: 'e1' });
const between: Session = { ...acting, role: null, employerId: null };
const nobody: Session = { ...between, roles: [] };

const schoolContact = { name: null, email: null };
const newcomer = { organisation: null, steps: [], deadlines: [], schoolContact };
const overview = {
  ...newcomer,
  organisation: { id: 'e1', name: 'De Veerhaven', state: 'verified', suspended: false },
};
const standing = { standings: [], admissions: [], notices: [] };

const member = (name: string, self: boolean, allowedCommands: string[]) => ({
  accountId: name,
  name,
  email: `${name}@veerhaven.example`,
  level: 'owner',
  joinedAt: '2026-05-10T08:00:00Z',
  self,
  allowedCommands,
  version: 3,
});

function played(first: Session) {
  let session = first;
  const isActing = () => session.role !== null;
  return {
    'GET /api/session': () => session,
    'POST /api/session/role': () => {
      session = acting;
      return {};
    },
    'GET /api/employer/overview': () => (isActing() ? overview : newcomer),
    'GET /api/employer/standing': standing,
    'GET /api/access-requests': { items: [] },
    'GET /api/employer': { allowedCommands: ['invite'] },
    'GET /api/employer/members': {
      items: [member('wouter', true, ['leave']), member('lena', false, ['end'])],
      invitations: [],
    },
    'DELETE /api/employer/members/wouter': () => {
      session = nobody;
      return {};
    },
    'DELETE /api/employer/members/lena': {},
  };
}

it('shows the organisation as soon as one goes on as somebody of it', async () => {
  const app = await renderApp('/werkgever', { session: between, answers: played(between) });
  await app.user.click(
    await app.screen.findByRole('button', { name: 'Ga verder als De Veerhaven' }),
  );
  expect(await app.screen.findByRole('heading', { level: 1, name: 'De Veerhaven' })).toBeVisible();
});

it('begins anew where one left', async () => {
  const app = await renderApp('/werkgever/mensen', { session: acting, answers: played(acting) });
  const leave = { name: 'Ga weg bij deze organisatie' };
  await app.user.click(await app.screen.findByRole('button', leave));
  await app.user.click(app.screen.getAllByRole('button', leave).at(-1) as HTMLElement);
  expect(await app.screen.findByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
  expect(app.router.state.location.pathname).toBe('/werkgever');
});

it('keeps an address that was typed while somebody else is taken off the list', async () => {
  const app = await renderApp('/werkgever/mensen', { session: acting, answers: played(acting) });
  await app.user.type(await app.screen.findByLabelText('E-mailadres'), 'bo@veerhaven.example');
  await app.user.click(app.screen.getByRole('button', { name: 'Verwijder lena' }));
  await app.user.click(app.screen.getByRole('button', { name: 'Verwijder' }));
  expect(await app.screen.findByText('lena doet niet meer mee')).toBeVisible();
  expect(app.screen.getByLabelText('E-mailadres')).toHaveValue('bo@veerhaven.example');
});
