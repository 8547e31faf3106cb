// What the work list answers, field by field; sentences in the reader's language.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import { PageInfo } from '../../../kernel/http/paging';
import { taskKinds, type TaskKind } from '../rules/task-kind';
import { taskRoutes, type TaskRoute } from '../rules/task-links';
import { urgencies, type Urgency } from '../rules/urgency';

const states = ['open', 'done', 'cancelled'] as const;

export class TaskPersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Whether this is the reader.' })
  self!: boolean;
}

class TaskSubjectResponse {
  @ApiProperty()
  type!: string;

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Its name as people know it.' })
  label!: string;
}

class TaskProgrammeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;
}

class TaskDueResponse {
  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty({ enum: urgencies })
  urgency!: Urgency;

  @ApiProperty({ type: 'integer', description: 'Working days since the term ended; 0 before.' })
  workingDaysLate!: number;

  @ApiProperty({ description: '"4 working days late", "today", "in 3 days".' })
  words!: string;
}

export class TaskResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: taskKinds })
  kind!: TaskKind;

  @ApiProperty({ type: TaskSubjectResponse })
  subject!: TaskSubjectResponse;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  employerId!: string | null;

  @ApiProperty({ type: TaskProgrammeResponse, nullable: true })
  programme!: TaskProgrammeResponse | null;

  @ApiProperty({ type: TaskPersonResponse, nullable: true })
  owner!: TaskPersonResponse | null;

  @ApiProperty({ description: 'Why it is here, as a sentence.' })
  reason!: string;

  @ApiProperty()
  safety!: boolean;

  @ApiProperty({ type: TaskDueResponse })
  due!: TaskDueResponse;

  @ApiProperty({ enum: states })
  state!: (typeof states)[number];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class TaskListResponse {
  @ApiProperty({ type: [TaskResponse] })
  items!: TaskResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}

class TaskLinkResponse {
  @ApiProperty({ enum: taskRoutes, description: 'A screen; the web app knows its address.' })
  route!: TaskRoute;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  employerId!: string | null;

  @ApiProperty({ format: 'uuid' })
  subjectId!: string;
}

export class TaskPanelResponse extends TaskResponse {
  @ApiProperty({
    type: [TaskLinkResponse],
    description: 'Where its work is done, first one first.',
  })
  links!: TaskLinkResponse[];

  @ApiProperty({ type: [String], enum: ['assign'], isArray: true })
  allowedCommands!: 'assign'[];
}

class TaskViewCounts {
  @ApiProperty({ type: 'integer' })
  programme!: number;

  @ApiProperty({ type: 'integer' })
  mine!: number;

  @ApiProperty({ type: 'integer' })
  unowned!: number;

  @ApiProperty({ type: 'integer' })
  overdue!: number;
}

class TaskKindCount {
  @ApiProperty({ enum: taskKinds })
  kind!: TaskKind;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

class TaskUrgencyCounts {
  @ApiProperty({ type: 'integer' })
  overdue!: number;

  @ApiProperty({ type: 'integer' })
  today!: number;

  @ApiProperty({ type: 'integer' })
  this_week!: number;

  @ApiProperty({ type: 'integer' })
  later!: number;
}

export class TaskCountsResponse {
  @ApiProperty({ type: TaskViewCounts })
  views!: TaskViewCounts;

  @ApiProperty({ type: [TaskKindCount] })
  kinds!: TaskKindCount[];

  @ApiProperty({ type: TaskUrgencyCounts, description: 'Within the chosen view and kind.' })
  urgencies!: TaskUrgencyCounts;
}

export class ColleaguesResponse {
  @ApiProperty({ type: [TaskPersonResponse] })
  items!: TaskPersonResponse[];
}
