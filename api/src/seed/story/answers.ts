// What employers in the story answer to the checklist, and what the coordinator found: per question, in three qualities.
import type { StoryEmployer } from './story-employer';

/** good: nothing missing; modest: enough for an admission with conditions; weak: a hard requirement is not met. */
export type Quality = 'good' | 'modest' | 'weak';

export interface StoryAnswer {
  readonly value: boolean | number | string;
  readonly note?: string;
}

export interface StoryFinding {
  readonly outcome: 'met' | 'not_met';
  /** 1 to 4, only for answers in words that weigh. */
  readonly points?: number;
  readonly finding: string;
  readonly source: string;
}

export interface StoryItem {
  /** Left out where the school answers by itself. */
  readonly answer?: StoryAnswer;
  readonly found: StoryFinding;
}

const met = (finding: string, source: string, points?: number): StoryFinding => ({
  outcome: 'met',
  finding,
  source,
  ...(points !== undefined && { points }),
});

const notMet = (finding: string, source: string): StoryFinding => ({
  outcome: 'not_met',
  finding,
  source,
});

const yes = (finding: string, source: string, note?: string): StoryItem => ({
  answer: note === undefined ? { value: true } : { value: true, note },
  found: met(finding, source),
});

export function storyItems(story: StoryEmployer, quality: Quality): Record<string, StoryItem> {
  const { company, contact } = story;
  const good = quality === 'good';
  const hours = good ? 2 : 1.5;
  const allowance = good ? 350 : 320;
  const onSite = Math.min(company.employees, 40);
  const calls = 'Telefoongesprek met de werkgever';
  const declared = 'Verklaring van de werkgever';
  return {
    org_registered: { found: met('Staat actief in het Handelsregister', 'Handelsregister') },
    history_checked: {
      found: met(
        'Geen eerdere waarschuwing of uitsluiting gevonden',
        'Eigen onderzoek in Stagekeur',
      ),
    },
    contact_verified: {
      found: met(
        `${contact.name} werkt daar als ${contact.position}`,
        'Gebeld via het algemene nummer',
      ),
    },
    size_continuity: {
      answer: { value: onSite, note: 'Het team bestaat al langer dan drie jaar in deze vorm.' },
      found: met(`${onSite} mensen op de stageplek`, 'Handelsregister'),
    },
    accreditation: {
      answer: { value: good ? 'Erkend door SBB voor drie opleidingen' : 'Nog geen erkenning' },
      found: met(
        good ? 'Erkenning gezien' : 'Geen erkenning',
        'Openbaar register van SBB',
        good ? 4 : 1,
      ),
    },
    learning_first: yes(
      'Leerdoelen staan vooraan in het weekplan',
      calls,
      'De eerste weken loopt de student mee; daarna krijgt die een eigen opdracht met een vast gesprek per week.',
    ),
    supernumerary:
      quality === 'weak'
        ? {
            answer: { value: false },
            found: notMet('De stagiair vervangt een vaste medewerker', calls),
          }
        : yes('Je bent extra: je vervangt geen medewerker', calls),
    learning_plan: yes('Het leerplan wordt in de eerste week gemaakt', declared),
    routine_share: {
      answer: { value: good ? 20 : 35 },
      found: met(`Hooguit ${good ? 20 : 35}% routinewerk`, calls),
    },
    types_days: {
      answer: { value: 'Meewerkstage van 3 tot 5 dagen, afstuderen vanaf 2 dagen per week.' },
      found: met('Ook afstuderen in 2 dagen kan', declared),
    },
    ready_day_one: yes('Laptop en toegang liggen klaar op dag 1', declared),
    supervisor_named: {
      answer: { value: `${contact.name}, ${contact.position}, met een hbo-diploma in het vak.` },
      found: met('Vaste begeleider met een diploma in het vak', calls),
    },
    supervision_hours: {
      answer: { value: hours },
      found: met(`${String(hours).replace('.', ',')} uur begeleiding per week, vast moment`, calls),
    },
    supervisor_ratio: {
      answer: { value: good ? 2 : 3 },
      found: met(`Hooguit ${good ? 2 : 3} stagiairs per begeleider`, declared),
    },
    feedback_rhythm: {
      answer: { value: good ? 'weekly' : 'monthly' },
      found: met(good ? 'Elke week een vast gesprek' : 'Elke maand een vast gesprek', declared),
    },
    contact_moments: yes('Doet mee aan drie gesprekken, één op locatie', declared),
    aftersales: yes('Werkt mee aan evaluatie en nagesprek', declared),
    induction: {
      answer: {
        value: 'Twee weken meelopen met een maatje, met een lijst van wat je dan geleerd hebt.',
      },
      found: met('Inwerken met een vast maatje', calls, good ? 4 : 2),
    },
    agreement: yes('Tekent vóór de start met drie partijen', declared),
    allowance: {
      answer: { value: allowance },
      found: met(`Minstens € ${allowance} per maand bij 36 uur`, 'Stageregeling van de werkgever'),
    },
    costs: yes('Reiskosten worden vergoed', 'Stageregeling van de werkgever'),
    no_overtime: yes(
      'Vaste uren, geen structureel overwerk',
      'Rooster gezien',
      'Volgens rooster; na een avonddienst volgt een vrije ochtend.',
    ),
    no_probation: yes('Geen proeftijd; stoppen alleen na een gesprek met school', declared),
    hybrid: {
      answer: { value: 'Na de inwerkweken in overleg één dag per week thuis.' },
      found: met('Thuiswerken in overleg, na de inwerkweken', declared, good ? 4 : 2),
    },
    school_time: good
      ? yes('Vrij voor terugkomdagen en schoolopdrachten', declared)
      : {
          answer: { value: false },
          found: notMet('Tijd voor terugkomdagen staat nog niet op papier', calls),
        },
    no_fees: yes('Geen borg, kosten of concurrentiebeding', 'Modelovereenkomst van de werkgever'),
    rie: yes(
      'Stagiairs staan in de RI&E',
      'RI&E, hoofdstuk stagiairs',
      'In te zien bij de locatiemanager.',
    ),
    insurance: yes(
      'Verzekering dekt stagiairs, polis gezien',
      'Polis, pagina 3',
      'Polis op te vragen bij de administratie.',
    ),
    conduct_policy: yes(
      'Gedragscode krijg je op de eerste dag',
      'Gedragscode',
      'In de map van de eerste dag.',
    ),
    confidant: good
      ? yes('Externe vertrouwenspersoon, ook voor stagiairs', 'Gedragscode')
      : { answer: { value: false }, found: notMet('Nog geen eigen vertrouwenspersoon', calls) },
    no_retaliation: yes('Werkt mee aan onderzoek en benadeelt geen melders', declared),
    nondiscrimination: yes('Geen onderscheid, ook niet op kleding', declared),
    structured_selection: {
      answer: { value: good ? 3 : 1 },
      found: met(good ? 'Vaste eisen en vaste vragen' : 'Kiest nog zonder vaste vragen', calls),
    },
    response_term: yes('Antwoordt binnen 10 werkdagen, met reden', declared),
    no_mandatory_test: yes(
      'Geen toelatingstest',
      declared,
      'We kennen geen test; een gesprek volstaat.',
    ),
    no_health_questions: yes('Vraagt niet naar gezondheid of geloof', declared),
    accommodations: {
      answer: {
        value: 'Andere werktijden, een rustige werkplek en hulp bij verslaglegging zijn mogelijk.',
      },
      found: met('Andere tijden en een rustige plek kunnen', calls, good ? 4 : 2),
    },
    inclusive_practice: {
      answer: {
        value:
          'Wervingsteksten herschreven, gesprekken met twee mensen, training voor begeleiders.',
      },
      found: met('Training voor begeleiders en vaste gespreksvorm', calls, good ? 3 : 1),
    },
    terms_privacy: yes('Akkoord met het protocol en de privacyregels', declared),
  };
}
