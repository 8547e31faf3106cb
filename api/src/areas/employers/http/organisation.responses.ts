// The organisation as its own people see it, field by field.
import { ApiProperty } from '@nestjs/swagger';
import { memberLevels, type MemberLevel } from '../rules/membership';
import { origins, type Origin } from '../rules/origin';
import { sectors, type Sector } from '../rules/sectors';

const states = ['claimed', 'verified', 'closed'] as const;
const judgements = ['accepted', 'not_accepted'] as const;

export class SchoolContactResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null: the internship office.' })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;
}

export class OrganisationContactResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  position!: string;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ description: 'A coordinator found that this person works there.' })
  verified!: boolean;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class OrganisationProofResponse {
  @ApiProperty({ description: "The organisation's own words." })
  note!: string;

  @ApiProperty({ enum: judgements, nullable: true, description: 'Null: not looked at yet.' })
  judgement!: (typeof judgements)[number] | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

export class SiteResponse {
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

  @ApiProperty({ description: 'Whether distance can be told from here.' })
  placeKnown!: boolean;

  @ApiProperty()
  main!: boolean;

  @ApiProperty()
  active!: boolean;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class OrganisationSitesResponse {
  @ApiProperty({ type: [SiteResponse] })
  items!: SiteResponse[];
}

export const organisationCommands = [
  'edit',
  'change_contact',
  'add_site',
  'edit_site',
  'invite',
  'answer_access_requests',
] as const;
export type OrganisationCommand = (typeof organisationCommands)[number];

export class OrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: origins })
  origin!: Origin;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  statutoryName!: string;

  @ApiProperty({ type: [String], description: 'The names it may show, from the trade register.' })
  tradeNames!: string[];

  @ApiProperty({ type: String, nullable: true })
  kvkNumber!: string | null;

  @ApiProperty()
  country!: string;

  @ApiProperty({ type: String, nullable: true })
  foreignNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  legalForm!: string | null;

  @ApiProperty({ enum: sectors })
  sector!: Sector;

  @ApiProperty({ type: String, nullable: true })
  activity!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  employees!: number | null;

  @ApiProperty({ type: String, nullable: true })
  website!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: String, nullable: true })
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  houseNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  postcode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ enum: states })
  state!: (typeof states)[number];

  @ApiProperty({ type: OrganisationProofResponse, nullable: true })
  proof!: OrganisationProofResponse | null;

  @ApiProperty({ type: OrganisationContactResponse })
  contact!: OrganisationContactResponse;

  @ApiProperty({ type: SchoolContactResponse })
  schoolContact!: SchoolContactResponse;

  @ApiProperty({ type: [SiteResponse] })
  sites!: SiteResponse[];

  @ApiProperty({ enum: memberLevels, description: 'Of the reader.' })
  level!: MemberLevel;

  @ApiProperty({ format: 'date-time' })
  registeredAt!: string;

  @ApiProperty({ type: [String], enum: organisationCommands, isArray: true })
  allowedCommands!: OrganisationCommand[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class OrganisationCreatedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

class SchoolContactChoice {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Whether this is the reader.' })
  self!: boolean;
}

export class SchoolContactsResponse {
  @ApiProperty({ type: [SchoolContactChoice] })
  items!: SchoolContactChoice[];
}
