// The frame for students.
import { Outlet } from '@tanstack/react-router';
import { Shell } from '../../shell/shell';
import { studentNavigation } from './navigation';

export function StudentLayout() {
  return (
    <Shell audience="student" navigation={studentNavigation}>
      <Outlet />
    </Shell>
  );
}
