// The pages of administrators.
import { createRoute } from '@tanstack/react-router';
import { readImportAddress } from '../../../features/people/state/import-address';
import { readPeopleAddress } from '../../../features/people/state/people-address';
import { readAuditAddress } from '../../../features/system/state/audit-address';
import { readKind } from '../../../features/institution/state/policy-address';
import { readTemplateAddress } from '../../../features/templates/state/template-address';
import { requireRole } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const adminLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'admin',
  beforeLoad: requireRole('administrator'),
  component: screen(() => import('./layout'), 'AdminLayout'),
});

const home = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.administration,
  component: screen(() => import('./home-page'), 'AdminHomePage', ['system']),
});

const people = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.people,
  validateSearch: readPeopleAddress,
  component: screen(() => import('./people-page'), 'PeoplePage', ['people']),
});

const person = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.person,
  component: screen(() => import('./person-page'), 'PersonPage', ['people']),
});

const peopleImports = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.peopleImports,
  component: screen(() => import('./people-imports-page'), 'PeopleImportsPage', ['people']),
});

const peopleImport = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.peopleImport,
  validateSearch: readImportAddress,
  component: screen(() => import('./people-import-page'), 'PeopleImportPage', ['people']),
});

const programmes = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.programmes,
  component: screen(() => import('./programmes-page'), 'ProgrammesPage', ['institution']),
});

const newProgramme = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.newProgramme,
  component: screen(() => import('./new-programme-page'), 'NewProgrammePage', ['institution']),
});

const programme = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.programme,
  component: screen(() => import('./programme-page'), 'ProgrammePage', ['institution']),
});

const newFaculty = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.newFaculty,
  component: screen(() => import('./new-faculty-page'), 'NewFacultyPage', ['institution']),
});

const faculty = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.faculty,
  component: screen(() => import('./faculty-page'), 'FacultyPage', ['institution']),
});

const checklist = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.checklist,
  validateSearch: readTemplateAddress,
  component: screen(() => import('./template-page'), 'AdminTemplatePage', ['screeningReview']),
});

const policy = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.policy,
  component: screen(() => import('./policy-page'), 'PolicyPage', ['institution']),
});

const newPolicyRow = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.newPolicyRow,
  validateSearch: readKind,
  component: screen(() => import('./new-policy-row-page'), 'NewPolicyRowPage', ['institution']),
});

const policyRowEnd = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.policyRowEnd,
  component: screen(() => import('./policy-row-end-page'), 'PolicyRowEndPage', ['institution']),
});

const auditLog = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.auditLog,
  validateSearch: readAuditAddress,
  component: screen(() => import('./audit-log-page'), 'AuditLogPage', ['system']),
});

const systemState = createRoute({
  getParentRoute: () => adminLayout,
  path: paths.systemState,
  component: screen(() => import('./system-state-page'), 'SystemStatePage', ['system']),
});

export const adminRoutes = adminLayout.addChildren([
  home,
  people,
  peopleImports,
  peopleImport,
  person,
  programmes,
  newProgramme,
  programme,
  newFaculty,
  faculty,
  checklist,
  policy,
  newPolicyRow,
  policyRowEnd,
  auditLog,
  systemState,
]);
