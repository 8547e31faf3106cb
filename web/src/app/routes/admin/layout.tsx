// The frame for administrators.
import { Outlet } from '@tanstack/react-router';
import { Shell } from '../../shell/shell';
import { adminNavigation } from './navigation';

export function AdminLayout() {
  return (
    <Shell audience="admin" navigation={adminNavigation}>
      <Outlet />
    </Shell>
  );
}
