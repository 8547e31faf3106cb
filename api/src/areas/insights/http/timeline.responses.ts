// The timeline of an employer, field by field.
import { ApiProperty } from '@nestjs/swagger';
import { PageInfo } from '../../../kernel/http/paging';
import {
  timelineKinds,
  timelineSigns,
  type TimelineKind,
  type TimelineSign,
} from '../rules/timeline-kinds';

const roles = ['employer', 'coordinator', 'system'] as const;
export type TimelineRole = (typeof roles)[number];

class TimelineAuthorResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null where no person did it.' })
  name!: string | null;

  @ApiProperty({ enum: roles })
  role!: TimelineRole;

  @ApiProperty({ description: 'The role, in the language of the reader.' })
  roleLabel!: string;
}

export class TimelineLineResponse {
  @ApiProperty({ description: 'Unique on this timeline.' })
  id!: string;

  @ApiProperty({ enum: timelineKinds })
  kind!: TimelineKind;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: timelineSigns })
  sign!: TimelineSign;

  @ApiProperty({ description: 'What happened, in the language of the reader.' })
  sentence!: string;

  @ApiProperty({ type: String, nullable: true, description: 'In the words of who did it.' })
  detail!: string | null;

  @ApiProperty({ type: TimelineAuthorResponse })
  by!: TimelineAuthorResponse;
}

export class TimelineResponse {
  @ApiProperty({ type: [TimelineLineResponse] })
  items!: TimelineLineResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}
