// How close together things stand: as the person chose, else as suits the audience.
import type { Density, Session } from '../../shared/api/session';
import type { Audience } from '../../shared/ui/shell-context';

/** People who work through queues for hours; the others come now and then. */
export const workspaces: readonly Audience[] = ['coordinator', 'admin'];

export function densityOf(account: Session['account'] | undefined, audience: Audience): Density {
  if (account && account.density !== 'auto') return account.density;
  return workspaces.includes(audience) ? 'compact' : 'comfortable';
}
