// What a person in this role finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const adminNavigation: readonly NavigationItem[] = [
  { href: paths.administration, label: 'nav.overview' },
  { href: paths.people, label: 'nav.people' },
  { href: paths.programmes, label: 'nav.programmes' },
  { href: paths.checklist, label: 'nav.checklist' },
  { href: paths.policy, label: 'nav.policy' },
  { href: paths.auditLog, label: 'nav.auditLog' },
  { href: paths.systemState, label: 'nav.systemState' },
];
