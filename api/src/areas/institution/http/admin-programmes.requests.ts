// What administrators send about faculties and programmes.
import { BooleanField, IdField, IntegerField, TextField } from '../../../kernel/http/fields';
import { mostShift } from '../rules/threshold-shift';
import { atLeast, Told } from './told';

const isCode = (value: unknown): boolean =>
  typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(value.trim());

class NamedRequest {
  @TextField(2, 120)
  @Told('nameDutch', atLeast(2))
  nameNl!: string;

  @TextField(2, 120)
  @Told('nameEnglish', atLeast(2))
  nameEn!: string;
}

export class CreateFacultyRequest extends NamedRequest {
  /** Letters, digits, dash: what files and figures name it by. */
  @TextField(1, 20)
  @Told('code', isCode)
  code!: string;
}

export class ChangeFacultyRequest extends NamedRequest {}

export class CreateProgrammeRequest extends CreateFacultyRequest {
  @IdField()
  @Told('facultyChosen', atLeast(1))
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
