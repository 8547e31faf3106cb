// Section 6, "Gelijke kansen": how people are chosen and treated, in practice and not in statements.
import { inSection } from './in-section';

export const inclusionItems = inSection('inclusion', [
  {
    number: 33,
    key: 'nondiscrimination',
    kind: 'yes_no',
    knockOut: 'always',
    question: {
      nl: 'Kiest en behandelt u mensen zonder onderscheid, ook bij kleding of een hoofddoek?',
      en: 'Do you choose and treat people without distinction, dress or headscarf included?',
    },
    help: {
      nl: 'Kledingregels voor de veiligheid mogen, als ze voor iedereen gelden.',
      en: 'Dress rules for safety are allowed, when they hold for everybody.',
    },
    why: {
      nl: 'Discriminatie is verboden, ook bij stages. De school mag er niet aan meewerken.',
      en: 'Discrimination is forbidden, in internships too. The school may not take part in it.',
    },
    fact: {
      nl: 'Geen onderscheid bij kiezen en werken',
      en: 'No distinction in choosing and working',
    },
  },
  {
    number: 34,
    key: 'structured_selection',
    kind: 'scale',
    weight: 3,
    choices: [
      { value: 0, points: 0, label: { nl: 'Geen vaste manier', en: 'No fixed way' } },
      {
        value: 1,
        points: 1,
        label: { nl: 'Wel eisen, niet opgeschreven', en: 'Criteria, not written down' },
      },
      { value: 2, points: 2, label: { nl: 'Eisen staan op papier', en: 'Criteria on paper' } },
      {
        value: 3,
        points: 3,
        label: {
          nl: 'Eisen op papier en vaste vragen',
          en: 'Criteria on paper and fixed questions',
        },
      },
      {
        value: 4,
        points: 4,
        label: {
          nl: 'Ook de eerste ronde zonder naam en foto',
          en: 'Also a first round without name and photo',
        },
      },
    ],
    question: {
      nl: 'Hoe kiest u: met vaste eisen en vragen, en een anonieme eerste ronde?',
      en: 'How do you choose: with fixed criteria and questions, and an anonymous first round?',
    },
    help: {
      nl: 'Kies wat nu al zo is. Reageren via Stagekeur gaat altijd zonder naam en foto in de eerste ronde.',
      en: 'Choose what is so already. Applying through Stagekeur is always without name and photo in the first round.',
    },
    why: {
      nl: 'Met vaste eisen en vragen krijgt iedereen dezelfde kans.',
      en: 'With fixed criteria and questions everybody gets the same chance.',
    },
    fact: {
      nl: 'Vaste eisen en vragen bij de keuze',
      en: 'Fixed criteria and questions when choosing',
    },
  },
  {
    number: 35,
    key: 'response_term',
    kind: 'yes_no',
    weight: 2,
    promiseKind: 'response_term',
    question: {
      nl: 'Krijgt elke sollicitant binnen 10 werkdagen antwoord, met een reden?',
      en: 'Does every applicant get an answer within 10 working days, with a reason?',
    },
    help: {
      nl: 'Stagekeur herinnert u eraan. Studenten zien hoe vaak u op tijd antwoordt.',
      en: 'Stagekeur reminds you. Students see how often you answer in time.',
    },
    why: {
      nl: 'Geen antwoord krijgen doet pijn, en kost studenten weken.',
      en: 'Getting no answer hurts, and costs students weeks.',
    },
    fact: { nl: 'Antwoord binnen 10 werkdagen', en: 'Answer within 10 working days' },
  },
  {
    number: 36,
    key: 'no_mandatory_test',
    kind: 'yes_no',
    weight: 2,
    note: {
      when: 'yes',
      question: {
        nl: 'Gebruikt u een test? Welke, en waarom? Anders: schrijf "geen test".',
        en: 'Do you use a test? Which, and why? Otherwise: write "no test".',
      },
    },
    question: {
      nl: 'Kan een student zonder verplichte test bij u terecht, of heeft u een goede reden voor de test?',
      en: 'Can a student come to you without a mandatory test, or do you have a good reason for the test?',
    },
    help: {
      nl: 'Een test is bijvoorbeeld een assessment of een opdracht om mee naar huis te nemen.',
      en: 'A test is for example an assessment or an assignment to take home.',
    },
    why: {
      nl: 'Niet iedereen kan in een test laten zien wat hij of zij kan.',
      en: 'Not everybody can show in a test what they are able to do.',
    },
    fact: {
      nl: 'Geen verplichte test zonder goede reden',
      en: 'No mandatory test without good reason',
    },
  },
  {
    number: 37,
    key: 'no_health_questions',
    kind: 'yes_no',
    knockOut: 'always',
    question: {
      nl: 'Vraagt u niet naar gezondheid, verzuim, zwangerschap en geloof?',
      en: 'Do you refrain from asking about health, absence, pregnancy and faith?',
    },
    help: {
      nl: 'Kies ja als u daar niet naar vraagt. U mag wel vragen wat iemand nodig heeft om het werk goed te doen.',
      en: 'Choose yes if you do not ask about these. You may ask what somebody needs in order to do the work well.',
    },
    why: {
      nl: 'Deze vragen mogen niet volgens de wet, en ze schrikken goede studenten af.',
      en: 'These questions are not allowed by law, and they scare good students away.',
    },
    fact: { nl: 'Geen vragen over gezondheid of geloof', en: 'No questions on health or faith' },
  },
  {
    number: 38,
    key: 'accommodations',
    kind: 'text',
    weight: 2,
    promiseKind: 'adjustments',
    question: {
      nl: 'Welke aanpassingen zijn bij u mogelijk?',
      en: 'Which adjustments are possible at your place?',
    },
    help: {
      nl: 'Bijvoorbeeld: een stille werkplek, andere tijden, een lift, hulpmiddelen op de computer.',
      en: 'For example: a quiet place to work, other hours, a lift, aids on the computer.',
    },
    why: {
      nl: 'Studenten met een beperking weten dan vooraf waar ze terechtkunnen.',
      en: 'Students with a disability then know beforehand where they can go.',
    },
    fact: { nl: 'Aanpassingen mogelijk', en: 'Adjustments possible' },
  },
  {
    number: 39,
    key: 'inclusive_practice',
    kind: 'text',
    verifier: 'coordinator',
    weight: 2,
    question: {
      nl: 'Wat deed u de laatste 2 jaar om iedereen zich welkom te laten voelen op het werk?',
      en: 'What did you do in the last 2 years to make everybody feel welcome at work?',
    },
    help: {
      nl: 'Noem iets wat echt gebeurd is. Klein mag ook: een training, een andere manier van werven, een gesprek in het team.',
      en: 'Name something that really happened. Small is fine: a training, another way of recruiting, a talk in the team.',
    },
    why: {
      nl: 'Woorden op een website zeggen weinig. Wat u deed, zegt meer. Lukt het nog niet? Dan denken we mee.',
      en: 'Words on a website say little. What you did says more. Not there yet? Then we think along.',
    },
    fact: {
      nl: 'Doet aantoonbaar iets aan gelijke kansen',
      en: 'Works on equal chances in practice',
    },
  },
]);
