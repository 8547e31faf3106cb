// The plain rules behind the screens of own vacancies: pointers, steps, words, what is sent, what students will see.
import { aLine, someContent } from '../../../testing/vacancies';
import { allowanceForHours, asStudentSees, isWhole, lastDayOf } from '../api/student-view';
import type { Step } from '../api/choices';
import type { Finding } from '../api/own-vacancy';
import { byAttention, isReturned, newerOf, standOf } from './line-words';
import { readListAddress } from './list-address';
import { neededFirst } from './needed-first';
import { errorsOf, pointerOnScreen } from './remarks-at-fields';
import { stepStates } from './step-states';
import { fieldOf, readEditorAddress, stepOf } from './steps';
import { contentOf, draftOf, formOf, newEntry } from './vacancy-form';

const form = formOf(someContent);

describe('the draft', () => {
  it('comes back as it went in', () => {
    const { place, ...sent } = someContent;
    expect(draftOf(form)).toEqual(sent);
    expect(contentOf(form)).toEqual({ ...sent, place });
  });

  it('leaves out entries without words, and the site when the place is elsewhere', () => {
    const edited = { ...form, siteId: 's-1', tasks: [newEntry('  '), newEntry('Bouwen')] };
    expect(draftOf({ ...edited, isElsewhere: true })).toMatchObject({
      tasks: ['Bouwen'],
      siteId: null,
      placeId: 7,
    });
    expect(draftOf({ ...edited, isElsewhere: false })).toMatchObject({
      siteId: 's-1',
      placeId: null,
    });
  });

  it('is shown as not answered where a number is none', () => {
    expect(contentOf({ ...form, hoursPerWeek: Number.NaN }).hoursPerWeek).toBeNull();
  });
});

describe('pointers', () => {
  it.each([
    ['/tasks/2', 'tasks', 'wat'],
    ['/siteId', 'placeId', 'waar'],
    ['/place', 'placeId', 'waar'],
    ['/programmeIds/0', 'programmeIds', 'voor-wie'],
    ['/elsewhere', undefined, undefined],
    ['', undefined, undefined],
  ])('%s belongs to %s', (pointer, field, step) => {
    expect(fieldOf(pointer)).toBe(field);
    expect(stepOf(pointer)).toBe(step);
  });

  it('count only the entries with words', () => {
    const gappy = { ...form, tasks: [newEntry('a'), newEntry(''), newEntry('b')] };
    expect(pointerOnScreen('/tasks/1', gappy)).toBe('/tasks/2');
    expect(pointerOnScreen('/programmeIds/3', gappy)).toBe('/programmeIds');
  });
});

it('says each thing once, in the order of the form, and gaps only when asked', () => {
  const missing = [{ pointer: '/closesOn', code: 'x', detail: 'dag' }];
  const refused = [
    { pointer: '/weeks', code: 'y', message: 'weken' },
    { pointer: '/weeks', code: 'z', message: 'nog eens' },
  ];
  const sources = { form, checks: { missing, findings: [] }, refused, noNumber: 'getal' };
  expect(errorsOf({ ...sources, withGaps: true }).map(({ message }) => message)).toEqual([
    'weken',
    'dag',
  ]);
  expect(errorsOf({ ...sources, withGaps: false }).map(({ message }) => message)).toEqual([
    'weken',
  ]);
});

it('says everything that is wrong with one text, and no gap where something else is wrong', () => {
  const body = { pointer: '/body', severity: 'blocks' as const };
  const findings: Finding[] = [
    { ...body, code: 'contact-details', detail: 'link' },
    { ...body, code: 'unsupported-markdown', detail: 'opmaak' },
    {
      pointer: '/allowance',
      severity: 'warns',
      code: 'allowance-below-minimum',
      detail: 'laag',
    },
  ];
  const missing = [{ pointer: '/body', code: 'x', detail: 'te kort' }];
  const refused = [{ pointer: '/body', code: 'contact-details', message: 'link' }];
  const sources = { form, checks: { missing, findings }, refused, noNumber: '', withGaps: true };
  expect(errorsOf(sources).map(({ message }) => message)).toEqual(['link', 'opmaak']);
});

