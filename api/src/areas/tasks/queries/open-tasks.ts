// The statement behind the work list: the viewer's open tasks, most pressing first, a page at a time.
import type { Actor } from '../../../kernel/access/actor';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import type { TaskKind } from '../rules/task-kind';
import { endOfWeek } from '../rules/urgency';

export const taskViews = ['programme', 'mine', 'unowned', 'overdue'] as const;
export type TaskView = (typeof taskViews)[number];

export interface TaskFilter {
  readonly view: TaskView;
  readonly kind?: TaskKind | undefined;
  readonly programmeId?: Id | undefined;
}

export interface TaskRow {
  readonly id: Id;
  readonly kind: TaskKind;
  readonly subjectType: string;
  readonly subjectId: Id;
  readonly subjectLabel: string;
  readonly employerId: Id | null;
  readonly programmeId: Id | null;
  readonly programmeName: { readonly nl: string; readonly en: string } | null;
  readonly ownerId: Id | null;
  readonly ownerName: string | null;
  readonly reason: string;
  readonly reasonParams: Readonly<Record<string, string | number>>;
  readonly safety: boolean;
  readonly dueOn: PlainDate;
  readonly state: 'open' | 'done' | 'cancelled';
  readonly createdAt: Date;
  readonly version: number;
  /** Place of its group: 0 overdue, 1 today, 2 this week, 3 later. */
  readonly group: number;
}

/** Last row of the page before: group, safety (0 or 1), term, id. */
export type TaskCursor = readonly [group: number, safety: number, dueOn: string, id: Id];

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

// $1 programmes of the viewer, $2 the viewer, $3 today, $4 Sunday of this week.
const group = `case when t.due_on < $3::date then 0 when t.due_on = $3::date then 1
  when t.due_on <= $4::date then 2 else 3 end`;

export const taskColumns = `t.id, t.kind, t.subject_type as "subjectType", t.subject_id as "subjectId",
  t.subject_label as "subjectLabel", t.employer_id as "employerId", t.programme_id as "programmeId",
  case when p.id is not null then json_build_object('nl', p.name_nl, 'en', p.name_en) end as "programmeName",
  t.owner_id as "ownerId", o.name as "ownerName", t.reason, t.reason_params as "reasonParams", t.safety,
  t.due_on as "dueOn", t.state, t.created_at as "createdAt", t.version, ${group} as "group"`;

export const taskJoins = `left join identity.accounts o on o.id = t.owner_id
  left join institution.programmes p on p.id = t.programme_id`;

/** The same rule as `maySeeTask`, in SQL. */
export const visibleTasks =
  '(t.programme_id = any($1) or t.programme_id is null or t.owner_id = $2)';

const viewConditions: { readonly [View in TaskView]: string } = {
  programme: 'true',
  mine: 't.owner_id = $2',
  unowned: 't.owner_id is null',
  overdue: 't.due_on < $3::date',
};

export const viewerParameters = (actor: Actor, today: PlainDate): readonly unknown[] => [
  actor.programmeIds,
  actor.accountId,
  today,
  endOfWeek(today),
];

export function openTasksPage(
  actor: Actor,
  today: PlainDate,
  filter: TaskFilter,
  after: TaskCursor | null,
  limit: number,
): Statement {
  const parameters = [...viewerParameters(actor, today)];
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [visibleTasks, viewConditions[filter.view], ...chosen(filter, add)];
  if (after) {
    const [inGroup, safety, dueOn, id] = after;
    conditions.push(
      `(${group}, case when t.safety then 0 else 1 end, t.due_on, t.id)
        > (${add(inGroup)}::int, ${add(1 - safety)}::int, ${add(dueOn)}::date, ${add(id)}::uuid)`,
    );
  }
  return {
    sql: `select ${taskColumns} from tasks.tasks t ${taskJoins}
      where t.state = 'open' and ${conditions.join(' and ')}
      order by "group", t.safety desc, t.due_on, t.id limit ${add(limit)}`,
    parameters,
  };
}

/** Per kind: how many open in each view, and within the chosen view how many in each group. */
export function openTasksCounts(actor: Actor, today: PlainDate, filter: TaskFilter): Statement {
  const parameters = [...viewerParameters(actor, today)];
  const add = (value: unknown): string => `$${parameters.push(value)}`;
  const inProgramme = chosen({ programmeId: filter.programmeId }, add);
  const inView = viewConditions[filter.view];
  return {
    sql: `select t.kind, count(*)::int as programme,
        count(*) filter (where ${viewConditions.mine})::int as mine,
        count(*) filter (where ${viewConditions.unowned})::int as unowned,
        count(*) filter (where ${viewConditions.overdue})::int as overdue,
        array[${[0, 1, 2, 3]
          .map((place) => `count(*) filter (where ${inView} and ${group} = ${place})::int`)
          .join(', ')}] as groups
      from tasks.tasks t
      where t.state = 'open' and ${[visibleTasks, ...inProgramme].join(' and ')}
      group by t.kind order by t.kind`,
    parameters,
  };
}

function chosen(
  filter: Pick<TaskFilter, 'kind' | 'programmeId'>,
  add: (value: unknown) => string,
): string[] {
  return [
    ...(filter.kind ? [`t.kind = ${add(filter.kind)}`] : []),
    ...(filter.programmeId ? [`t.programme_id = ${add(filter.programmeId)}`] : []),
  ];
}
