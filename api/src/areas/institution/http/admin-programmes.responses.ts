// What administrators see of faculties and programmes.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type {
  AdministeredFaculty,
  AdministeredProgramme,
} from '../queries/administered-programmes';

export class AdminFacultyResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class AdminFacultiesResponse {
  @ApiProperty({ type: [AdminFacultyResponse] })
  items!: AdminFacultyResponse[];
}

export class AdminProgrammeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  facultyId!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;

  @ApiProperty()
  active!: boolean;

  @ApiProperty({ type: 'integer', description: 'Points by which 70 and 50 move, −10 to 10.' })
  thresholdShift!: number;

  @ApiProperty({ type: String, nullable: true })
  thresholdReason!: string | null;

  @ApiProperty({ type: 'integer', description: 'Students enrolled now.' })
  students!: number;

  @ApiProperty({ type: 'integer' })
  coordinators!: number;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class AdminProgrammesResponse {
  @ApiProperty({ type: [AdminProgrammeResponse] })
  items!: AdminProgrammeResponse[];
}

export const facultyResponse = (faculty: AdministeredFaculty): AdminFacultyResponse => ({
  id: faculty.id,
  code: faculty.code,
  name: faculty.name,
  version: faculty.version,
});

export const programmeResponse = (programme: AdministeredProgramme): AdminProgrammeResponse => ({
  id: programme.id,
  facultyId: programme.facultyId,
  code: programme.code,
  name: programme.name,
  active: programme.active,
  thresholdShift: programme.thresholdShift,
  thresholdReason: programme.thresholdReason,
  students: programme.students,
  coordinators: programme.coordinators,
  version: programme.version,
});
