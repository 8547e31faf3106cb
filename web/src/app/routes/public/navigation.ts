// What a visitor finds in the header.
import { paths, startSections } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const publicNavigation: readonly NavigationItem[] = [
  { href: paths.search, label: 'nav.search' },
  { href: paths.start, hash: startSections.checks, label: 'nav.checks' },
  { href: paths.start, hash: startSections.employers, label: 'nav.employers' },
  { href: paths.help, label: 'nav.help' },
];
