// The frame of one's own pages: that of the role one acts in, so that the way back is where it always is.
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { sessionQuery, type Session } from '../../../shared/api/session';
import type { Audience } from '../../../shared/ui/shell-context';
import type { NavigationItem } from '../../shell/navigation';
import { Shell } from '../../shell/shell';
import { adminNavigation } from '../admin/navigation';
import { coordinatorNavigation } from '../coordinator/navigation';
import { employerNavigation, newcomerNavigation } from '../employer/navigation';
import { publicNavigation } from '../public/navigation';
import { studentNavigation } from '../student/navigation';

const navigations: Record<Audience, readonly NavigationItem[]> = {
  public: publicNavigation,
  student: studentNavigation,
  employer: employerNavigation,
  coordinator: coordinatorNavigation,
  admin: adminNavigation,
};

export function AccountLayout() {
  const session = useQuery(sessionQuery).data;
  const audience = audienceOf(session);
  // Somebody of an employer without an organisation yet has one page of an employer: the way to it.
  const withoutRole = audience === 'employer' ? newcomerNavigation : publicNavigation;
  const navigation = session?.role ? navigations[audience] : withoutRole;
  return (
    <Shell audience={audience} navigation={navigation}>
      <Outlet />
    </Shell>
  );
}

function audienceOf(session: Session | undefined): Audience {
  if (session?.account?.kind === 'employer') return 'employer';
  switch (session?.role) {
    case 'student':
    case 'coordinator':
      return session.role;
    case 'administrator':
      return 'admin';
    case 'employer':
      return 'employer';
    case 'school_supervisor':
    case 'confidential_adviser':
    case 'committee_member':
    case 'board':
    case null:
    case undefined:
      return 'public';
  }
}
