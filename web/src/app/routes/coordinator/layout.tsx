// The frame for internship coordinators.
import { Outlet } from '@tanstack/react-router';
import { Shell } from '../../shell/shell';
import { coordinatorNavigation } from './navigation';

export function CoordinatorLayout() {
  return (
    <Shell audience="coordinator" navigation={coordinatorNavigation}>
      <Outlet />
    </Shell>
  );
}
