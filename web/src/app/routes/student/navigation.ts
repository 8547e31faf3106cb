// What a person in this role finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const studentNavigation: readonly NavigationItem[] = [
  { href: paths.search, label: 'nav.search' },
];
