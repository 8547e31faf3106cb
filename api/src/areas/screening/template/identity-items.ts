// Section 1, "Uw organisatie": who the employer is. Questions 1 to 3 are the school's own homework.
import { inSection } from './in-section';

export const identityItems = inSection('identity', [
  {
    number: 1,
    key: 'org_registered',
    kind: 'yes_no',
    asked: false,
    verifier: 'public_source',
    knockOut: 'always',
    question: {
      nl: 'Staat de organisatie actief in het Handelsregister?',
      en: 'Is the organisation active in the trade register?',
    },
    help: {
      nl: 'De school zoekt dit zelf op. Een register in het buitenland telt ook.',
      en: 'The school looks this up itself. A register abroad counts as well.',
    },
    why: {
      nl: 'Zo weten studenten zeker dat uw organisatie bestaat.',
      en: 'This way students know for certain that your organisation exists.',
    },
    fact: {
      nl: 'Staat actief in het Handelsregister',
      en: 'Active in the trade register',
    },
  },
  {
    number: 2,
    key: 'history_checked',
    kind: 'yes_no',
    asked: false,
    verifier: 'coordinator',
    knockOut: 'always',
    question: {
      nl: 'Is nagegaan of de organisatie, een voorganger, vestiging of contactpersoon eerder is gewaarschuwd of uitgesloten, en is elke treffer beoordeeld?',
      en: 'Was it checked whether the organisation, a predecessor, site or contact was warned or excluded before, and was each hit judged?',
    },
    help: {
      nl: 'De school kijkt dit zelf na. Een treffer betekent nog niet dat er iets mis is: een mens beoordeelt hem.',
      en: 'The school checks this itself. A hit does not mean that something is wrong: a person judges it.',
    },
    why: {
      nl: 'Een organisatie die studenten eerder slecht behandelde, mag niet ongezien terugkomen.',
      en: 'An organisation that treated students badly before must not come back unseen.',
    },
    fact: { nl: 'Verleden nagegaan', en: 'History checked' },
  },
  {
    number: 3,
    key: 'contact_verified',
    kind: 'yes_no',
    asked: false,
    verifier: 'coordinator',
    knockOut: 'always',
    question: {
      nl: 'Werkt de contactpersoon aantoonbaar bij de organisatie?',
      en: 'Is it shown that the contact works at the organisation?',
    },
    help: {
      nl: 'De school belt u via een openbaar nummer van uw organisatie.',
      en: 'The school calls you through a public number of your organisation.',
    },
    why: {
      nl: 'Er zijn nepstages. Met een telefoontje weten we dat u bent wie u zegt.',
      en: 'Fake internships exist. One call tells us that you are who you say you are.',
    },
    fact: { nl: 'Contactpersoon bevestigd', en: 'Contact confirmed' },
  },
  {
    number: 4,
    key: 'size_continuity',
    kind: 'number',
    unit: 'people',
    verifier: 'public_source',
    weight: 1,
    numberRule: {
      min: 0,
      max: 100_000,
      decimals: 0,
      points: [
        [0, 0],
        [1, 0.5],
        [3, 1],
      ],
    },
    note: {
      when: 'always',
      question: {
        nl: 'Wie neemt de begeleiding over als iemand uitvalt of vertrekt?',
        en: 'Who takes over the supervision when somebody is ill or leaves?',
      },
    },
    question: {
      nl: 'Hoeveel mensen werken er op de plek waar de stagiair komt?',
      en: 'How many people work at the place where the intern will be?',
    },
    help: {
      nl: 'Tel uzelf mee. Een klein team is geen probleem.',
      en: 'Count yourself too. A small team is no problem.',
    },
    why: {
      nl: 'Een stage moet kunnen doorgaan als er iemand wegvalt.',
      en: 'An internship must be able to go on when somebody drops out.',
    },
    fact: { nl: 'Genoeg mensen op de stageplek', en: 'Enough people at the place' },
  },
  {
    number: 6,
    key: 'accreditation',
    kind: 'text',
    verifier: 'public_source',
    weight: 1,
    question: {
      nl: 'Welke erkenning heeft u, bijvoorbeeld van SBB of ELBHO?',
      en: 'Which recognition do you have, for example by SBB or ELBHO?',
    },
    help: {
      nl: 'Schrijf de naam en het nummer op. Geen erkenning? Kies "niet van toepassing". Dat kost u geen punten.',
      en: 'Write down its name and number. No recognition? Choose "not applicable". It costs you no points.',
    },
    why: {
      nl: 'Wat een ander al heeft nagekeken, hoeven wij u niet opnieuw te vragen.',
      en: 'What others have checked already, we need not ask you again.',
    },
    fact: { nl: 'Erkend als leerbedrijf', en: 'Recognised training company' },
  },
]);
