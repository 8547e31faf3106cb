// The pages about the organisation itself: overview, registration, screening, decisions, people.
import { createRoute } from '@tanstack/react-router';
import { readRegistrationAddress } from '../../../features/employer-registration/state/registration-address';
import { readOrganisationAddress } from '../../../features/employer-team/state/organisation-address';
import { readScreeningAddress } from '../../../features/own-screening/state/screening-address';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { employerLayout, withOrganisation, withoutOrganisation } from './layout-route';

const getParentRoute = () => employerLayout;

const home = createRoute({
  getParentRoute,
  path: paths.employerHome,
  component: screen(() => import('./home-page'), 'EmployerHomePage', [
    'employerOverview',
    'ownStanding',
    'employerRegistration',
  ]),
});

const register = createRoute({
  getParentRoute,
  path: paths.registerOrganisation,
  beforeLoad: async (entry) => {
    // Right after registering there is an organisation, and the page still says so.
    if (entry.search.stap !== 'klaar') await withoutOrganisation(entry);
  },
  validateSearch: readRegistrationAddress,
  component: screen(() => import('./register-organisation-page'), 'RegisterOrganisationPage', [
    'employerRegistration',
    'organisation',
  ]),
});

const screening = createRoute({
  getParentRoute,
  path: paths.ownScreening,
  beforeLoad: withOrganisation,
  validateSearch: readScreeningAddress,
  component: screen(() => import('./screening-page'), 'OwnScreeningPage', [
    'ownScreening',
    'ownStanding',
  ]),
});

const screeningProgrammes = createRoute({
  getParentRoute,
  path: paths.screeningProgrammes,
  beforeLoad: withOrganisation,
  component: screen(() => import('./screening-programmes-page'), 'ScreeningProgrammesPage', [
    'ownScreening',
  ]),
});

const screeningCheck = createRoute({
  getParentRoute,
  path: paths.screeningCheck,
  beforeLoad: withOrganisation,
  component: screen(() => import('./screening-check-page'), 'ScreeningCheckPage', ['ownScreening']),
});

const screeningSection = createRoute({
  getParentRoute,
  path: paths.screeningSection,
  beforeLoad: withOrganisation,
  validateSearch: readScreeningAddress,
  component: screen(() => import('./screening-section-page'), 'ScreeningSectionPage', [
    'ownScreening',
  ]),
});

const decisions = createRoute({
  getParentRoute,
  path: paths.ownDecisions,
  beforeLoad: withOrganisation,
  component: screen(() => import('./decisions-page'), 'OwnDecisionsPage', ['ownStanding']),
});

const notice = createRoute({
  getParentRoute,
  path: paths.ownNotice,
  beforeLoad: withOrganisation,
  component: screen(() => import('./notice-page'), 'OwnNoticePage', ['ownStanding']),
});

const organisation = createRoute({
  getParentRoute,
  path: paths.organisation,
  beforeLoad: withOrganisation,
  validateSearch: readOrganisationAddress,
  component: screen(() => import('./organisation-page'), 'OrganisationPage', ['organisation']),
});

const details = createRoute({
  getParentRoute,
  path: paths.organisationDetails,
  beforeLoad: withOrganisation,
  component: screen(() => import('./organisation-details-page'), 'OrganisationDetailsPage', [
    'organisation',
  ]),
});

const contact = createRoute({
  getParentRoute,
  path: paths.organisationContact,
  beforeLoad: withOrganisation,
  component: screen(() => import('./organisation-contact-page'), 'OrganisationContactPage', [
    'organisation',
  ]),
});

const newSite = createRoute({
  getParentRoute,
  path: paths.newSite,
  beforeLoad: withOrganisation,
  component: screen(() => import('./site-page'), 'NewSitePage', ['organisation']),
});

const site = createRoute({
  getParentRoute,
  path: paths.site,
  beforeLoad: withOrganisation,
  component: screen(() => import('./site-page'), 'SitePage', ['organisation']),
});

const colleagues = createRoute({
  getParentRoute,
  path: paths.colleagues,
  beforeLoad: withOrganisation,
  component: screen(() => import('./colleagues-page'), 'ColleaguesPage', ['organisation']),
});

export const ownRoutes = [
  home,
  register,
  screening,
  screeningProgrammes,
  screeningCheck,
  screeningSection,
  decisions,
  notice,
  organisation,
  details,
  contact,
  newSite,
  site,
  colleagues,
] as const;
