// What a visitor finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const publicNavigation: readonly NavigationItem[] = [
  { href: paths.search, label: 'nav.search' },
  { href: paths.help, label: 'nav.help' },
];
