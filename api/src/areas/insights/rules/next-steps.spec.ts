// The overview of an employer's person, from the first visit to the first vacancy.
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { nextSteps, type OrganisationFacts, type Step } from './next-steps';

const person = { emailConfirmed: true, accessRequested: false };
const fresh: OrganisationFacts = {
  proof: 'not_asked',
  screening: 'none',
  decideBy: null,
  openRemarks: 0,
  decided: false,
  admitted: false,
  vacancies: 0,
  vacanciesReturned: 0,
  accessRequests: 0,
  accessRequestsDueOn: null,
  unopenedNotices: 0,
};
const told = (steps: Step[]) =>
  steps.map(({ key, state, situation }) =>
    [key, state, ...(situation ? [situation] : [])].join(' '),
  );
const of = (over: Partial<OrganisationFacts>) => nextSteps(person, { ...fresh, ...over });

describe('the next steps of an employer', () => {
  it('begins with the address, then the organisation', () => {
    expect(told(nextSteps({ ...person, emailConfirmed: false }, null))).toEqual([
      'confirm_email to_do',
      'register later',
      'screening later',
      'vacancy later',
    ]);
    expect(told(nextSteps(person, null))[1]).toBe('register to_do');
    expect(told(nextSteps({ ...person, accessRequested: true }, null))[1]).toBe(
      'register waiting access_requested',
    );
  });

  it('asks for the screening, and after the admission for a vacancy', () => {
    expect(told(of({}))).toEqual([
      'confirm_email done',
      'register done',
      'screening to_do start',
      'vacancy later',
    ]);
    expect(told(of({ screening: 'verified', decided: true, admitted: true })).slice(2)).toEqual([
      'screening done decided',
      'vacancy to_do',
    ]);
    expect(told(of({ vacancies: 2 })).at(-1)).toBe('vacancy done');
  });

  it.each([
    [{ screening: 'draft' }, 'screening to_do continue'],
    [{ screening: 'submitted' }, 'screening waiting submitted'],
    [{ screening: 'in_review' }, 'screening waiting in_review'],
    [{ screening: 'returned', openRemarks: 2 }, 'screening to_do returned'],
    [{ screening: 'verified' }, 'screening waiting verified'],
    [{ screening: 'withdrawn' }, 'screening to_do start'],
    [{ screening: 'superseded', decided: true }, 'screening done decided'],
    [{ proof: 'not_looked_at' }, 'give_proof waiting not_looked_at'],
    [{ proof: 'not_accepted' }, 'give_proof to_do not_accepted'],
    [{ proof: 'accepted' }, 'give_proof done'],
  ] as [Partial<OrganisationFacts>, string][])('tells of %j: %s', (over, expected) => {
    expect(told(of(over))).toContain(expected);
  });

  it('puts what others wait for on top, with its number and last day', () => {
    const dueOn = parsePlainDate('2026-12-01');
    const steps = of({ unopenedNotices: 1, accessRequests: 2, accessRequestsDueOn: dueOn });
    expect(steps.slice(0, 2)).toEqual([
      { key: 'notices', state: 'to_do', situation: null, count: 1, dueOn: null },
      { key: 'access_requests', state: 'to_do', situation: null, count: 2, dueOn },
    ]);
    expect(told(of({ vacanciesReturned: 1, vacancies: 1 })).slice(-2)).toEqual([
      'vacancies_returned to_do',
      'vacancy done',
    ]);
  });
});
