// Section 5, "Veiligheid": safe at work, insured, and somewhere to go when something happens.
import { inSection } from './in-section';

const whereToSee = {
  when: 'yes',
  question: {
    nl: 'Waar kan de school dit zien?',
    en: 'Where can the school see this?',
  },
} as const;

export const safetyItems = inSection('safety', [
  {
    number: 28,
    key: 'rie',
    kind: 'yes_no',
    verifier: 'coordinator',
    knockOut: 'always',
    note: whereToSee,
    question: {
      nl: 'Staan stagiairs in uw risico-inventarisatie (RI&E), en krijgen zij gratis beschermingsmiddelen?',
      en: 'Are interns in your risk inventory (RI&E), and do they get protective equipment for free?',
    },
    help: {
      nl: 'Is uw RI&E ouder dan 3 jaar? Kies dan nee en werk haar eerst bij.',
      en: 'Is your RI&E older than 3 years? Then choose no and bring it up to date first.',
    },
    why: {
      nl: 'Volgens de wet bent u voor een stagiair net zo verantwoordelijk als voor een medewerker.',
      en: 'By law you are as responsible for an intern as for an employee.',
    },
    fact: { nl: 'Stagiairs staan in de RI&E', en: 'Interns are in the risk inventory' },
  },
  {
    number: 29,
    key: 'insurance',
    kind: 'yes_no',
    knockOut: 'always',
    note: whereToSee,
    question: {
      nl: 'Dekt uw aansprakelijkheidsverzekering stagiairs, zonder uitsluiting?',
      en: 'Does your liability insurance cover interns, without exclusions?',
    },
    help: {
      nl: 'Schrijf op waar de school de polis kan zien, bijvoorbeeld: polis 2026, pagina 3, op te vragen bij uw contactpersoon.',
      en: 'Write where the school can see the policy, for example: policy 2026, page 3, on request from your contact.',
    },
    why: {
      nl: 'Een stagiair die schade maakt of een ongeluk krijgt, mag niet zelf voor de kosten opdraaien. Zonder deze verzekering kunnen wij geen stagiairs bij u plaatsen.',
      en: 'An intern who causes damage or has an accident must not pay for it. Without this insurance we cannot place interns with you.',
    },
    fact: { nl: 'Verzekering dekt stagiairs', en: 'Insurance covers interns' },
  },
  {
    number: 30,
    key: 'conduct_policy',
    kind: 'yes_no',
    weight: 3,
    note: {
      when: 'yes',
      question: { nl: 'Hoe krijgen zij die?', en: 'How do they get them?' },
    },
    question: {
      nl: 'Krijgen stagiairs uw afspraken tegen ongewenst gedrag op papier?',
      en: 'Do interns get your rules against undesirable behaviour on paper?',
    },
    help: {
      nl: 'Heeft u nog geen afspraken? We hebben een voorbeeld van één pagina.',
      en: 'No rules yet? We have an example of one page.',
    },
    why: {
      nl: 'Wie weet wat niet mag en waar hulp is, trekt eerder aan de bel.',
      en: 'Who knows what is not allowed and where to go speaks up sooner.',
    },
    fact: {
      nl: 'Afspraken tegen ongewenst gedrag op papier',
      en: 'Rules against undesirable behaviour on paper',
    },
  },
  {
    number: 31,
    key: 'confidant',
    kind: 'yes_no',
    weight: 3,
    promiseKind: 'confidential_adviser',
    question: {
      nl: 'Kan de stagiair terecht bij een vertrouwenspersoon?',
      en: 'Can the intern go to a confidential adviser?',
    },
    help: {
      nl: 'Die mag ook van buiten uw organisatie zijn. Kleine organisaties kunnen aansluiten bij de vertrouwenspersoon van de school.',
      en: 'It may be somebody from outside your organisation. Small organisations can use the adviser of the school.',
    },
    why: {
      nl: 'Soms kan een stagiair met een probleem niet bij de eigen begeleider terecht.',
      en: 'Sometimes an intern cannot bring a problem to the own supervisor.',
    },
    fact: {
      nl: 'Vertrouwenspersoon, ook voor stagiairs',
      en: 'Confidential adviser, also for interns',
    },
  },
  {
    number: 32,
    key: 'no_retaliation',
    kind: 'yes_no',
    knockOut: 'always',
    question: {
      nl: 'Werkt u mee aan onderzoek, en benadeelt u niemand die iets meldt?',
      en: 'Do you cooperate with an inquiry, and do you disadvantage nobody who reports something?',
    },
    help: {
      nl: 'Dit geldt ook als de melding over uzelf gaat.',
      en: 'This also holds when the report is about you.',
    },
    why: {
      nl: 'Studenten zwijgen als ze bang zijn dat een melding zich tegen hen keert.',
      en: 'Students keep silent when they fear that a report turns against them.',
    },
    fact: { nl: 'Melders worden niet benadeeld', en: 'No disadvantage for those who report' },
  },
]);
