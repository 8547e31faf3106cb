// The policy rule: each check alone, its field, whether it blocks or warns, and that every finding has its sentence.
import { Sentences } from '../../../kernel/i18n/sentences';
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { blocking, findingCodes, findingKey, warnings } from './findings';
import { policyFindings, type PolicyFacts, type ProgrammePolicy } from './policy-checks';
import { emptyContent, type VacancyContent } from './vacancy-content';

const day = parsePlainDate;

const sound: VacancyContent = {
  ...emptyContent,
  title: 'Jongerenwerk in de wijk',
  startsOn: day('2027-02-01'),
  closesOn: day('2026-12-11'),
  daysPerWeek: 4,
  hoursPerWeek: 32,
  allowance: 450,
  supervisionHours: 2,
};
const programme: ProgrammePolicy = {
  programmeId: 'p1',
  name: 'Social Work',
  minimumAllowance: 450,
  maximumHours: 36,
  minimumSupervision: 1.5,
};
const facts: PolicyFacts = {
  today: day('2026-11-24'),
  programmes: [programme],
  promisedSupervision: 2,
  unsupportedMarkdown: [],
};
const found = (content: Partial<VacancyContent>, other: Partial<PolicyFacts> = {}) =>
  policyFindings({ ...sound, ...content }, { ...facts, ...other }).map(
    ({ code, pointer, severity }) => [code, pointer, severity],
  );

describe('the policy on a vacancy', () => {
  it('has nothing to say about a sound one, nor about an empty draft', () => {
    expect(found({})).toEqual([]);
    expect(policyFindings(emptyContent, facts)).toEqual([]);
  });

  it('warns of an allowance under the minimum in force, per programme', () => {
    expect(found({ allowance: 449 })).toEqual([['allowance-below-minimum', '/allowance', 'warns']]);
    expect(found({ allowance: 0 })).toEqual([['allowance-below-minimum', '/allowance', 'warns']]);
    const other = { ...programme, programmeId: 'p2', minimumAllowance: 500 };
    expect(found({ allowance: 460 }, { programmes: [programme, other] })).toHaveLength(1);
    expect(found({ allowance: 400 }, { programmes: [programme, other] })).toHaveLength(2);
    const none = { ...programme, minimumAllowance: null };
    expect(found({ allowance: 0 }, { programmes: [none] })).toEqual([]);
  });

  it('tells amounts and the programme by name', () => {
    const [finding] = policyFindings({ ...sound, allowance: 420 }, facts);
    expect(finding?.params).toEqual({ allowance: 420, minimum: 450, programme: 'Social Work' });
  });

  it('warns of more hours than the maximum', () => {
    expect(found({ hoursPerWeek: 36 })).toEqual([]);
    expect(found({ hoursPerWeek: 37 })).toEqual([
      ['hours-above-maximum', '/hoursPerWeek', 'warns'],
    ]);
    const none = { ...programme, maximumHours: null };
    expect(found({ hoursPerWeek: 60 }, { programmes: [none] })).toEqual([]);
  });

  it('warns of supervision below the promise and below the minimum', () => {
    expect(found({ supervisionHours: 1.5 })).toEqual([
      ['supervision-below-promise', '/supervisionHours', 'warns'],
    ]);
    expect(found({ supervisionHours: 1 }).map(([code]) => code)).toEqual([
      'supervision-below-promise',
      'supervision-below-minimum',
    ]);
    const free = { ...programme, minimumSupervision: null };
    expect(
      found({ supervisionHours: 0 }, { promisedSupervision: null, programmes: [free] }),
    ).toEqual([]);
  });

  it('warns of a test without a reason', () => {
    expect(found({ admissionTest: 'Een test' })).toEqual([
      ['test-without-reason', '/admissionTestReason', 'warns'],
    ]);
    expect(found({ admissionTest: 'Een test', admissionTestReason: 'Omdat' })).toEqual([]);
  });

  it('blocks dates that cannot be', () => {
    expect(found({ closesOn: day('2027-02-02') })).toEqual([
      ['closing-after-start', '/closesOn', 'blocks'],
    ]);
    expect(found({ closesOn: day('2027-02-01') })).toEqual([]);
    expect(found({ closesOn: day('2026-11-23') })).toEqual([
      ['closing-in-past', '/closesOn', 'blocks'],
    ]);
    expect(found({ closesOn: day('2026-11-24') })).toEqual([]);
    expect(found({ startsOn: day('2026-11-23'), closesOn: null })).toEqual([
      ['start-in-past', '/startsOn', 'blocks'],
    ]);
  });

  it('blocks more days at home than there are', () => {
    expect(found({ remoteDays: 4 })).toEqual([]);
    expect(found({ remoteDays: 5 })).toEqual([['remote-exceeds-days', '/remoteDays', 'blocks']]);
  });

  it.each([
    [{ title: 'Mail stage@veerhaven.nl' }, '/title'],
    [{ body: 'Bel 06-12345678' }, '/body'],
    [{ tasks: ['Koken', 'Kijk op www.veerhaven.nl'] }, '/tasks/1'],
    [{ learningGoals: ['Bel 020 555 01 43'] }, '/learningGoals/0'],
    [{ questions: ['Mail je cv naar a@b.nl'] }, '/questions/0'],
    [{ remoteNote: 'App 06 12345678' }, '/remoteNote'],
    [{ expensesNote: 'Via x@y.nl' }, '/expensesNote'],
    [{ supervisorPosition: 'hr@veerhaven.nl' }, '/supervisorPosition'],
    [{ adjustments: 'Bel 0612345678' }, '/adjustments'],
  ])('blocks contact details wherever they stand: %j', (content, pointer) => {
    expect(found(content)).toEqual([['contact-details', pointer, 'blocks']]);
  });

  it('blocks what the page cannot show', () => {
    expect(found({}, { unsupportedMarkdown: ['<b>'] })).toEqual([
      ['unsupported-markdown', '/body', 'blocks'],
    ]);
  });

  it('puts what blocks before what warns', () => {
    const findings = policyFindings({ ...sound, allowance: 100, remoteDays: 5 }, facts);
    expect(findings.map(({ severity }) => severity)).toEqual(['blocks', 'warns']);
    expect(blocking(findings)).toHaveLength(1);
    expect(warnings(findings)).toHaveLength(1);
  });

  it('has a sentence for every finding in each language', () => {
    const sentences = new Sentences();
    for (const code of findingCodes)
      for (const language of ['nl', 'en'] as const)
        expect([code, sentences.has(language, 'problems', findingKey(code))]).toEqual([code, true]);
  });
});
