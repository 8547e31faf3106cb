// An employer's file and the trust in it, as the API gives them to a coordinator under test.
import type { EmployerFile } from '../features/employer-file/api/employer-file';
import type {
  Admission,
  Condition,
  EmployerStanding,
  Hit,
  Suspension,
} from '../features/standing/api/standing';
import { fakeApi } from './fake-api';

type Answers = Parameters<typeof fakeApi>[0];

export const idOf = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const employerId = idOf(900);
export const socialWork = {
  id: idOf(700),
  code: 'SW',
  name: { nl: 'Social Work', en: 'Social Work' },
};

export const aFile = (more: Partial<EmployerFile> = {}): EmployerFile => ({
  id: employerId,
  origin: 'trade_register',
  name: 'De Veerhaven',
  statutoryName: 'Stichting De Veerhaven',
  kvkNumber: '99000009',
  country: 'NL',
  foreignNumber: null,
  legalForm: 'Stichting',
  subjectType: 'legal_person',
  sector: 'youth_care',
  place: 'Utrecht',
  state: 'verified',
  registeredAt: '2026-05-10T08:00:00Z',
  contactVerifiedAt: '2026-05-13T08:00:00Z',
  schoolContact: null,
  proof: null,
  standings: [
    {
      programme: socialWork,
      own: true,
      standing: 'admitted',
      why: 'Er is een toelating.',
      checkedOn: '2026-05-15',
      validUntil: '2028-05-15',
    },
  ],
  facts: [],
  contacts: [],
  sites: [],
  members: 1,
  vacancies: {
    draft: 0,
    submitted: 0,
    returned: 0,
    published: 2,
    paused: 0,
    closed: 0,
    visible: 2,
  },
  tasks: [],
  accessRequests: [],
  allowedCommands: ['add_note', 'set_school_contact', 'judge_proof'],
  version: 7,
  ...more,
});

export function aStanding(more: Partial<EmployerStanding> = {}): EmployerStanding {
  return {
    standings: [],
    admissions: [],
    suspensions: [],
    hits: [],
    allowedCommands: ['suspend'],
    ...more,
  };
}

export const aSuspension = (more: Partial<Suspension> = {}): Suspension => ({
  id: idOf(300),
  programme: null,
  ground: 'safety',
  reason: 'Twee studenten meldden schreeuwen en dreigen.',
  decidedBy: 'Marloes Verhagen',
  startsAt: '2026-11-18T08:00:00Z',
  lastDay: '2026-12-16',
  renewal: false,
  liftedAt: null,
  liftReason: null,
  running: true,
  noticeOpenedAt: null,
  version: 1,
  allowedCommands: ['lift', 'renew'],
  ...more,
});

export const aHit = (more: Partial<Hit> = {}): Hit => ({
  id: idOf(400),
  earlierEmployerId: idOf(901),
  earlierName: 'Lumen Events B.V.',
  features: [{ kind: 'phone', value: '+31305550146' }],
  touchesMeasure: true,
  foundAt: '2026-11-16T08:00:00Z',
  judgement: null,
  judgedBy: null,
  judgedAt: null,
  reason: null,
  secondedBy: null,
  secondReason: null,
  settled: false,
  version: 1,
  allowedCommands: ['judge'],
  ...more,
});

export const aCondition = (more: Partial<Condition> = {}): Condition => ({
  id: idOf(600),
  wording: 'Deel het rooster vooraf.',
  ownerName: 'Wouter Smit',
  dueOn: '2099-02-11',
  blocksFirstPlacement: false,
  state: 'open',
  settledNote: null,
  version: 4,
  allowedCommands: ['settle'],
  ...more,
});

export const anAdmission = (more: Partial<Admission> = {}): Admission => ({
  id: idOf(650),
  programme: socialWork,
  outcome: 'admitted_with_conditions',
  reason: 'Begeleiding is goed, het rooster nog niet.',
  deviationReason: null,
  decidedBy: 'Marloes Verhagen',
  decidedAt: '2026-09-14T08:00:00Z',
  validFrom: '2026-09-14',
  validUntil: '2028-09-14',
  maxRunningPlacements: 2,
  adopted: false,
  inForce: true,
  conditions: [],
  ...more,
});

interface FileWorld {
  file?: () => EmployerFile;
  standing?: () => EmployerStanding;
}

/** The file of one employer with all that its pages read; and the organisation that it may continue. */
export const fileAnswers = ({
  file = () => aFile(),
  standing = () => aStanding(),
}: FileWorld = {}): Answers => ({
  [`GET /api/employers/${employerId}`]: file,
  [`GET /api/employers/${employerId}/standing`]: standing,
  [`GET /api/employers/${employerId}/timeline`]: { items: [], page: { next: null } },
  [`GET /api/employers/${employerId}/vacancies`]: { items: [], page: { next: null } },
  [`GET /api/employers/${idOf(901)}`]: aFile({ id: idOf(901), name: 'Lumen Events B.V.' }),
  [`GET /api/employers/${idOf(901)}/standing`]: aStanding(),
  [`GET /api/employers/${idOf(901)}/timeline`]: { items: [], page: { next: null } },
});
