// What a person in this role finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const coordinatorNavigation: readonly NavigationItem[] = [
  { href: paths.workQueue, label: 'nav.workQueue' },
  { href: paths.employers, label: 'nav.employerList' },
  { href: paths.vacancyReviews, label: 'nav.vacancies' },
];
