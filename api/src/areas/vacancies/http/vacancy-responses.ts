// What employers read about their own vacancies, field by field.
import { ApiProperty } from '@nestjs/swagger';
import { PageInfo } from '../../../kernel/http/paging';
import { employerCommands, type EmployerCommand } from '../rules/allowed-commands';
import { findingCodes, type FindingCode, type Severity } from '../rules/findings';
import {
  contentFields,
  vacancyLanguages,
  vacancyTypes,
  type ContentField,
  type VacancyLanguage,
  type VacancyType,
} from '../rules/vacancy-content';
import {
  closeReasons,
  pauseReasons,
  vacancyLifecycle,
  versionLifecycle,
  type CloseReason,
  type PauseReason,
  type VacancyState,
  type VersionState,
} from '../rules/vacancy-lifecycle';
import { visibilities, type Visibility } from '../rules/visibility';

export class VacancyFindingResponse {
  @ApiProperty({ enum: findingCodes })
  code!: FindingCode;

  @ApiProperty({ description: 'JSON pointer of the field, e.g. `/tasks/2`.' })
  pointer!: string;

  @ApiProperty({ enum: ['blocks', 'warns'] })
  severity!: Severity;

  @ApiProperty({ description: 'What is the matter and what to do, in the language of the reader.' })
  detail!: string;
}

export class MissingAnswerResponse {
  @ApiProperty()
  pointer!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  detail!: string;
}

export class VacancyChecksResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: [MissingAnswerResponse] })
  missing!: MissingAnswerResponse[];

  @ApiProperty({ type: [VacancyFindingResponse] })
  findings!: VacancyFindingResponse[];

  @ApiProperty({
    enum: contentFields,
    isArray: true,
    description: 'Promises that the new version lowers.',
  })
  lowered!: ContentField[];
}

export class VacancyContentResponse {
  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Markdown subset.' })
  body!: string;

  @ApiProperty({ type: [String] })
  tasks!: string[];

  @ApiProperty({ type: [String] })
  learningGoals!: string[];

  @ApiProperty({ enum: vacancyTypes, nullable: true })
  type!: VacancyType | null;

  @ApiProperty({ type: [String], format: 'uuid' })
  programmeIds!: string[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  siteId!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  placeId!: number | null;

  @ApiProperty()
  place!: string;

  @ApiProperty({ type: 'integer' })
  remoteDays!: number;

  @ApiProperty()
  remoteNote!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  daysPerWeek!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  hoursPerWeek!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty()
  startFlexible!: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  weeks!: number | null;

  @ApiProperty({ type: 'integer' })
  places!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Euro a month at 36 hours; 0 is none.',
  })
  allowance!: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  travelCosts!: boolean | null;

  @ApiProperty()
  expensesNote!: string;

  @ApiProperty()
  supervisorName!: string;

  @ApiProperty()
  supervisorPosition!: string;

  @ApiProperty({ type: Number, nullable: true })
  supervisionHours!: number | null;

  @ApiProperty()
  admissionTest!: string;

  @ApiProperty()
  admissionTestReason!: string;

  @ApiProperty({ enum: vacancyLanguages })
  language!: VacancyLanguage;

  @ApiProperty()
  adjustments!: string;

  @ApiProperty({ type: [String] })
  questions!: string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closesOn!: string | null;
}

export class VacancyRemarkResponse {
  @ApiProperty()
  pointer!: string;

  @ApiProperty()
  text!: string;
}

export class VacancyVersionResponse {
  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ enum: versionLifecycle.states })
  state!: VersionState;

  @ApiProperty({ type: VacancyContentResponse })
  content!: VacancyContentResponse;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reviewedAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was returned, or published with a warning.',
  })
  reviewReason!: string | null;

  @ApiProperty({ type: [VacancyRemarkResponse] })
  remarks!: VacancyRemarkResponse[];
}

export class OwnVacancyResponse extends VacancyChecksResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: vacancyLifecycle.states })
  state!: VacancyState;

  @ApiProperty({ enum: visibilities, description: 'Whether students see it now, and if not, why.' })
  visibility!: Visibility;

  @ApiProperty({ enum: pauseReasons, nullable: true })
  pauseReason!: PauseReason | null;

  @ApiProperty({ enum: closeReasons, nullable: true })
  closedReason!: CloseReason | null;

  @ApiProperty({ type: String, nullable: true })
  closedNote!: string | null;

  @ApiProperty({ type: 'integer' })
  placesTaken!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({
    type: VacancyVersionResponse,
    nullable: true,
    description: 'Being written or reviewed.',
  })
  running!: VacancyVersionResponse | null;

  @ApiProperty({ type: VacancyVersionResponse, nullable: true })
  published!: VacancyVersionResponse | null;

  @ApiProperty({ enum: employerCommands, isArray: true })
  allowedCommands!: EmployerCommand[];
}

export class VacancyLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  employerId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'In lists over employers.' })
  employerName!: string | null;

  @ApiProperty({ description: 'Empty while a draft has none.' })
  title!: string;

  @ApiProperty({ enum: vacancyTypes, nullable: true })
  type!: VacancyType | null;

  @ApiProperty({ enum: vacancyLifecycle.states })
  state!: VacancyState;

  @ApiProperty({ enum: visibilities })
  visibility!: Visibility;

  @ApiProperty({ enum: pauseReasons, nullable: true })
  pauseReason!: PauseReason | null;

  @ApiProperty({ enum: closeReasons, nullable: true })
  closedReason!: CloseReason | null;

  @ApiProperty({
    enum: versionLifecycle.states,
    nullable: true,
    description: 'Of the version in progress.',
  })
  runningState!: VersionState | null;

  @ApiProperty({ type: [String], format: 'uuid' })
  programmeIds!: string[];

  @ApiProperty()
  place!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closesOn!: string | null;

  @ApiProperty({ type: 'integer' })
  places!: number;

  @ApiProperty({ type: 'integer' })
  placesTaken!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class VacancyLinesResponse {
  @ApiProperty({ type: [VacancyLineResponse] })
  items!: VacancyLineResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}

export class OwnVacanciesResponse extends VacancyLinesResponse {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Number of vacancies per state; states without any are absent.',
  })
  counts!: Record<string, number>;
}

export class StartedVacancyResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}
