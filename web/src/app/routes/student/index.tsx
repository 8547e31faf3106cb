// The pages of students.
import { createRoute } from '@tanstack/react-router';
import { beginSearch } from '../../../features/search/api/begin-search';
import { readAddress, validateAddress } from '../../../features/search/state/search-address';
import { studentVacancyQuery } from '../../../features/vacancy-page/api/student-vacancy';
import { currentLanguage } from '../../../shared/i18n/i18n';
import { requireRole } from '../../guards';
import { paths } from '../../paths';
import { screen } from '../../screen';
import { rootRoute } from '../root';

export const studentLayout = createRoute({
  getParentRoute: () => rootRoute,
  id: 'student',
  beforeLoad: requireRole('student'),
  component: screen(() => import('./layout'), 'StudentLayout'),
});

const search = createRoute({
  getParentRoute: () => studentLayout,
  path: paths.search,
  validateSearch: validateAddress,
  loaderDeps: ({ search: address }) => ({ address }),
  loader: ({ context, deps, preload }) => {
    // A finger or mouse that only comes near asks for the screen, not for the search.
    if (!preload) beginSearch(context.queryClient, readAddress(deps.address));
  },
  component: screen(() => import('./search-page'), 'SearchPage', ['search']),
});

const vacancy = createRoute({
  getParentRoute: () => studentLayout,
  path: paths.vacancy,
  loader: ({ context, params, location, preload }) => {
    if (preload) return;
    const from = location.state.search?.from?.id ?? null;
    const query = studentVacancyQuery(params.vacancyId, from, currentLanguage());
    // A failure shows where the answer is used.
    context.queryClient.query(query).catch(() => undefined);
  },
  component: screen(() => import('./vacancy-page'), 'VacancyPage', ['vacancyPage']),
});

export const studentRoutes = studentLayout.addChildren([search, vacancy]);
