// What an employer's person has to do next, from what is stored: the task list of the overview page.
import type { PlainDate } from '../../../kernel/clock/plain-date';

export const stepKeys = [
  'confirm_email',
  'register',
  'give_proof',
  'screening',
  'vacancy',
  'vacancies_returned',
  'access_requests',
  'notices',
] as const;
export type StepKey = (typeof stepKeys)[number];

export const stepStates = ['done', 'to_do', 'waiting', 'later'] as const;
/** later: cannot be done before the steps above it. */
export type StepState = (typeof stepStates)[number];

export const situations = [
  'access_requested',
  'not_looked_at',
  'not_accepted',
  'start',
  'continue',
  'returned',
  'submitted',
  'in_review',
  'verified',
  'decided',
] as const;
/** Where a step stands, where its state alone does not tell. */
export type Situation = (typeof situations)[number];

export interface Step {
  readonly key: StepKey;
  readonly state: StepState;
  readonly situation: Situation | null;
  /** How many things wait in it; 0 where nothing is counted. */
  readonly count: number;
  /** Last day, where there is one. */
  readonly dueOn: PlainDate | null;
}

export interface PersonFacts {
  readonly emailConfirmed: boolean;
  readonly accessRequested: boolean;
}

export interface OrganisationFacts {
  readonly proof: 'not_asked' | 'not_looked_at' | 'accepted' | 'not_accepted';
  readonly screening:
    | 'none'
    | 'draft'
    | 'submitted'
    | 'in_review'
    | 'returned'
    | 'verified'
    | 'withdrawn'
    | 'superseded';
  readonly decideBy: PlainDate | null;
  readonly openRemarks: number;
  /** Some programme decided, whatever the outcome. */
  readonly decided: boolean;
  readonly admitted: boolean;
  readonly vacancies: number;
  readonly vacanciesReturned: number;
  readonly accessRequests: number;
  readonly accessRequestsDueOn: PlainDate | null;
  readonly unopenedNotices: number;
}

const step = (
  key: StepKey,
  state: StepState,
  more: Partial<Pick<Step, 'situation' | 'count' | 'dueOn'>> = {},
): Step => ({ key, state, situation: null, count: 0, dueOn: null, ...more });

/** In the order in which they are done; what nobody has to look at is left out. */
export function nextSteps(person: PersonFacts, organisation: OrganisationFacts | null): Step[] {
  const confirm = step('confirm_email', person.emailConfirmed ? 'done' : 'to_do');
  if (!organisation) {
    const register = !person.emailConfirmed
      ? step('register', 'later')
      : person.accessRequested
        ? step('register', 'waiting', { situation: 'access_requested' })
        : step('register', 'to_do');
    return [confirm, register, step('screening', 'later'), step('vacancy', 'later')];
  }
  return [
    ...(organisation.unopenedNotices > 0
      ? [step('notices', 'to_do', { count: organisation.unopenedNotices })]
      : []),
    ...(organisation.accessRequests > 0
      ? [
          step('access_requests', 'to_do', {
            count: organisation.accessRequests,
            dueOn: organisation.accessRequestsDueOn,
          }),
        ]
      : []),
    confirm,
    step('register', 'done'),
    ...proofStep(organisation),
    screeningStep(organisation),
    ...(organisation.vacanciesReturned > 0
      ? [step('vacancies_returned', 'to_do', { count: organisation.vacanciesReturned })]
      : []),
    vacancyStep(organisation),
  ];
}

function proofStep({ proof }: OrganisationFacts): Step[] {
  switch (proof) {
    case 'not_asked':
      return [];
    case 'accepted':
      return [step('give_proof', 'done')];
    case 'not_looked_at':
      return [step('give_proof', 'waiting', { situation: 'not_looked_at' })];
    case 'not_accepted':
      return [step('give_proof', 'to_do', { situation: 'not_accepted' })];
  }
}

function screeningStep(organisation: OrganisationFacts): Step {
  const { screening, decideBy, openRemarks, decided } = organisation;
  switch (screening) {
    case 'draft':
      return step('screening', 'to_do', { situation: 'continue' });
    case 'returned':
      return step('screening', 'to_do', { situation: 'returned', count: openRemarks });
    case 'submitted':
    case 'in_review':
      return step('screening', 'waiting', { situation: screening, dueOn: decideBy });
    case 'verified':
      return decided
        ? step('screening', 'done', { situation: 'decided' })
        : step('screening', 'waiting', { situation: 'verified', dueOn: decideBy });
    case 'none':
    case 'withdrawn':
    case 'superseded':
      return decided
        ? step('screening', 'done', { situation: 'decided' })
        : step('screening', 'to_do', { situation: 'start' });
  }
}

/** A draft may be written before the admission; it is asked for after it. */
function vacancyStep({ vacancies, admitted }: OrganisationFacts): Step {
  if (vacancies > 0) return step('vacancy', 'done', { count: vacancies });
  return step('vacancy', admitted ? 'to_do' : 'later');
}
