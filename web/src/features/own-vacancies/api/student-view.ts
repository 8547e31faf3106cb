// What the content of a version comes to on the page of a student, before the API shows it there: for previews only.
import type { components } from '../../../shared/api/schema.gen';
import type { Day } from '../../../shared/format/format';
import type { TextBlock } from '../../../shared/ui/text-blocks';
import { readBlocks, type Block, type Inline } from '../../../shared/ui/markdown-blocks';

type Content = components['schemas']['VacancyContentResponse'];
export type StudentView = components['schemas']['StudentVacancyResponse'];

/** Hours a week that an allowance is told for. */
const fullHours = 36;

/** Whole euros a month for so many hours a week, of an amount told for full hours. */
export const allowanceForHours = (allowance: number, hoursPerWeek: number): number =>
  Math.round((allowance * Math.min(hoursPerWeek, fullHours)) / fullHours);

const dayInMs = 24 * 60 * 60 * 1000;
const friday = 5;

/** The last working weekday of the last week. */
export function lastDayOf(startsOn: Day, weeks: number): Day {
  const end = new Date(Date.parse(`${startsOn}T00:00:00Z`) + (weeks * 7 - 1) * dayInMs);
  const weekday = end.getUTCDay() === 0 ? 7 : end.getUTCDay();
  const back = Math.max(0, weekday - friday) * dayInMs;
  return new Date(end.getTime() - back).toISOString().slice(0, 10);
}

interface Around {
  /** The text as blocks; read from the content itself when left out. */
  body?: TextBlock[];
  employerName: string;
  placesTaken?: number;
}

/** Whether every fact on top of the page is there. */
export const isWhole = (content: Content): boolean =>
  [
    content.type,
    content.daysPerWeek,
    content.hoursPerWeek,
    content.startsOn,
    content.weeks,
    content.allowance,
    content.travelCosts,
    content.supervisionHours,
  ].every((answer) => answer !== null);

/** The page as a student would read it; what is not answered yet stands there empty or as nought. */
export function asStudentSees(content: Content, around: Around): StudentView {
  const { allowance, hoursPerWeek, startsOn, weeks } = content;
  return {
    id: '',
    programmeId: '',
    programmeName: { nl: '', en: '' },
    employerName: around.employerName,
    title: content.title,
    type: content.type ?? 'work_internship',
    language: content.language,
    place: content.place,
    placeId: content.placeId,
    distanceKm: null,
    body: around.body ?? blocksOf(content.body),
    tasks: content.tasks,
    learningGoals: content.learningGoals,
    allowance: allowance ?? 0,
    allowanceForHours: allowanceForHours(allowance ?? 0, hoursPerWeek ?? 0),
    travelCosts: content.travelCosts ?? false,
    expensesNote: content.expensesNote,
    daysPerWeek: content.daysPerWeek ?? 0,
    hoursPerWeek: hoursPerWeek ?? 0,
    startsOn: startsOn ?? '',
    startFlexible: content.startFlexible,
    weeks: weeks ?? 0,
    endsOn: startsOn !== null && weeks !== null ? lastDayOf(startsOn, weeks) : '',
    supervisionHours: content.supervisionHours ?? 0,
    supervisorPosition: content.supervisorPosition,
    remoteDays: content.remoteDays,
    remoteNote: content.remoteNote,
    admissionTest: content.admissionTest,
    admissionTestReason: content.admissionTestReason,
    adjustments: content.adjustments,
    questions: content.questions,
    closesOn: content.closesOn ?? '',
    placesLeft: content.places - (around.placesTaken ?? 0),
    checkedOn: '',
    checkedByRole: 'coordinator',
    checkedUntil: null,
    conditions: null,
    facts: [],
    promises: [],
    schoolContact: null,
    replies: 'too_few',
    experiences: 'too_few',
  };
}

type Span = TextBlock['spans'][number];

const blocksOf = (markdown: string): TextBlock[] => readBlocks(markdown).map(asBlock);

function asBlock(block: Block): TextBlock {
  const empty = { level: null, ordered: false, spans: [], items: [] };
  if (block.kind === 'list') {
    const items = block.items.map((item) => spansOf(item));
    return { ...empty, kind: 'list', ordered: block.ordered, items };
  }
  const level = block.kind === 'heading' ? 2 : null;
  return { ...empty, kind: block.kind, level, spans: spansOf(block.children) };
}

function spansOf(parts: readonly Inline[], bold = false, emphasis = false): Span[] {
  return parts.flatMap((part): Span[] => {
    switch (part.kind) {
      case 'text':
        return [{ text: part.text, bold, emphasis }];
      case 'break':
        return [{ text: '\n', bold, emphasis }];
      case 'strong':
        return spansOf(part.children, true, emphasis);
      case 'em':
        return spansOf(part.children, bold, true);
    }
  });
}
