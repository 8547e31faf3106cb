// Who may import whom. One table of areas and one of layers; every rule below is made from them.
// A broken rule names its sentence: read that, not this file.

/** Each area and the areas whose public doors it may call. */
const MAY_CALL = {
  identity: [],
  institution: ['identity'],
  tasks: ['institution', 'identity'],
  employers: ['tasks', 'institution', 'identity'],
  standing: ['employers', 'tasks', 'institution', 'identity'],
  screening: ['standing', 'employers', 'tasks', 'institution', 'identity'],
  vacancies: ['screening', 'standing', 'employers', 'tasks', 'institution', 'identity'],
  applications: ['vacancies', '…'],
  placements: ['applications', '…'],
  evaluations: ['placements', '…'],
  register: ['evaluations', '…'],
  confidential: ['register', 'placements', 'employers', 'institution', 'identity'],
  insights: ['register', '…'],
};

/** Each layer of an area and the layers of the same area it may not reach. */
const MAY_NOT_REACH = {
  rules: ['store', 'use-cases', 'queries', 'http', 'listeners'],
  store: ['use-cases', 'queries', 'http', 'listeners'],
  'use-cases': ['http', 'listeners'],
  queries: ['use-cases', 'http', 'listeners'],
  http: ['store', 'listeners'],
  listeners: ['store', 'http'],
};

/** '…' stands for everything that the area before it in the list may call. */
function callable(area) {
  return MAY_CALL[area].flatMap((name, index, all) =>
    name === '…' ? callable(all[index - 1]) : [name],
  );
}

const AREAS = '^api/src/areas/';
const DOORS = '^api/src/areas/([^/]+)/\\1\\.(public|events|errors)\\.ts$';
const TEST = '(\\.|-)(spec|test|journey)\\.tsx?$';
const TEST_ROOM = '^(api|web)/src/testing/';

const areaRules = Object.keys(MAY_CALL).map((area) => ({
  name: `area-${area}`,
  comment: `${area} may call ${callable(area).join(', ') || 'no other area'}; the list is MAY_CALL.`,
  severity: 'error',
  from: { path: `${AREAS}${area}/` },
  to: { path: AREAS, pathNot: `${AREAS}(areas\\.ts$|(${[area, ...callable(area)].join('|')})/)` },
}));

const layerRules = Object.entries(MAY_NOT_REACH).map(([layer, forbidden]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may not reach ${forbidden.join(', ')} of its own area (http → use-cases | queries → store → rules).`,
  severity: 'error',
  from: { path: `${AREAS}([^/]+)/${layer}/`, pathNot: TEST },
  to: { path: `${AREAS}$1/(${forbidden.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...areaRules,
    ...layerRules,
    {
      name: 'area-known',
      comment: 'A new area gets its line in MAY_CALL first.',
      severity: 'error',
      from: { path: `${AREAS}[^/]+/`, pathNot: `${AREAS}(${Object.keys(MAY_CALL).join('|')})/` },
      to: {},
    },
    {
      name: 'area-doors',
      comment: 'Another area is reached through its x.public.ts, x.events.ts or x.errors.ts.',
      severity: 'error',
      from: { path: `${AREAS}([^/]+)/`, pathNot: `${AREAS}insights/` },
      to: { path: `${AREAS}[^/]+/`, pathNot: [`${AREAS}$1/`, DOORS] },
    },
    {
      name: 'area-doors-insights',
      comment: 'Insights reads through doors and through queries, and nothing else.',
      severity: 'error',
      from: { path: `${AREAS}insights/` },
      to: {
        path: `${AREAS}[^/]+/`,
        pathNot: [`${AREAS}insights/`, `${AREAS}[^/]+/queries/`, DOORS],
      },
    },
    {
      name: 'confidential-uncalled',
      comment: 'Nobody calls confidential; the list of modules only mentions it.',
      severity: 'error',
      from: {
        path: '^(api|web)/',
        pathNot: `${AREAS}(confidential/|areas\\.ts$)|^api/src/testing/`,
      },
      to: { path: `${AREAS}confidential/` },
    },
    {
      name: 'app-through-doors',
      comment: 'The files that put the application together know areas by their doors only.',
      severity: 'error',
      from: {
        path: '^api/src/((main|worker|schedule|app\\.module|app\\.setup)\\.ts|areas/areas\\.ts)$',
      },
      to: { path: `${AREAS}[^/]+/`, pathNot: DOORS },
    },
    {
      name: 'rules-pure',
      comment:
        'rules/ import rules, their errors and kernel/{lifecycle,clock,errors,ids,access/actor}; no package, no I/O.',
      severity: 'error',
      from: { path: `${AREAS}([^/]+)/rules/`, pathNot: TEST },
      to: {
        pathNot: [
          `${AREAS}$1/rules/`,
          '^api/src/kernel/((lifecycle|clock|errors|ids)/|access/actor)',
        ],
      },
    },
    {
      name: 'kernel-knows-no-area',
      comment: 'The kernel carries the areas and knows none.',
      severity: 'error',
      from: { path: '^api/src/kernel/', pathNot: TEST },
      to: { path: '^api/src/(?!kernel/)' },
    },
    {
      name: 'migrations-alone',
      comment: 'Migrations are history: they import nothing of ours that may still change.',
      severity: 'error',
      from: { path: '^migrations/', pathNot: TEST },
      to: { path: '^(api|web|scripts)/' },
    },
    {
      name: 'web-and-api-apart',
      comment: 'Web and API share docs/openapi.json and nothing else.',
      severity: 'error',
      from: { path: '^(api|web)/' },
      to: { path: '^(api|web|migrations)/', pathNot: '^$1/' },
    },
    {
      name: 'web-features-apart',
      comment: "A feature uses another feature's api/ (its calls), never its components.",
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: {
        path: '^web/src/features/',
        pathNot: ['^web/src/features/$1/', '^web/src/features/[^/]+/api/'],
      },
    },
    {
      name: 'web-features-below-app',
      comment: 'app/ composes features; a feature knows of app/ only the addresses (paths.ts).',
      severity: 'error',
      from: { path: '^web/src/features/', pathNot: TEST },
      to: { path: '^web/src/app/', pathNot: '^web/src/app/paths\\.ts$' },
    },
    {
      name: 'web-shared-lowest',
      comment: 'shared/ is used by features and app/ and knows neither.',
      severity: 'error',
      from: { path: '^web/src/shared/', pathNot: TEST },
      to: { path: '^web/src/(app|features)/', pathNot: '^web/src/app/paths\\.ts$' },
    },
    {
      name: 'no-tests-in-product',
      comment: 'Nothing that runs in earnest leans on tests or their builders.',
      severity: 'error',
      from: {
        path: '^(api|web|migrations)/',
        pathNot: [TEST, TEST_ROOM, '^api/test/', '^web/journeys/'],
      },
      to: { path: [TEST, TEST_ROOM, '^api/test/', '^web/journeys/'] },
    },
    {
      name: 'no-cycles',
      comment: 'No cycles, also not by type imports: nobody can tell who depends on whom.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.(css|svg|png|woff2)$' },
    },
    {
      name: 'packages-named',
      comment: 'A package that is used stands in the package.json of the workspace that uses it.',
      severity: 'error',
      from: { path: '^(api|web|migrations)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'packages-for-real',
      comment: 'What runs in earnest uses no devDependencies.',
      severity: 'error',
      from: {
        path: '^(api|web|migrations)/(src/|[^/]+\\.ts$)',
        pathNot: [TEST, TEST_ROOM, '\\.config\\.ts$', '\\.d\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|test-results)/|^(api|web)/node_modules/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
