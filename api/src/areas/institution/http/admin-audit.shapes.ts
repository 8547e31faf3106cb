// What administrators ask and see of the audit log.
import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { DateField, IdField, TextField } from '../../../kernel/http/fields';
import { PageInfo, PageQuery } from '../../../kernel/http/paging';

export class AuditQuery extends PageQuery {
  /** Part of the name, number or address of who did it. */
  @TextField(0, 200, { optional: true })
  who?: string;

  @TextField(0, 100, { optional: true })
  action?: string;

  @TextField(0, 60, { optional: true })
  subjectType?: string;

  @IdField({ optional: true })
  subjectId?: string;

  @DateField({ optional: true })
  from?: PlainDate;

  /** The last day, included. */
  @DateField({ optional: true })
  until?: PlainDate;
}

class AuditActorResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

class AuditSubjectResponse {
  @ApiProperty()
  type!: string;

  @ApiProperty({ description: 'The kind of thing, in words.' })
  typeWords!: string;

  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

export class AuditLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({
    type: AuditActorResponse,
    nullable: true,
    description: 'Null: the system itself.',
  })
  actor!: AuditActorResponse | null;

  @ApiProperty({ description: 'The role they acted in.' })
  role!: string;

  @ApiProperty()
  action!: string;

  @ApiProperty({ description: 'The act in words; its code where there are none.' })
  actionWords!: string;

  @ApiProperty({ type: AuditSubjectResponse })
  subject!: AuditSubjectResponse;

  @ApiProperty({ type: 'object', additionalProperties: true })
  data!: Record<string, unknown>;

  @ApiProperty({ type: String, nullable: true })
  requestId!: string | null;

  @ApiProperty({ description: 'Whether the line stands in the chain already.' })
  sealed!: boolean;
}

export class AuditResponse {
  @ApiProperty({ type: [AuditLineResponse] })
  items!: AuditLineResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}

class AuditChoiceResponse {
  @ApiProperty()
  value!: string;

  @ApiProperty()
  words!: string;
}

export class AuditChoicesResponse {
  @ApiProperty({ type: [AuditChoiceResponse] })
  actions!: AuditChoiceResponse[];

  @ApiProperty({ type: [AuditChoiceResponse] })
  subjectTypes!: AuditChoiceResponse[];
}
