// The frame for internship coordinators, with the quick jump on every page.
import { Outlet } from '@tanstack/react-router';
import { JumpTrigger } from '../../../features/employer-list/components/jump-trigger';
import { QuickJump } from '../../../features/employer-list/components/quick-jump';
import { Shell } from '../../shell/shell';
import { coordinatorNavigation } from './navigation';

export function CoordinatorLayout() {
  return (
    <QuickJump>
      <Shell audience="coordinator" navigation={coordinatorNavigation} tools={<JumpTrigger />}>
        <Outlet />
      </Shell>
    </QuickJump>
  );
}
