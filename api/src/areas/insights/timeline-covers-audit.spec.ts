// Every act that an area writes into the audit log either shows on the timeline of the employer, or is listed here with
// the reason why not: a new act makes this fail until somebody decided.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { timelineKinds, type TimelineKind } from './rules/timeline-kinds';

/** Areas whose acts are about an employer. */
const areas = ['employers', 'standing', 'screening', 'vacancies'];

const shown: Readonly<Record<string, readonly TimelineKind[]>> = {
  'employers.register': ['registered'],
  'employers.verify-contact': ['contact_verified'],
  'employers.judge-proof': ['proof_accepted', 'proof_not_accepted'],
  'employers.edit': ['details_changed'],
  'employers.change-contact': ['contact_changed'],
  'employers.accept-invitation': ['member_joined'],
  'employers.end-membership': ['member_left'],
  'employers.request-access': ['access_requested'],
  'employers.grant-access': ['access_granted'],
  'employers.refuse-access': ['access_refused'],
  'employers.add-note': ['note'],
  'screening.start': ['screening_started'],
  'screening.submit': ['screening_submitted', 'screening_resubmitted'],
  'screening.take': ['screening_taken'],
  'screening.return': ['screening_returned'],
  'screening.verify': ['screening_verified'],
  'screening.decide': ['admitted', 'admitted_with_conditions', 'rejected'],
  'screening.adopt': ['admission_adopted'],
  'standing.fulfil-condition': ['condition_fulfilled'],
  'standing.withdraw-condition': ['condition_withdrawn'],
  'standing.suspend-employer': ['suspended'],
  'standing.renew-suspension': ['suspension_renewed'],
  'standing.lift-suspension': ['suspension_lifted'],
  'standing.open-notice': ['notice_opened'],
  'standing.note-hit': ['hit_found'],
  'standing.judge-hit': ['hit_judged'],
  'standing.second-hit': ['hit_seconded'],
  'vacancies.submit': ['vacancy_submitted'],
  'vacancies.return': ['vacancy_returned'],
  'vacancies.publish': ['vacancy_published'],
  'vacancies.close': ['vacancy_closed'],
};

/** Lines that no act makes: a term that passed, or an act in another area's log. */
const madeByTime: readonly TimelineKind[] = [
  'email_confirmed',
  'admission_ended',
  'condition_overdue',
  'suspension_ended',
];

const notShown: Readonly<Record<string, string>> = {
  'screening.settle-admission-task': 'closes a task; the admission itself shows',
  'standing.record-admission': 'the other half of screening.decide and screening.adopt',
  'employers.add-site': 'stands in the file, under sites',
  'employers.edit-site': 'stands in the file, under sites',
  'employers.set-school-contact': 'stands in the head of the file',
  'employers.change-member-level': "the organisation's own household",
  'employers.invite': 'shows once it is accepted',
  'employers.revoke-invitation': "the organisation's own household",
  'employers.escalate-access-request': 'is a task until it is answered',
  'employers.withdraw-access-request': 'the person who asked took it back; nothing came of it',
  'screening.save-answer': 'shows when the screening is submitted',
  'screening.choose-programmes': 'shows when the screening is submitted',
  'screening.record-verification':
    'shows when the screening is verified, item by item in the screening',
  'screening.remark': 'shows when the screening is returned',
  'screening.withdraw': 'the employer may start again; the screening itself tells',
  'screening.install-base-template': 'about the checklist, not about an employer',
  'standing.send-back-hit': 'the judgement is open again; the hit itself tells',
  'vacancies.start': 'shows when the vacancy is submitted',
  'vacancies.revise': 'shows when the vacancy is submitted',
  'vacancies.withdraw-version': 'the vacancy itself tells',
  'vacancies.pause': 'the vacancy itself tells',
  'vacancies.resume': 'the vacancy itself tells',
  'vacancies.occupy-places': 'follows from placements',
};

describe('the timeline and the audit log', () => {
  const acts = areas.flatMap(actsOf);

  it('leave no act undecided', () => {
    expect(acts.length).toBeGreaterThan(30);
    const undecided = acts.filter((act) => !(act in shown) && !(act in notShown));
    expect(undecided).toEqual([]);
  });

  it('name no act that is gone', () => {
    const gone = [...Object.keys(shown), ...Object.keys(notShown)].filter(
      (act) => !acts.includes(act),
    );
    expect(gone).toEqual([]);
  });

  it('have an origin for every kind of line', () => {
    const origins = [...Object.values(shown).flat(), ...madeByTime].sort();
    expect(origins).toEqual([...timelineKinds].sort());
  });
});

/** The acts in the sources of an area: the texts between `action:` and `subject:`. */
function actsOf(area: string): string[] {
  const folder = join(__dirname, '..', area);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('spec'),
  );
  const acts = files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return [...source.matchAll(/action:(.*?)subject:/gs)].flatMap(([, written = '']) =>
      [...written.matchAll(/['`]([a-z]+\.[^'`]+)['`]/g)].flatMap(([, act = '']) => filledIn(act)),
    );
  });
  return [...new Set(acts)].sort();
}

function filledIn(act: string): string[] {
  return act === 'employers.${command}-access'
    ? ['employers.grant-access', 'employers.refuse-access']
    : [act];
}
