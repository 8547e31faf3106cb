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
  ownVacancies: '/werkgever/vacatures',
  ownVacancy: '/werkgever/vacatures/$vacancyId',
  workQueue: '/werk',
  employers: '/werk/werkgevers',
  employerFile: '/werk/werkgevers/$employerId',
  employerFileScreening: '/werk/werkgevers/$employerId/screening',
  employerFileVacancies: '/werk/werkgevers/$employerId/vacatures',
  employerFilePeople: '/werk/werkgevers/$employerId/mensen',
  suspendEmployer: '/werk/werkgevers/$employerId/opschorten',
  screeningReview: '/werk/screenings/$screeningId',
  admissionDecision: '/werk/screenings/$screeningId/besluit',
  vacancyReviews: '/werk/vacatures',
  vacancyReview: '/werk/vacatures/$vacancyId',
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

/** Anchors in an employer's file, to which a task leads. */
export const fileSections = {
  suspension: 'opschorting',
  hits: 'terugkeer',
  accessRequests: 'toegang',
  proof: 'bewijs',
  decisions: 'besluiten',
  note: 'notitie',
} as const;
