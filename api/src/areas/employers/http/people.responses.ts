// Who acts for an organisation, who is invited, and who asks to be let in.
import { ApiProperty } from '@nestjs/swagger';
import { memberLevels, type MemberLevel } from '../rules/membership';

export class MemberResponse {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: memberLevels })
  level!: MemberLevel;

  @ApiProperty({ format: 'date-time' })
  joinedAt!: string;

  @ApiProperty()
  self!: boolean;

  @ApiProperty({ type: [String], enum: ['change_level', 'end', 'leave'], isArray: true })
  allowedCommands!: ('change_level' | 'end' | 'leave')[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class InvitationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: memberLevels })
  level!: MemberLevel;

  @ApiProperty({ format: 'date-time' })
  invitedAt!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ description: 'It ran out; invite again.' })
  over!: boolean;

  @ApiProperty({ type: [String], enum: ['revoke'], isArray: true })
  allowedCommands!: 'revoke'[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class MembersResponse {
  @ApiProperty({ type: [MemberResponse] })
  items!: MemberResponse[];

  @ApiProperty({ type: [InvitationResponse], description: 'Not accepted yet; for owners.' })
  invitations!: InvitationResponse[];
}

const requestStates = ['open', 'escalated'] as const;

export class AccessRequestResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty({ enum: requestStates, description: 'escalated: a coordinator answers now.' })
  state!: (typeof requestStates)[number];

  @ApiProperty({ format: 'date', description: 'Last day for the owner to answer.' })
  dueOn!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: [String], enum: ['grant', 'refuse'], isArray: true })
  allowedCommands!: ('grant' | 'refuse')[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class AccessRequestsResponse {
  @ApiProperty({ type: [AccessRequestResponse] })
  items!: AccessRequestResponse[];
}
