// The file of one employer, field by field.
import { ApiProperty } from '@nestjs/swagger';
import {
  factKeys,
  factSources,
  sectors,
  type FactKey,
  type FactSource,
  type Sector,
  type SubjectType,
} from '../../employers/employers.public';
import { standings, type StandingName } from '../../standing/standing.public';
import { taskKinds, type TaskKind } from '../../tasks/tasks.public';
import {
  employerStates,
  FilePersonResponse,
  FileProgrammeResponse,
} from './employer-list.responses';

const origins = ['trade_register', 'foreign', 'unregistered'] as const;
const judgements = ['accepted', 'not_accepted'] as const;
const subjectTypes = ['legal_person', 'natural_person'] as const;

class FileStandingResponse {
  @ApiProperty({ type: FileProgrammeResponse })
  programme!: FileProgrammeResponse;

  @ApiProperty({ description: 'A programme of the reader.' })
  own!: boolean;

  @ApiProperty({ enum: standings })
  standing!: StandingName;

  @ApiProperty({ description: 'Why, as a sentence.' })
  why!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  checkedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil!: string | null;
}

class FileFactResponse {
  @ApiProperty({ enum: factKeys })
  key!: FactKey;

  @ApiProperty({ description: 'What it is, in the language of the reader.' })
  label!: string;

  @ApiProperty()
  value!: string;

  @ApiProperty({ enum: factSources })
  source!: FactSource;

  @ApiProperty()
  sourceLabel!: string;

  @ApiProperty({ format: 'date' })
  seenOn!: string;
}

class FileContactResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  position!: string;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty()
  main!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  verifiedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  verifiedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  verifiedHow!: string | null;
}

class FileSiteResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  houseNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty()
  place!: string;

  @ApiProperty()
  main!: boolean;

  @ApiProperty()
  active!: boolean;
}

class FileVacancyCounts {
  @ApiProperty({ type: 'integer' })
  draft!: number;

  @ApiProperty({ type: 'integer' })
  submitted!: number;

  @ApiProperty({ type: 'integer' })
  returned!: number;

  @ApiProperty({ type: 'integer' })
  published!: number;

  @ApiProperty({ type: 'integer' })
  paused!: number;

  @ApiProperty({ type: 'integer' })
  closed!: number;

  @ApiProperty({ type: 'integer', description: 'To students, now.' })
  visible!: number;
}

class FileTaskResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: taskKinds })
  kind!: TaskKind;

  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ type: String, nullable: true })
  ownerName!: string | null;

  @ApiProperty()
  safety!: boolean;
}

class FileAccessRequestResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: ['open', 'escalated'] })
  state!: 'open' | 'escalated';

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ type: [String], enum: ['grant', 'refuse'], isArray: true })
  allowedCommands!: ('grant' | 'refuse')[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

class FileProofResponse {
  @ApiProperty()
  note!: string;

  @ApiProperty({ enum: judgements, nullable: true })
  judgement!: (typeof judgements)[number] | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

export const fileCommands = ['add_note', 'set_school_contact', 'judge_proof'] as const;

export class EmployerFileResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: origins })
  origin!: (typeof origins)[number];

  @ApiProperty()
  name!: string;

  @ApiProperty()
  statutoryName!: string;

  @ApiProperty({ type: String, nullable: true })
  kvkNumber!: string | null;

  @ApiProperty()
  country!: string;

  @ApiProperty({ type: String, nullable: true })
  foreignNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  legalForm!: string | null;

  @ApiProperty({ enum: subjectTypes, description: 'natural_person: its data is personal data.' })
  subjectType!: SubjectType;

  @ApiProperty({ enum: sectors })
  sector!: Sector;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ enum: employerStates })
  state!: (typeof employerStates)[number];

  @ApiProperty({ format: 'date-time' })
  registeredAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  contactVerifiedAt!: string | null;

  @ApiProperty({
    type: FilePersonResponse,
    nullable: true,
    description: 'Null: internship office.',
  })
  schoolContact!: FilePersonResponse | null;

  @ApiProperty({ type: FileProofResponse, nullable: true })
  proof!: FileProofResponse | null;

  @ApiProperty({ type: [FileStandingResponse] })
  standings!: FileStandingResponse[];

  @ApiProperty({ type: [FileFactResponse] })
  facts!: FileFactResponse[];

  @ApiProperty({ type: [FileContactResponse] })
  contacts!: FileContactResponse[];

  @ApiProperty({ type: [FileSiteResponse] })
  sites!: FileSiteResponse[];

  @ApiProperty({ type: 'integer', description: 'People who act for it.' })
  members!: number;

  @ApiProperty({ type: FileVacancyCounts })
  vacancies!: FileVacancyCounts;

  @ApiProperty({
    type: [FileTaskResponse],
    description: 'Soonest first; those the reader may see.',
  })
  tasks!: FileTaskResponse[];

  @ApiProperty({ type: [FileAccessRequestResponse] })
  accessRequests!: FileAccessRequestResponse[];

  @ApiProperty({ type: [String], enum: fileCommands, isArray: true })
  allowedCommands!: (typeof fileCommands)[number][];

  @ApiProperty({ type: 'integer' })
  version!: number;
}