it('tells per step what is most urgent', () => {
  const states = stepStates({
    errors: [{ pointer: '/body' }],
    missing: [{ pointer: '/weeks', code: 'x', detail: '' }],
    warnings: [{ pointer: '/allowance' }],
    remarks: [{ pointer: '/body' }, { pointer: '/closesOn' }],
  });
  expect(states.wat).toEqual({ tone: 'error', key: 'wrong', count: 1 });
  expect(states.waar).toEqual({ tone: 'open', key: 'open', count: 1 });
  expect(states.vergoeding).toEqual({ tone: 'warn', key: 'warned', count: 1 });
  expect(states['voor-wie']).toEqual({ tone: 'back', key: 'remarks', count: 1 });
  expect(states.controle.key).toBe('toCheck');
});

describe('how a vacancy stands', () => {
  it.each([
    [{ state: 'published', visibility: 'visible' }, 'visible'],
    [{ state: 'published', visibility: 'full' }, 'full'],
    [{ state: 'published', visibility: 'expired' }, 'expired'],
    [{ state: 'published', visibility: 'not_admitted' }, 'notAdmitted'],
    [{ state: 'paused', pauseReason: 'by_employer' }, 'paused'],
    [{ state: 'paused', pauseReason: 'promise_lowered' }, 'held'],
    [{ state: 'draft' }, 'draft'],
  ] as const)('%j is %s', (facts, word) => {
    expect(standOf({ ...aLine, ...facts })).toBe(word);
  });

  it('puts what came back first, also a newer version of a published one', () => {
    const newer = { ...aLine, id: 'newer', runningState: 'returned' as const };
    const draft = { ...aLine, id: 'draft', state: 'draft' as const };
    const closed = { ...aLine, id: 'closed', state: 'closed' as const };
    const order = [closed, aLine, draft, newer].sort(byAttention).map(({ id }) => id);
    expect(order).toEqual(['newer', 'draft', 'v-1', 'closed']);
    expect(newerOf(newer)).toBe('newerReturned');
    expect([isReturned(newer), isReturned(aLine)]).toEqual([true, false]);
  });
});

describe('what is needed first', () => {
  const step = (key: Step['key'], state: Step['state']): Step => ({
    key,
    state,
    situation: null,
    count: 0,
    dueOn: null,
  });
  it.each([
    [[step('vacancy', 'to_do')], null],
    [[step('confirm_email', 'to_do'), step('vacancy', 'later')], 'confirm_email'],
    [[step('give_proof', 'waiting'), step('vacancy', 'later')], 'give_proof'],
    [[step('screening', 'to_do'), step('vacancy', 'later')], 'screening'],
    [[step('screening', 'waiting'), step('vacancy', 'later')], 'screening_waiting'],
    [[step('screening', 'done'), step('vacancy', 'later')], 'screening_done'],
  ])('%#', (steps, first) => {
    expect(neededFirst(steps)).toBe(first);
  });
});

describe('what students will see', () => {
  it('counts the allowance for the hours, never more than at full hours', () => {
    expect(allowanceForHours(525, 32)).toBe(467);
    expect(allowanceForHours(525, 40)).toBe(525);
  });

  it.each([
    ['2027-02-01', 20, '2027-06-18'],
    ['2027-02-03', 1, '2027-02-09'],
    ['2027-02-06', 1, '2027-02-12'],
  ])('ends %s plus %i weeks on %s', (start, weeks, end) => {
    expect(lastDayOf(start, weeks)).toBe(end);
  });

  it('reads the text into plain blocks, and knows when facts are open', () => {
    const body = '## Dag\n\n- **een**\n- twee';
    const view = asStudentSees({ ...someContent, body }, { employerName: 'V', placesTaken: 1 });
    expect(view.body.map(({ kind }) => kind)).toEqual(['heading', 'list']);
    expect(view.body[1]?.items[0]).toEqual([{ text: 'een', bold: true, emphasis: false }]);
    expect(view.placesLeft).toBe(1);
    expect(isWhole(someContent)).toBe(true);
    expect(isWhole({ ...someContent, weeks: null })).toBe(false);
  });
});

it('leaves out of an address what makes no sense', () => {
  expect(readListAddress({ q: '  jeugd ', stand: 'vreemd' })).toEqual({ q: 'jeugd' });
  expect(readListAddress({ stand: 'closed' })).toEqual({ stand: 'closed' });
  expect(readEditorAddress({ stap: 'waar', versie: 'x' })).toEqual({ stap: 'waar' });
  expect(readEditorAddress({ stap: 'toString', versie: 'gepubliceerd' })).toEqual({
    versie: 'gepubliceerd',
  });
});
