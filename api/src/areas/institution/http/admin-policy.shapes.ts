// What administrators send and see of dated policy rows.
import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  NumberField,
  TextField,
} from '../../../kernel/http/fields';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type { PolicyPhase, PolicyRowView } from '../queries/policy-rows';
import { policyKinds, type PolicyKind } from '../rules/policy-kind';
import { aNumber, atLeast, Told } from './told';

export class AddPolicyRowRequest {
  @ChoiceField(policyKinds)
  kind!: PolicyKind;

  /** Null: the whole institution. */
  @IdField({ nullable: true })
  programmeId!: string | null;

  @NumberField(0, 99_999_999, 2)
  @Told('policyValue', aNumber)
  value!: number;

  @DateField()
  @Told('policyFirstDay', atLeast(1))
  validFrom!: PlainDate;

  /** Last day; null as long as it is not known. */
  @DateField({ nullable: true })
  validUntil!: PlainDate | null;

  /** Where the amount or limit was decided. */
  @TextField(3, 500)
  @Told('policySource', atLeast(3))
  source!: string;

  /** Let the row that runs without an end stop the day before this one begins. */
  @BooleanField({ optional: true })
  endsPrevious?: boolean;
}

export class EndPolicyRowRequest {
  @DateField()
  @Told('policyLastDay', atLeast(1))
  validUntil!: PlainDate;
}

class PolicyProgrammeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;
}

export class PolicyRowResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: policyKinds })
  kind!: PolicyKind;

  @ApiProperty({
    type: PolicyProgrammeResponse,
    nullable: true,
    description: 'Null: the whole institution.',
  })
  programme!: PolicyProgrammeResponse | null;

  @ApiProperty({ description: 'Euro a month at 36 hours; hours a week; supervision hours a week.' })
  value!: number;

  @ApiProperty({ format: 'date' })
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day it holds.' })
  validUntil!: string | null;

  @ApiProperty()
  source!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who added it; null: the seed.' })
  createdBy!: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ enum: ['past', 'in_force', 'coming'] })
  phase!: PolicyPhase;

  @ApiProperty({ enum: ['end', 'remove'], isArray: true })
  allowedCommands!: ('end' | 'remove')[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class PolicyKindResponse {
  @ApiProperty({ enum: policyKinds })
  kind!: PolicyKind;

  @ApiProperty({ type: [PolicyRowResponse], description: 'Institution first, newest first.' })
  rows!: PolicyRowResponse[];
}

export class PolicyResponse {
  @ApiProperty({ format: 'date', description: 'The day that "in force" is about.' })
  today!: string;

  @ApiProperty({ type: [PolicyKindResponse] })
  kinds!: PolicyKindResponse[];
}

export const policyRowResponse = (row: PolicyRowView): PolicyRowResponse => ({
  id: row.id,
  kind: row.kind,
  programme: row.programme,
  value: row.value,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  source: row.source,
  createdBy: row.createdBy,
  createdAt: row.createdAt.toISOString(),
  phase: row.phase,
  allowedCommands: row.allowedCommands,
  version: row.version,
});
