// What administrators ask and see of imports of people.
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField } from '../../../kernel/http/fields';
import { PageInfo, PageQuery } from '../../../kernel/http/paging';
import { importLifecycle, type ImportCommand, type ImportState } from '../rules/import-lifecycle';
import { columns, type Column } from '../rules/people-line';
import { outcomes, type Outcome } from '../rules/import-outcome';

const fields = ['name', 'email', 'role', 'cohort', 'supervisor', 'enrolment'] as const;

export class ImportRowsQuery extends PageQuery {
  @ChoiceField(outcomes, { optional: true })
  outcome?: Outcome;
}

class ImportCountsResponse {
  @ApiProperty({ type: 'integer', description: 'Rows of people who are not known yet.' })
  new!: number;

  @ApiProperty({ type: 'integer' })
  changed!: number;

  @ApiProperty({ type: 'integer' })
  unchanged!: number;

  @ApiProperty({ type: 'integer', description: 'Rows that are skipped until they are mended.' })
  faulty!: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Students of the programmes in the file who are not in it: nothing changes for them.',
  })
  missing!: number;
}

export class PeopleImportResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ enum: ['utf-8', 'windows-1252'] })
  encoding!: 'utf-8' | 'windows-1252';

  @ApiProperty({ type: [String], description: 'Headings whose cells were not kept.' })
  ignoredColumns!: string[];

  @ApiProperty({ enum: importLifecycle.states })
  state!: ImportState;

  @ApiProperty({ type: ImportCountsResponse })
  counts!: ImportCountsResponse;

  @ApiProperty()
  uploadedBy!: string;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was last compared with who is known.' })
  comparedAt!: string;

  @ApiProperty({ type: String, nullable: true })
  endedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;

  @ApiProperty({ enum: importLifecycle.commands, isArray: true })
  allowedCommands!: ImportCommand[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class PeopleImportsResponse {
  @ApiProperty({ type: [PeopleImportResponse] })
  items!: PeopleImportResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}

class ImportChangeResponse {
  @ApiProperty({ enum: fields })
  field!: (typeof fields)[number];

  @ApiProperty({ type: String, nullable: true })
  from!: string | null;

  @ApiProperty({ type: String, nullable: true })
  to!: string | null;
}

class ImportFaultResponse {
  @ApiProperty({ enum: columns, nullable: true, description: 'Null: the line as a whole.' })
  column!: Column | null;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'What is wrong and what to do, as a sentence.' })
  detail!: string;
}

class ImportCellsResponse {
  @ApiProperty()
  number!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;

  @ApiProperty()
  role!: string;

  @ApiProperty()
  programme!: string;

  @ApiProperty()
  cohort!: string;

  @ApiProperty()
  supervisor!: string;
}

export class ImportRowResponse {
  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Line in the file, the heading is 1; null for who is missing from it.',
  })
  line!: number | null;

  @ApiProperty({ enum: outcomes })
  outcome!: Outcome;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  accountId!: string | null;

  @ApiProperty({ type: ImportCellsResponse })
  cells!: ImportCellsResponse;

  @ApiProperty({ type: [ImportChangeResponse] })
  changes!: ImportChangeResponse[];

  @ApiProperty({ type: [ImportFaultResponse] })
  faults!: ImportFaultResponse[];
}

export class ImportRowsResponse {
  @ApiProperty({ type: [ImportRowResponse] })
  items!: ImportRowResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}
