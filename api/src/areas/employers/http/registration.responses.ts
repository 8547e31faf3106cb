// What the register's facts look like to who registers, and what became of a registration.
import { ApiProperty } from '@nestjs/swagger';

const subjectTypes = ['legal_person', 'natural_person'] as const;

export class TradeRegisterHitResponse {
  @ApiProperty()
  kvkNumber!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null: the register does not say.' })
  active!: boolean | null;
}

export class TradeRegisterSearchResponse {
  @ApiProperty({ type: [TradeRegisterHitResponse] })
  items!: TradeRegisterHitResponse[];
}

export class TradeRegisterAddressResponse {
  @ApiProperty({ type: String, nullable: true })
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  houseNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;
}

export class TradeRegisterProfileResponse {
  @ApiProperty()
  kvkNumber!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  statutoryName!: string | null;

  @ApiProperty({ type: [String] })
  tradeNames!: string[];

  @ApiProperty({ type: String, nullable: true })
  legalForm!: string | null;

  @ApiProperty({ enum: subjectTypes })
  subjectType!: (typeof subjectTypes)[number];

  @ApiProperty({ description: 'False: the registration ended, it cannot be registered here.' })
  active!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Main activity.' })
  activity!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  employees!: number | null;

  @ApiProperty({ type: TradeRegisterAddressResponse, nullable: true })
  address!: TradeRegisterAddressResponse | null;

  @ApiProperty({ description: 'There is an address and it is shielded: ask for the place.' })
  addressShielded!: boolean;

  @ApiProperty({ type: String, nullable: true })
  website!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  siteCount!: number | null;

  @ApiProperty({ format: 'date-time' })
  retrievedAt!: string;
}

const registrationStates = ['registered', 'access_requested'] as const;

export class RegistrationResponse {
  @ApiProperty({ enum: registrationStates })
  state!: (typeof registrationStates)[number];

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  employerId!: string | null;
}

const requestStates = ['open', 'granted', 'refused', 'withdrawn'] as const;

export class OwnAccessRequestResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: requestStates })
  state!: (typeof requestStates)[number];

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: string | null;

  @ApiProperty({ type: [String], enum: ['withdraw'], isArray: true })
  allowedCommands!: 'withdraw'[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class OwnAccessRequestsResponse {
  @ApiProperty({ type: [OwnAccessRequestResponse] })
  items!: OwnAccessRequestResponse[];
}

export class InvitationPreviewResponse {
  @ApiProperty({ description: 'The only address that can accept it.' })
  email!: string;

  @ApiProperty()
  organisation!: string;

  @ApiProperty()
  inviter!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class JoinedOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  employerId!: string;
}
