// What administrators send about faculties and programmes.
import { Matches } from 'class-validator';
import { BooleanField, IdField, IntegerField, TextField } from '../../../kernel/http/fields';
import { mostShift } from '../rules/threshold-shift';

class NamedRequest {
  @TextField(2, 120)
  nameNl!: string;

  @TextField(2, 120)
  nameEn!: string;
}

export class CreateFacultyRequest extends NamedRequest {
  /** Letters, digits, dash: what files and figures name it by. */
  @TextField(1, 20)
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u)
  code!: string;
}

export class ChangeFacultyRequest extends NamedRequest {}

export class CreateProgrammeRequest extends CreateFacultyRequest {
  @IdField()
  facultyId!: string;
}

export class ChangeProgrammeRequest extends NamedRequest {
  @IdField()
  facultyId!: string;

  @BooleanField()
  active!: boolean;

  @IntegerField(-mostShift, mostShift)
  thresholdShift!: number;

  @TextField(0, 1000, { nullable: true })
  thresholdReason!: string | null;
}
