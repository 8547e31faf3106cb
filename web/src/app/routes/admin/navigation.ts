// What a person in this role finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const adminNavigation: readonly NavigationItem[] = [
  { href: paths.administration, label: 'nav.administration' },
];
