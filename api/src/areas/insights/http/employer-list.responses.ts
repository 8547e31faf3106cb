// The list of employers, field by field.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import { PageInfo } from '../../../kernel/http/paging';
import { sectors, type Sector } from '../../employers/employers.public';
import { standings, type StandingName } from '../../standing/standing.public';

export const employerStates = ['claimed', 'verified', 'closed'] as const;

export class FileProgrammeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;
}

export class FilePersonResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

class ListedStandingResponse {
  @ApiProperty({ type: FileProgrammeResponse })
  programme!: FileProgrammeResponse;

  @ApiProperty({ enum: standings })
  standing!: StandingName;
}

class ListedEmployerResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty({ enum: sectors })
  sector!: Sector;

  @ApiProperty({ enum: employerStates })
  state!: (typeof employerStates)[number];

  @ApiProperty({ type: String, nullable: true })
  kvkNumber!: string | null;

  @ApiProperty()
  country!: string;

  @ApiProperty({ format: 'date-time' })
  registeredAt!: string;

  @ApiProperty({ type: FilePersonResponse, nullable: true })
  schoolContact!: FilePersonResponse | null;

  @ApiProperty({ type: [ListedStandingResponse] })
  standings!: ListedStandingResponse[];
}

export class EmployerListResponse {
  @ApiProperty({ type: [ListedEmployerResponse] })
  items!: ListedEmployerResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}
