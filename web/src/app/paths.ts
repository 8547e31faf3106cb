// Every address of the web app, once.
export const paths = {
  start: '/',
  signIn: '/inloggen',
  help: '/hulp',
  accessibility: '/toegankelijkheid',
  privacy: '/privacy',
  demoMail: '/demo/post',
  registerEmployer: '/aanmelden',
  forgotPassword: '/wachtwoord-vergeten',
  resetPassword: '/wachtwoord-herstellen',
  confirmAddress: '/bevestigen',
  invitation: '/uitnodiging',

  myDetails: '/mijn-gegevens',
  mySessions: '/mijn-gegevens/ingelogd',
  myPassword: '/mijn-gegevens/wachtwoord',

  search: '/stages',
  vacancy: '/stages/$vacancyId',
  employerHome: '/werkgever',
  workQueue: '/werk',
  administration: '/beheer',
  people: '/beheer/mensen',
  person: '/beheer/mensen/$personId',
  peopleImports: '/beheer/mensen/importeren',
  peopleImport: '/beheer/mensen/importeren/$importId',
  programmes: '/beheer/opleidingen',
  newProgramme: '/beheer/opleidingen/nieuw',
  programme: '/beheer/opleidingen/$programmeId',
  newFaculty: '/beheer/faculteiten/nieuw',
  faculty: '/beheer/faculteiten/$facultyId',
  policy: '/beheer/beleid',
  newPolicyRow: '/beheer/beleid/nieuw',
  policyRowEnd: '/beheer/beleid/$rowId/einde',
  auditLog: '/beheer/logboek',
  systemState: '/beheer/systeem',
} as const;

/** Anchors on the start page. */
export const startSections = { checks: 'wat-we-checken', employers: 'voor-werkgevers' } as const;
