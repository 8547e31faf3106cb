// What administrators see of people.
import { ApiProperty } from '@nestjs/swagger';
import { roles, type Language, type Role } from '../../../kernel/access/actor';
import { LocalisedText } from '../../../kernel/http/localised-text';
import { PageInfo } from '../../../kernel/http/paging';
import { accountStates } from './admin-people.requests';

const kinds = ['institution', 'employer'] as const;
const commands = ['grant-role', 'block', 'unblock'] as const;

class FoundRoleResponse {
  @ApiProperty({ enum: roles })
  role!: Role;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the programme or name of the organisation that it is over.',
  })
  scope!: string | null;
}

export class FoundPersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: kinds })
  kind!: (typeof kinds)[number];

  @ApiProperty({ type: String, nullable: true })
  number!: string | null;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: accountStates })
  state!: (typeof accountStates)[number];

  @ApiProperty({ type: [FoundRoleResponse] })
  roles!: FoundRoleResponse[];
}

export class PeopleResponse {
  @ApiProperty({ type: [FoundPersonResponse] })
  items!: FoundPersonResponse[];

  @ApiProperty({ description: 'Nothing fits the words; these people look like it.' })
  alike!: boolean;

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}

class RoleScopeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: LocalisedText, nullable: true })
  name!: LocalisedText | null;
}

export class PersonGrantResponse {
  @ApiProperty({ format: 'uuid' })
  grantId!: string;

  @ApiProperty({ enum: roles })
  role!: Role;

  @ApiProperty({
    type: RoleScopeResponse,
    nullable: true,
    description: 'The programme or organisation that the role is over.',
  })
  scope!: RoleScopeResponse | null;

  @ApiProperty({ format: 'date-time' })
  grantedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  grantedBy!: string | null;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ description: 'Whether this viewer may take it away.' })
  revocable!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Why not, as a sentence.' })
  kept!: string | null;
}

class EnrolledProgrammeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;
}

class SupervisorResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

class PersonEnrolmentResponse {
  @ApiProperty({ type: EnrolledProgrammeResponse })
  programme!: EnrolledProgrammeResponse;

  @ApiProperty({ type: 'integer' })
  cohort!: number;

  @ApiProperty({ type: SupervisorResponse, nullable: true })
  supervisor!: SupervisorResponse | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;
}

export class PersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: kinds })
  kind!: (typeof kinds)[number];

  @ApiProperty({ type: String, nullable: true })
  number!: string | null;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: ['nl', 'en'] })
  language!: Language;

  @ApiProperty({ enum: accountStates })
  state!: (typeof accountStates)[number];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSeenAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'Browsers that are signed in now.' })
  openSessions!: number;

  @ApiProperty({ type: [PersonGrantResponse] })
  grants!: PersonGrantResponse[];

  @ApiProperty({ type: [PersonEnrolmentResponse] })
  enrolments!: PersonEnrolmentResponse[];

  @ApiProperty({ enum: commands, isArray: true })
  allowedCommands!: (typeof commands)[number][];

  @ApiProperty({ type: 'integer' })
  version!: number;
}
