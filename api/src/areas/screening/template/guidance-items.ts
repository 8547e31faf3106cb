// Section 3, "Begeleiding": who supervises, how much, and how school and employer stay in touch.
import { inSection } from './in-section';

export const guidanceItems = inSection('guidance', [
  {
    number: 13,
    key: 'supervisor_named',
    kind: 'text',
    verifier: 'coordinator',
    knockOut: 'always',
    question: {
      nl: 'Wie begeleidt, met welke functie en opleiding?',
      en: 'Who supervises, in which position and with which education?',
    },
    help: {
      nl: 'Noem de functie en de opleiding. Een naam mag, maar hoeft nog niet.',
      en: 'Give the position and the education. A name is welcome, but not needed yet.',
    },
    why: {
      nl: 'Een stagiair heeft één vaste persoon nodig die het vak kent.',
      en: 'An intern needs one person who knows the profession.',
    },
    fact: { nl: 'Vaste begeleider die het vak kent', en: 'A supervisor who knows the profession' },
  },
  {
    number: 14,
    key: 'supervision_hours',
    kind: 'number',
    unit: 'hours_per_week',
    knockOut: 'always',
    weight: 3,
    promiseKind: 'supervision_hours',
    numberRule: {
      min: 0,
      max: 40,
      decimals: 1,
      points: [
        [0, 0],
        [1, 0.5],
        [2, 1],
      ],
      fails: { below: 1 },
    },
    question: {
      nl: 'Hoeveel uur begeleiding krijgt een stagiair per week?',
      en: 'How many hours of supervision does an intern get per week?',
    },
    help: {
      nl: 'Tel alleen tijd die u vrijhoudt om te begeleiden. De norm is 2 uur, minder dan 1 uur is te weinig.',
      en: 'Count only time that you keep free to supervise. The norm is 2 hours, less than 1 hour is too little.',
    },
    why: {
      nl: 'Te weinig tijd is de klacht die studenten het vaakst noemen.',
      en: 'Too little time is what students complain about most.',
    },
    fact: { nl: 'Genoeg uren begeleiding per week', en: 'Enough hours of supervision a week' },
  },
  {
    number: 15,
    key: 'supervisor_ratio',
    kind: 'number',
    unit: 'interns',
    weight: 2,
    numberRule: {
      min: 1,
      max: 50,
      decimals: 0,
      points: [
        [2, 1],
        [3, 0.75],
        [6, 0],
      ],
      flagAbove: 3,
    },
    question: {
      nl: 'Hoeveel stagiairs heeft één begeleider tegelijk?',
      en: 'How many interns does one supervisor have at the same time?',
    },
    help: {
      nl: 'Tel alle stagiairs mee, ook die van andere scholen.',
      en: 'Count all interns, also those of other schools.',
    },
    why: {
      nl: 'Met meer dan drie stagiairs blijft er per stagiair weinig aandacht over.',
      en: 'With more than three interns little attention is left for each.',
    },
    fact: { nl: 'Weinig stagiairs per begeleider', en: 'Few interns per supervisor' },
  },
  {
    number: 16,
    key: 'feedback_rhythm',
    kind: 'choice',
    weight: 2,
    promiseKind: 'feedback_rhythm',
    choices: [
      { value: 'weekly', points: 4, label: { nl: 'Elke week', en: 'Every week' } },
      { value: 'two_weekly', points: 3, label: { nl: 'Elke twee weken', en: 'Every two weeks' } },
      { value: 'monthly', points: 2, label: { nl: 'Elke maand', en: 'Every month' } },
      {
        value: 'on_request',
        points: 0,
        label: { nl: 'Als de stagiair erom vraagt', en: 'When the intern asks' },
      },
    ],
    question: {
      nl: 'Hoe vaak is er een vast feedbackgesprek?',
      en: 'How often is there a fixed feedback talk?',
    },
    help: {
      nl: 'Een vast moment in de agenda, van minstens een half uur.',
      en: 'A fixed moment in the calendar, of at least half an hour.',
    },
    why: {
      nl: 'Niet iedereen durft om feedback te vragen. Een vast moment lost dat op.',
      en: 'Not everybody dares to ask for feedback. A fixed moment solves that.',
    },
    fact: { nl: 'Vaste feedbackgesprekken', en: 'Fixed feedback talks' },
  },
  {
    number: 17,
    key: 'contact_moments',
    kind: 'yes_no',
    knockOut: 'before_first_placement',
    promiseKind: 'contact_moments',
    question: {
      nl: 'Doet u mee aan minstens drie gesprekken met student en school, waarvan één bij u op locatie?',
      en: 'Do you join at least three talks with student and school, one of them at your place?',
    },
    help: {
      nl: 'Aan het begin, halverwege en aan het eind. Twee mogen online.',
      en: 'At the start, midway and at the end. Two may be online.',
    },
    why: {
      nl: 'Wat samen besproken is, loopt minder vaak vast.',
      en: 'What was talked over together gets stuck less often.',
    },
    fact: {
      nl: 'Drie gesprekken met school, één op locatie',
      en: 'Three talks with school, one on site',
    },
  },
  {
    number: 18,
    key: 'aftersales',
    kind: 'yes_no',
    knockOut: 'before_first_placement',
    promiseKind: 'aftersales',
    question: {
      nl: 'Werkt u na de stage mee aan een evaluatie en een nagesprek?',
      en: 'Will you join an evaluation and a talk after the internship?',
    },
    help: {
      nl: 'Een korte vragenlijst, en één keer per periode een gesprek.',
      en: 'A short questionnaire, and one talk per period.',
    },
    why: {
      nl: 'Zo leren school en organisatie van elke stage, en u krijgt iets terug.',
      en: 'This way school and organisation learn from every internship, and you get something back.',
    },
    fact: { nl: 'Werkt mee aan evaluatie', en: 'Joins the evaluation' },
  },
  {
    number: 19,
    key: 'induction',
    kind: 'text',
    weight: 1,
    question: {
      nl: 'Hoe ziet de inwerkperiode eruit?',
      en: 'What does the induction look like?',
    },
    help: {
      nl: 'Wie ontvangt de stagiair, wat gebeurt er in de eerste twee weken?',
      en: 'Who welcomes the intern, what happens in the first two weeks?',
    },
    why: {
      nl: 'Een goed begin scheelt vragen en vergissingen later.',
      en: 'A good start saves questions and mistakes later.',
    },
    fact: { nl: 'Inwerkperiode beschreven', en: 'Induction described' },
  },
]);
