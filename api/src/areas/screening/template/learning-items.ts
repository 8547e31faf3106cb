// Section 2, "Leren op de werkplek": an internship is for learning, and no hidden job.
import { inSection } from './in-section';

export const learningItems = inSection('learning', [
  {
    number: 7,
    key: 'learning_first',
    kind: 'yes_no',
    verifier: 'coordinator',
    knockOut: 'always',
    note: {
      when: 'yes',
      question: {
        nl: 'Waaraan merkt een stagiair dat leren voorop staat?',
        en: 'How does an intern notice that learning comes first?',
      },
    },
    question: {
      nl: 'Staat leren voorop, en weegt dat zwaarder dan uw opbrengst?',
      en: 'Does learning come first, above what the internship earns you?',
    },
    help: {
      nl: 'Een stagiair mag nuttig werk doen. Het doel van de stage is leren.',
      en: 'An intern may do useful work. The purpose of the internship is learning.',
    },
    why: {
      nl: 'Als werken het doel is, is het volgens de wet een baan en geldt het minimumloon.',
      en: 'When work is the purpose, it is a job by law and the minimum wage is due.',
    },
    fact: { nl: 'Leren staat voorop', en: 'Learning comes first' },
  },
  {
    number: 8,
    key: 'supernumerary',
    kind: 'yes_no',
    knockOut: 'always',
    question: {
      nl: 'Is de stagiair boventallig, en vervangt die niemand?',
      en: 'Is the intern extra, and replacing nobody?',
    },
    help: {
      nl: 'Boventallig betekent: het werk gaat ook door als de stagiair er niet is.',
      en: 'Extra means: the work also goes on when the intern is not there.',
    },
    why: {
      nl: 'Een stagiair die een medewerker vervangt, komt niet aan leren toe.',
      en: 'An intern who replaces an employee does not get round to learning.',
    },
    fact: {
      nl: 'De stagiair is extra en vervangt niemand',
      en: 'The intern is extra and replaces nobody',
    },
  },
  {
    number: 9,
    key: 'learning_plan',
    kind: 'yes_no',
    knockOut: 'always',
    promiseKind: 'learning_plan',
    question: {
      nl: 'Maakt u vóór de start samen met de student een leerplan met doelen?',
      en: 'Do you make a learning plan with goals together with the student before the start?',
    },
    help: {
      nl: 'Eén bladzijde is genoeg. School heeft een voorbeeld.',
      en: 'One page is enough. School has an example.',
    },
    why: {
      nl: 'Met doelen op papier weten student, school en u wat de stage moet opleveren.',
      en: 'With goals on paper the student, the school and you know what the internship must bring.',
    },
    fact: { nl: 'Leerplan vóór de start', en: 'Learning plan before the start' },
  },
  {
    number: 10,
    key: 'routine_share',
    kind: 'number',
    unit: 'percent',
    knockOut: 'before_first_placement',
    weight: 3,
    promiseKind: 'routine_share',
    numberRule: {
      min: 0,
      max: 100,
      decimals: 0,
      points: [
        [20, 1],
        [50, 0.4],
        [100, 0],
      ],
      fails: { above: 50 },
    },
    question: {
      nl: 'Welk deel van het werk is routine onder hbo-niveau?',
      en: 'Which share of the work is routine below bachelor level?',
    },
    help: {
      nl: 'Denk aan kopiëren, telefoon aannemen, gegevens invoeren. Schat het percentage van de hele stage.',
      en: 'Think of copying, answering the phone, entering data. Estimate the percentage of the whole internship.',
    },
    why: {
      nl: 'Een beetje routine hoort erbij. Boven 50% leert een student te weinig.',
      en: 'Some routine is part of the job. Above 50% a student learns too little.',
    },
    fact: { nl: 'Werk op hbo-niveau', en: 'Work at bachelor level' },
  },
  {
    number: 11,
    key: 'types_days',
    kind: 'text',
    question: {
      nl: 'Welke soorten stage en hoeveel dagen per week zijn mogelijk?',
      en: 'Which kinds of internship and how many days a week are possible?',
    },
    help: {
      nl: 'Bijvoorbeeld: meewerkstage, 4 dagen. Of: afstuderen, vanaf 2 dagen.',
      en: 'For example: working internship, 4 days. Or: graduation, from 2 days.',
    },
    why: {
      nl: 'Studenten die afstuderen hebben vaak maar een paar dagen. Zo weten zij of ze bij u terechtkunnen.',
      en: 'Students who graduate often have a few days only. This tells them whether they can come to you.',
    },
    fact: { nl: 'Soorten stage en dagen', en: 'Kinds of internship and days' },
  },
  {
    number: 12,
    key: 'ready_day_one',
    kind: 'yes_no',
    weight: 2,
    promiseKind: 'ready_day_one',
    question: {
      nl: 'Zijn werkplek, apparatuur en toegang op dag 1 geregeld?',
      en: 'Are the desk, equipment and access ready on day one?',
    },
    help: {
      nl: 'Een laptop, een account, een sleutel of pas: wat de stagiair nodig heeft om te beginnen.',
      en: 'A laptop, an account, a key or pass: what the intern needs in order to begin.',
    },
    why: {
      nl: 'Wie de eerste weken niets kan doen, begint met een achterstand.',
      en: 'Who cannot do anything in the first weeks starts behind.',
    },
    fact: { nl: 'Werkplek en toegang klaar op dag 1', en: 'Desk and access ready on day one' },
  },
]);
