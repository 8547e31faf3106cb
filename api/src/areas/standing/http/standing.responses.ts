// What people get to read of the trust in an employer.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import { standings, type StandingName } from '../rules/standing';
import { hitJudgements, type HitJudgement } from '../rules/hit';
import { suspensionGrounds, type SuspensionGround } from '../rules/suspension-terms';

export class ProgrammeName {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;
}

export class StandingResponse {
  @ApiProperty({ type: ProgrammeName })
  programme!: ProgrammeName;

  @ApiProperty({ enum: standings })
  standing!: StandingName;

  @ApiProperty({ description: 'Why, in the language of the reader.' })
  why!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  checkedOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  maxRunningPlacements!: number | null;
}

export class ConditionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  wording!: string;

  @ApiProperty()
  ownerName!: string;

  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty()
  blocksFirstPlacement!: boolean;

  @ApiProperty({ enum: ['open', 'fulfilled', 'withdrawn'] })
  state!: 'open' | 'fulfilled' | 'withdrawn';

  @ApiProperty({ type: String, nullable: true })
  settledNote!: string | null;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}

export class AdmissionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ProgrammeName })
  programme!: ProgrammeName;

  @ApiProperty({ enum: ['admitted', 'admitted_with_conditions', 'rejected'] })
  outcome!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: String, nullable: true })
  deviationReason!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Only for staff.' })
  decidedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  decidedAt!: Date;

  @ApiProperty({ format: 'date' })
  validFrom!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  maxRunningPlacements!: number | null;

  @ApiProperty({ description: 'Taken over from the decision of another programme.' })
  adopted!: boolean;

  @ApiProperty({ description: 'False when a newer decision replaced it.' })
  inForce!: boolean;

  @ApiProperty({ type: [ConditionResponse] })
  conditions!: ConditionResponse[];
}

export class SuspensionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ProgrammeName, nullable: true, description: 'Null: the whole institution.' })
  programme!: ProgrammeName | null;

  @ApiProperty({ enum: suspensionGrounds })
  ground!: SuspensionGround;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  decidedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  startsAt!: Date;

  @ApiProperty({ format: 'date', description: 'Last day on which it holds.' })
  lastDay!: string;

  @ApiProperty()
  renewal!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  liftedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  liftReason!: string | null;

  @ApiProperty()
  running!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  noticeOpenedAt!: Date | null;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [String], description: 'lift, renew' })
  allowedCommands!: string[];
}

export class MatchedFeatureResponse {
  @ApiProperty({ enum: ['kvk_number', 'rsin', 'email_domain', 'website_domain', 'phone', 'email'] })
  kind!: string;

  @ApiProperty()
  value!: string;
}

export class HitResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  earlierEmployerId!: string;

  @ApiProperty()
  earlierName!: string;

  @ApiProperty({ type: [MatchedFeatureResponse] })
  features!: MatchedFeatureResponse[];

  @ApiProperty({
    description: 'The earlier organisation has or had a measure: a second person must agree.',
  })
  touchesMeasure!: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  foundAt!: Date;

  @ApiProperty({ enum: hitJudgements, nullable: true })
  judgement!: HitJudgement | null;

  @ApiProperty({ type: String, nullable: true })
  judgedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  judgedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true })
  secondedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  secondReason!: string | null;

  @ApiProperty({ description: 'Judged, and seconded where that is needed.' })
  settled!: boolean;

  @ApiProperty()
  version!: number;

  @ApiProperty({ type: [String], description: 'judge, second, send-back' })
  allowedCommands!: string[];
}

export class EmployerStandingResponse {
  @ApiProperty({ type: [StandingResponse] })
  standings!: StandingResponse[];

  @ApiProperty({ type: [AdmissionResponse] })
  admissions!: AdmissionResponse[];

  @ApiProperty({ type: [SuspensionResponse] })
  suspensions!: SuspensionResponse[];

  @ApiProperty({ type: [HitResponse] })
  hits!: HitResponse[];

  @ApiProperty({ type: [String], description: 'suspend' })
  allowedCommands!: string[];
}

export class NoticeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  body!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  openedAt!: Date | null;
}

export class OwnStandingResponse {
  @ApiProperty({ type: [StandingResponse] })
  standings!: StandingResponse[];

  @ApiProperty({ type: [AdmissionResponse] })
  admissions!: AdmissionResponse[];

  @ApiProperty({ type: [NoticeResponse] })
  notices!: NoticeResponse[];
}

export class CreatedResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
