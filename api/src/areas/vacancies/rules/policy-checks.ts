// Checks a vacancy against the policy in force, while it is typed, at submission and at publication: one rule for all three.
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import { contactDetailsIn } from './contact-details';
import type { Finding } from './findings';
import type { ContentField, VacancyContent } from './vacancy-content';

export interface ProgrammePolicy {
  readonly programmeId: Id;
  /** In the language of whoever reads the findings. */
  readonly name: string;
  /** Euro a month at full hours on the start date; null: no minimum in force. */
  readonly minimumAllowance: number | null;
  readonly maximumHours: number | null;
  /** Hours a week. */
  readonly minimumSupervision: number | null;
}

export interface PolicyFacts {
  readonly today: PlainDate;
  readonly programmes: readonly ProgrammePolicy[];
  /** Hours a week that the employer promised at its screening; null: no promise. */
  readonly promisedSupervision: number | null;
  /** What stands in the body and is no part of the Markdown subset, as it was typed. */
  readonly unsupportedMarkdown: readonly string[];
}

type Check = (content: VacancyContent, facts: PolicyFacts) => Finding[];

/**
 * The checks, each for itself. Exclusionary wording is another entry of this list: a file of wordings per language,
 * each with its explanation and alternative, of which a small hard set gets the severity `blocks`.
 */
const checks: readonly Check[] = [
  contactDetails,
  unsupportedMarkdown,
  dates,
  remoteDays,
  minimumAllowance,
  maximumHours,
  supervision,
  testWithoutReason,
];

/** Everything the bank has to say about this text, blocking findings first. */
export function policyFindings(content: VacancyContent, facts: PolicyFacts): Finding[] {
  const findings = checks.flatMap((check) => check(content, facts));
  return [
    ...findings.filter((finding) => finding.severity === 'blocks'),
    ...findings.filter((finding) => finding.severity === 'warns'),
  ];
}

const textFields = [
  'title',
  'body',
  'remoteNote',
  'expensesNote',
  'supervisorPosition',
  'admissionTest',
  'admissionTestReason',
  'adjustments',
] as const satisfies readonly ContentField[];
const listFields = [
  'tasks',
  'learningGoals',
  'questions',
] as const satisfies readonly ContentField[];

function contactDetails(content: VacancyContent): Finding[] {
  const texts = [
    ...textFields.map((field) => ({ pointer: `/${field}`, text: content[field] })),
    ...listFields.flatMap((field) =>
      content[field].map((text, index) => ({ pointer: `/${field}/${index}`, text })),
    ),
  ];
  return texts.flatMap(({ pointer, text }) => {
    const [found] = contactDetailsIn(text);
    if (!found) return [];
    const params = { excerpt: found.excerpt.slice(0, 60) };
    return [{ code: 'contact-details', pointer, severity: 'blocks', params }];
  });
}

function unsupportedMarkdown(_: VacancyContent, facts: PolicyFacts): Finding[] {
  const [excerpt] = facts.unsupportedMarkdown;
  if (excerpt === undefined) return [];
  const params = { excerpt };
  return [{ code: 'unsupported-markdown', pointer: '/body', severity: 'blocks', params }];
}

function dates(content: VacancyContent, { today }: PolicyFacts): Finding[] {
  const { startsOn, closesOn } = content;
  const findings: Finding[] = [];
  const block = (code: Finding['code'], pointer: string) =>
    findings.push({ code, pointer, severity: 'blocks', params: {} });
  if (startsOn !== null && startsOn < today) block('start-in-past', '/startsOn');
  if (closesOn !== null && closesOn < today) block('closing-in-past', '/closesOn');
  else if (closesOn !== null && startsOn !== null && closesOn > startsOn)
    block('closing-after-start', '/closesOn');
  return findings;
}

function remoteDays({ remoteDays: remote, daysPerWeek }: VacancyContent): Finding[] {
  if (daysPerWeek === null || remote <= daysPerWeek) return [];
  const params = { days: daysPerWeek };
  return [{ code: 'remote-exceeds-days', pointer: '/remoteDays', severity: 'blocks', params }];
}

function minimumAllowance({ allowance }: VacancyContent, { programmes }: PolicyFacts): Finding[] {
  if (allowance === null) return [];
  return programmes.flatMap((programme) => {
    const minimum = programme.minimumAllowance;
    if (minimum === null || allowance >= minimum) return [];
    const params = { allowance, minimum, programme: programme.name };
    return [{ code: 'allowance-below-minimum', pointer: '/allowance', severity: 'warns', params }];
  });
}

function maximumHours({ hoursPerWeek }: VacancyContent, { programmes }: PolicyFacts): Finding[] {
  if (hoursPerWeek === null) return [];
  return programmes.flatMap((programme) => {
    const maximum = programme.maximumHours;
    if (maximum === null || hoursPerWeek <= maximum) return [];
    const params = { hours: hoursPerWeek, maximum, programme: programme.name };
    return [{ code: 'hours-above-maximum', pointer: '/hoursPerWeek', severity: 'warns', params }];
  });
}

function supervision({ supervisionHours: hours }: VacancyContent, facts: PolicyFacts): Finding[] {
  if (hours === null) return [];
  const pointer = '/supervisionHours';
  const promised = facts.promisedSupervision;
  const belowPromise: Finding[] =
    promised !== null && hours < promised
      ? [
          {
            code: 'supervision-below-promise',
            pointer,
            severity: 'warns',
            params: { hours, promised },
          },
        ]
      : [];
  const belowMinimum = facts.programmes.flatMap((programme): Finding[] => {
    const minimum = programme.minimumSupervision;
    if (minimum === null || hours >= minimum) return [];
    const params = { hours, minimum, programme: programme.name };
    return [{ code: 'supervision-below-minimum', pointer, severity: 'warns', params }];
  });
  return [...belowPromise, ...belowMinimum];
}

function testWithoutReason({ admissionTest, admissionTestReason }: VacancyContent): Finding[] {
  if (admissionTest === '' || admissionTestReason !== '') return [];
  const pointer = '/admissionTestReason';
  return [{ code: 'test-without-reason', pointer, severity: 'warns', params: {} }];
}
