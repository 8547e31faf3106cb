// Section 4, "Vergoeding en werktijden": agreement, money, hours, and what may not be asked of an intern.
import { inSection } from './in-section';

export const conditionsItems = inSection('conditions', [
  {
    number: 20,
    key: 'agreement',
    kind: 'yes_no',
    knockOut: 'always',
    question: {
      nl: 'Tekent u vóór de start een stageovereenkomst met student en school?',
      en: 'Do you sign an internship agreement with student and school before the start?',
    },
    help: {
      nl: 'School maakt de overeenkomst. Uw antwoorden op deze vragen staan er dan al in.',
      en: 'School makes the agreement. Your answers to these questions are in it already.',
    },
    why: {
      nl: 'Zonder overeenkomst zijn afspraken en verzekeringen onzeker.',
      en: 'Without an agreement, arrangements and insurances are uncertain.',
    },
    fact: {
      nl: 'Overeenkomst met drie partijen vóór de start',
      en: 'Three-party agreement before the start',
    },
  },
  {
    number: 21,
    key: 'allowance',
    kind: 'number',
    unit: 'euro_per_month',
    knockOut: 'always',
    weight: 3,
    promiseKind: 'allowance',
    numberRule: {
      min: 0,
      max: 5000,
      decimals: 0,
      points: [
        [0, 0],
        [200, 0.3],
        [400, 0.7],
        [600, 1],
      ],
      fails: { belowPolicy: true },
    },
    question: {
      nl: 'Welke stagevergoeding betaalt u per maand, bij 36 uur per week?',
      en: 'Which allowance do you pay per month, at 36 hours a week?',
    },
    help: {
      nl: 'Bruto, zonder reiskosten. Rekent u met andere uren? Bij 32 uur € 400 is bij 36 uur € 450.',
      en: 'Gross, without travel costs. Other hours? €400 at 32 hours is €450 at 36 hours.',
    },
    why: {
      nl: 'Studenten met weinig geld kunnen alleen stage lopen als er iets tegenover staat.',
      en: 'Students with little money can only do an internship when something stands against it.',
    },
    fact: { nl: 'Stagevergoeding per maand', en: 'Allowance per month' },
  },
  {
    number: 22,
    key: 'costs',
    kind: 'yes_no',
    weight: 2,
    promiseKind: 'travel_costs',
    question: {
      nl: 'Vergoedt u reiskosten en andere noodzakelijke kosten?',
      en: 'Do you reimburse travel and other necessary costs?',
    },
    help: {
      nl: 'Ook als studenten zelf een ov-kaart hebben: kosten die daar niet onder vallen.',
      en: 'Also when students have a travel card: costs which it does not cover.',
    },
    why: {
      nl: 'Een stage mag een student geen geld kosten.',
      en: 'An internship may not cost a student money.',
    },
    fact: { nl: 'Reiskosten en andere kosten vergoed', en: 'Travel and other costs reimbursed' },
  },
  {
    number: 23,
    key: 'no_overtime',
    kind: 'yes_no',
    knockOut: 'always',
    promiseKind: 'no_overtime',
    note: {
      when: 'yes',
      question: {
        nl: 'Hoeveel uur per week werkt een stagiair hooguit?',
        en: 'How many hours a week does an intern work at most?',
      },
    },
    question: {
      nl: 'Liggen de uren vast, en is structureel overwerk uitgesloten?',
      en: 'Are the hours fixed, and is structural overtime excluded?',
    },
    help: {
      nl: 'Eén keer uitlopen kan gebeuren. Elke week langer blijven niet.',
      en: 'Running late once can happen. Staying longer every week cannot.',
    },
    why: {
      nl: 'Een stagiair heeft ook school, en vaak een bijbaan.',
      en: 'An intern has school as well, and often a job.',
    },
    fact: {
      nl: 'Vaste uren, geen structureel overwerk',
      en: 'Fixed hours, no structural overtime',
    },
  },
  {
    number: 24,
    key: 'no_probation',
    kind: 'yes_no',
    knockOut: 'always',
    promiseKind: 'no_probation',
    question: {
      nl: 'Ziet u af van een proeftijd, en van stoppen zonder gesprek met student en school?',
      en: 'Do you refrain from a probation period, and from stopping without a talk with student and school?',
    },
    help: {
      nl: 'Gaat het niet goed? Dan bespreken we het eerst met zijn drieën.',
      en: 'Things are not going well? Then we talk it over with the three of us first.',
    },
    why: {
      nl: 'Een stagiair die elk moment weg kan, durft geen vragen te stellen.',
      en: 'An intern who can be sent away any moment does not dare to ask questions.',
    },
    fact: { nl: 'Geen proeftijd', en: 'No probation period' },
  },
  {
    number: 25,
    key: 'hybrid',
    kind: 'text',
    weight: 1,
    promiseKind: 'home_working',
    question: {
      nl: 'Welke afspraken gelden over thuiswerken?',
      en: 'Which arrangements hold for working from home?',
    },
    help: {
      nl: 'Hoeveel dagen, vanaf wanneer, en hoe is de begeleiding dan bereikbaar? Kan het niet? Schrijf dat op.',
      en: 'How many days, from when, and how can the supervisor be reached then? Not possible? Write that down.',
    },
    why: {
      nl: 'Voor studenten met een lange reis, werk of een beperking maakt dit veel uit.',
      en: 'For students with a long journey, a job or a disability this matters a lot.',
    },
    fact: {
      nl: 'Duidelijke afspraken over thuiswerken',
      en: 'Clear arrangements on working from home',
    },
  },
  {
    number: 26,
    key: 'school_time',
    kind: 'yes_no',
    knockOut: 'before_first_placement',
    promiseKind: 'school_time',
    question: {
      nl: 'Krijgt de student tijd voor terugkomdagen en schoolopdrachten?',
      en: 'Does the student get time for return days and school work?',
    },
    help: {
      nl: 'Terugkomdagen zijn dagen waarop de student op school is. Ze staan in de overeenkomst.',
      en: 'Return days are days on which the student is at school. They are in the agreement.',
    },
    why: {
      nl: 'Zonder tijd voor school haalt de student de studiepunten niet.',
      en: 'Without time for school the student does not earn the credits.',
    },
    fact: {
      nl: 'Tijd voor terugkomdagen en schoolopdrachten',
      en: 'Time for return days and school work',
    },
  },
  {
    number: 27,
    key: 'no_fees',
    kind: 'yes_no',
    knockOut: 'always',
    promiseKind: 'no_fees',
    question: {
      nl: 'Is de stage vrij van betaling, borg, terugbetaling van cursussen en een concurrentiebeding?',
      en: 'Is the internship free of fees, deposit, paying back courses and a non-compete clause?',
    },
    help: {
      nl: 'U vraagt dus geen geld van de student, ook niet achteraf.',
      en: 'So you ask no money of the student, not afterwards either.',
    },
    why: {
      nl: 'Een student mag niet vastzitten aan een stage door geld of een contract.',
      en: 'A student must not be tied to an internship by money or a contract.',
    },
    fact: { nl: 'Geen kosten, borg of concurrentiebeding', en: 'No fees, deposit or non-compete' },
  },
]);
