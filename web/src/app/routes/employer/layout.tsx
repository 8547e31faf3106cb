// The frame for people at an employer.
import { Outlet } from '@tanstack/react-router';
import { Shell } from '../../shell/shell';
import { employerNavigation } from './navigation';

export function EmployerLayout() {
  return (
    <Shell audience="employer" navigation={employerNavigation}>
      <Outlet />
    </Shell>
  );
}
