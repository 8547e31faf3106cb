// Bodies that the doors of screening take; validators check form, the rules check meaning.
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import {
  ChoiceField,
  DateField,
  IdField,
  IdListField,
  IntegerField,
  IsListOf,
  TextField,
} from '../../../kernel/http/fields';
import type { AnswerValue } from '../rules/answer';
import { admissionOutcomes, mostWithConditions, type AdmissionOutcome } from '../rules/proposal';
import { outcomes, type VerificationOutcome } from '../rules/verification';

const mostProgrammes = 50;
const mostConditions = 20;

@ValidatorConstraint({ name: 'unknownValue' })
class AnswerValueRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value);
    return typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed();
  }

  defaultMessage(): string {
    return 'must be yes or no, a number or a text';
  }
}

export class StartScreeningRequest {
  @IdListField(mostProgrammes)
  programmeIds!: string[];
}

export class ChooseProgrammesRequest {
  @IdListField(mostProgrammes)
  programmeIds!: string[];
}

export class SaveAnswerRequest {
  @ValidateIf((_: object, value: unknown) => value !== undefined && value !== null)
  @Validate(AnswerValueRule)
  @ApiPropertyOptional({
    oneOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string', maxLength: 2000 }],
    nullable: true,
    description: 'Left out or null: not answered (yet).',
  })
  value?: AnswerValue | null;

  @TextField(1, 500, { optional: true, nullable: true })
  notApplicableBecause?: string | null;

  @TextField(0, 2000, { optional: true, nullable: true })
  note?: string | null;
}

export class RecordVerificationRequest {
  @ChoiceField(outcomes)
  outcome!: VerificationOutcome;

  @IntegerField(1, 4, { optional: true, nullable: true })
  points?: number | null;

  @TextField(1, 500)
  finding!: string;

  @TextField(1, 200)
  source!: string;

  @DateField()
  seenOn!: PlainDate;
}

export class RemarkRequest {
  @TextField(1, 1000)
  text!: string;
}

export class ConditionRequest {
  @TextField(1, 60, { optional: true, nullable: true })
  itemKey?: string | null;

  @TextField(1, 300)
  wording!: string;

  @TextField(1, 120)
  ownerName!: string;

  @DateField()
  dueOn!: PlainDate;
}

/** In the order of the screen: so are the faults. */
export class DecideAdmissionRequest {
  @IdField()
  programmeId!: string;

  @ChoiceField(admissionOutcomes)
  outcome!: AdmissionOutcome;

  @TextField(1, 2000, { optional: true, nullable: true })
  deviationReason?: string | null;

  @IsListOf(mostConditions)
  @ValidateNested({ each: true })
  @Type(() => ConditionRequest)
  @ApiProperty({ type: [ConditionRequest], maxItems: mostConditions })
  conditions!: ConditionRequest[];

  @IntegerField(1, mostWithConditions, { optional: true, nullable: true })
  maxRunningPlacements?: number | null;

  @TextField(1, 4000)
  reason!: string;
}

export class PreviewLetterRequest {
  @IdField()
  programmeId!: string;

  @ChoiceField(admissionOutcomes)
  outcome!: AdmissionOutcome;

  @TextField(0, 4000)
  reason!: string;

  @IsListOf(mostConditions)
  @ValidateNested({ each: true })
  @Type(() => ConditionRequest)
  @ApiProperty({ type: [ConditionRequest], maxItems: mostConditions })
  conditions!: ConditionRequest[];

  @IntegerField(1, mostWithConditions, { optional: true, nullable: true })
  maxRunningPlacements?: number | null;
}

export class AdoptAdmissionRequest {
  @IdField()
  programmeId!: string;

  @TextField(1, 2000)
  reason!: string;
}

export class SettleTaskRequest {
  @TextField(1, 1000)
  reason!: string;
}

export class ProgrammeQuery {
  @IdField()
  programmeId!: string;
}
