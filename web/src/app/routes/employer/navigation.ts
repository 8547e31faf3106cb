// What a person in this role finds in the header.
import { paths } from '../../paths';
import type { NavigationItem } from '../../shell/navigation';

export const employerNavigation: readonly NavigationItem[] = [
  { href: paths.employerHome, label: 'nav.overview' },
  { href: paths.ownScreening, label: 'nav.ownScreening' },
  { href: paths.ownVacancies, label: 'nav.vacancies' },
  { href: paths.organisation, label: 'nav.organisation', also: [paths.colleagues] },
];

/** Before there is an organisation: the way to one. */
export const newcomerNavigation: readonly NavigationItem[] = [
  { href: paths.employerHome, label: 'nav.overview' },
];
