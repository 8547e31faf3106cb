// What a person in this role finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const employerNavigation: readonly NavigationItem[] = [
  { href: paths.employerHome, label: 'nav.overview' },
  { href: paths.ownVacancies, label: 'nav.vacancies' },
];
