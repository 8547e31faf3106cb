// The route under which all pages of employers hang, and who of them may go on to which page.
import { createRoute, redirect } from '@tanstack/react-router';
import { requireAccount, requireEmployerPerson } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const employerLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'employer',
  beforeLoad: requireEmployerPerson,
  component: screen(() => import('./layout'), 'EmployerLayout'),
});

type Entry = Parameters<typeof requireAccount>[0];

/** For pages about the organisation: whoever has none yet is shown the way to one. */
export async function withOrganisation(entry: Entry) {
  const { role } = await requireAccount(entry);
  if (role === null) throw redirect({ to: paths.employerHome });
}

export async function withoutOrganisation(entry: Entry) {
  const { role } = await requireAccount(entry);
  if (role !== null) throw redirect({ to: paths.employerHome });
}
