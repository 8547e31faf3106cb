// The frame for people at an employer; before there is an organisation it has one word.
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { sessionQuery } from '../../../shared/api/session';
import { Shell } from '../../shell/shell';
import { employerNavigation, newcomerNavigation } from './navigation';

export function EmployerLayout() {
  const role = useQuery({ ...sessionQuery, enabled: false }).data?.role;
  return (
    <Shell audience="employer" navigation={role === null ? newcomerNavigation : employerNavigation}>
      <Outlet />
    </Shell>
  );
}
