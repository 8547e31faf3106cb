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
  employerHome: '/werkgever',
  workQueue: '/werk',
  administration: '/beheer',
} as const;

/** Anchors on the start page. */
export const startSections = { checks: 'wat-we-checken', employers: 'voor-werkgevers' } as const;
