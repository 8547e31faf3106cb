// A screening as the API tells it to coordinators, for tests of the screens on which it is checked and decided.
import type { DecideFacts, Requirement } from '../features/decide/api/proposal';
import type {
  Adoptable,
  Decision,
  ProgrammeOfScreening,
  ReviewHead,
  ReviewItem,
  ReviewItems,
} from '../features/screening-review/api/screening';

export const screeningId = '01a20d0f-94bf-701f-a2da-4c96726b2ed4';
export const socialWork = '01a20d0e-c751-775d-9632-5f84becdc566';
export const pedagogy = '01a20d0e-c751-775d-9632-5a60a3c77e8a';

export const programmeName = (id: string) =>
  id === socialWork
    ? { id, code: 'SW', name: { nl: 'Social Work', en: 'Social Work' } }
    : { id, code: 'PED', name: { nl: 'Pedagogiek', en: 'Pedagogy' } };

export const aProgramme = (
  id: string,
  facts: Partial<ProgrammeOfScreening> = {},
): ProgrammeOfScreening => ({
  ...programmeName(id),
  own: true,
  decision: null,
  allowedCommands: [],
  ...facts,
});

export const aReviewItem = (number: number, facts: Partial<ReviewItem> = {}): ReviewItem => ({
  key: `item_${number}`,
  number,
  question: { nl: `Vraag nummer ${number}?`, en: `Question number ${number}?` },
  help: { nl: 'Kijk goed.', en: 'Look well.' },
  why: { nl: 'Daarom.', en: 'Because.' },
  fact: { nl: `Feit ${number}`, en: `Fact ${number}` },
  kind: 'yes_no',
  unit: null,
  range: null,
  choices: null,
  note: null,
  asked: true,
  notApplicableAllowed: false,
  hardRequirement: true,
  becomesPromise: false,
  verifier: 'coordinator',
  knockOut: 'always',
  weight: 0,
  needsPoints: false,
  mustBeVerified: true,
  version: 1,
  answer: {
    value: true,
    notApplicableBecause: null,
    note: null,
    inWords: 'Ja',
    savedAt: '2026-11-10T09:00:00Z',
    savedBy: 'Mieke Janssen',
  },
  changedFrom: null,
  findings: [],
  settled: false,
  possibleOutcomes: ['met', 'not_met'],
  remark: null,
  remarkVersion: 0,
  earlierRemarks: [],
  ...facts,
});

/** What a question looks like once somebody has checked it. */
export const checked = (item: ReviewItem, version = item.version + 1): ReviewItem => ({
  ...item,
  version,
  settled: true,
  findings: [
    {
      outcome: 'met',
      points: null,
      finding: 'Gezien en in orde',
      source: 'Gesprek op locatie',
      seenOn: '2026-11-20',
      verifiedBy: 'Marloes Verhagen',
      verifiedAt: '2026-11-20T09:00:00Z',
      counts: true,
    },
  ],
});

const checking = ['record_verification', 'remark', 'return', 'verify'];

export const aReviewHead = (
  items: readonly ReviewItem[],
  facts: Partial<ReviewHead> = {},
): ReviewHead => ({
  id: screeningId,
  version: 7,
  state: 'in_review',
  stateLabel: 'In behandeling',
  employer: { id: 'e-1', name: 'Taalhuis De Brug', place: 'Utrecht' },
  programmes: [aProgramme(socialWork)],
  templateNumber: 1,
  submittedAt: '2026-11-10T09:00:00Z',
  submittedBy: 'Mieke Janssen',
  workingDay: { day: 3, of: 10, last: '2026-12-03' },
  takenBy: 'Marloes Verhagen',
  returnedAt: null,
  answerBy: null,
  verifiedAt: null,
  verifiedBy: null,
  sections: [
    {
      section: 'learning',
      number: 1,
      title: 'Leren',
      items: items.length,
      settled: items.filter(({ settled }) => settled).length,
      remarks: items.filter(({ remark }) => remark).length,
    },
  ],
  draftRemarks: items.filter(({ remark }) => remark?.sentAt === null).length,
  unjudgedHits: 0,
  schoolContact: null,
  adoptable: [],
  allowedCommands: checking,
  ...facts,
});

export const aReview = (
  items: readonly ReviewItem[],
  facts: Partial<ReviewItems> = {},
): ReviewItems => ({
  screeningId,
  version: 7,
  state: 'in_review',
  sections: [{ section: 'learning', number: 1, title: 'Leren', items: [...items] }],
  allowedCommands: checking,
  ...facts,
});

export const aDecision = (programmeId: string, facts: Partial<Decision> = {}): Decision => ({
  admissionId: '01a20d0f-0000-701f-a2da-000000000001',
  programme: programmeName(programmeId),
  outcome: 'admitted',
  reason: 'Alles is gezien.',
  decidedOn: '2026-11-20',
  validUntil: '2028-11-20',
  maxRunningPlacements: null,
  conditions: [],
  adopted: false,
  ...facts,
});

export const anAdoptable = (of: string, ...forProgrammes: string[]): Adoptable => ({
  decision: aDecision(of),
  forProgrammes: forProgrammes.map(programmeName),
});

export const aRequirement = (
  number: number,
  state: Requirement['state'],
  finding: string | null = null,
): Requirement => ({
  key: `item_${number}`,
  number,
  name: { nl: `Feit ${number}`, en: `Fact ${number}` },
  state,
  answer: 'Ja',
  checkedBy: 'Marloes Verhagen',
  checkedByYou: true,
  verifier: 'coordinator',
  finding,
  source: null,
});

/** All met, and the rules propose to admit. */
export const aProposal = (programmeId: string, facts: Partial<DecideFacts> = {}): DecideFacts => ({
  screeningId,
  version: 9,
  state: 'verified',
  employer: { id: 'e-1', name: 'Taalhuis De Brug', place: 'Utrecht' },
  programme: programmeName(programmeId),
  templateNumber: 1,
  submittedAt: '2026-11-10T09:00:00Z',
  workingDay: { day: 3, of: 10, last: '2026-12-03' },
  hardRequirements: {
    total: 1,
    met: 1,
    checkedByYou: 1,
    checkedByColleagues: 0,
    fromPublicSource: 0,
    items: [aRequirement(1, 'met')],
  },
  beforeFirstPlacement: [aRequirement(26, 'met')],
  weighted: [{ section: 'learning', title: 'Leren', points: 80, of: 100, lost: [] }],
  total: 80,
  thresholds: { admit: 70, conditions: 50, shift: 0, shiftReason: null },
  proposal: {
    outcome: 'admitted',
    label: 'Toelaten',
    reasons: ['80 punten is genoeg.'],
    mustBecomeConditions: [],
    mostWithConditions: 2,
    validUntil: '2028-11-24',
    rulesSince: '2026-09-01',
  },
  outcomes: (['admitted', 'admitted_with_conditions', 'rejected'] as const).map((outcome) => ({
    outcome,
    hindrances: [],
  })),
  supply: { visibleVacancies: 3, studentsEnrolled: 4 },
  letter: { to: ['Mieke Janssen'], language: 'nl', subject: 'Bericht', body: 'Beste Mieke,' },
  secondPersonNeeded: false,
  inForce: null,
  allowedCommands: ['decide'],
  ...facts,
});
