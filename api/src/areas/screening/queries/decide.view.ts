// What a coordinator sees when deciding for one programme: what is known, what the rules propose, what the employer will read.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Hindrance } from '../rules/hindrances';
import { sections, type Section, type Verifier } from '../rules/item';
import type { KnockOutState } from '../rules/knock-outs';
import { admissionOutcomes, type AdmissionOutcome } from '../rules/proposal';
import { screeningStates, type ScreeningState } from '../rules/screening-lifecycle';
import { EmployerOfScreeningView, WorkingDayView } from './review.view';
import { Day, DecisionView, Moment, ProgrammeNameView } from './view-parts';

export class RequirementView {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  number!: number;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;

  @ApiProperty({ enum: ['met', 'failed', 'open', 'pending'] })
  state!: KnockOutState;

  @ApiProperty({
    description: "In the reader's language; empty for what the school looks up itself.",
  })
  answer!: string;

  @ApiProperty({ type: String, nullable: true })
  checkedBy!: string | null;

  @ApiProperty({ description: 'Whether the reader checked it.' })
  checkedByYou!: boolean;

  @ApiProperty({ enum: ['employer', 'coordinator', 'public_source'] })
  verifier!: Verifier;

  @ApiProperty({ type: String, nullable: true })
  finding!: string | null;

  @ApiProperty({ type: String, nullable: true })
  source!: string | null;
}

export class RequirementsView {
  @ApiProperty()
  total!: number;

  @ApiProperty()
  met!: number;

  @ApiProperty({ description: 'Of those met: checked by the reader.' })
  checkedByYou!: number;

  @ApiProperty({ description: 'Of those met: checked by colleagues.' })
  checkedByColleagues!: number;

  @ApiProperty({ description: 'Of those met: from a public source, whoever looked.' })
  fromPublicSource!: number;

  @ApiProperty({ type: [RequirementView] })
  items!: RequirementView[];
}

export class WeightedSectionView {
  @ApiProperty({ enum: sections })
  section!: Section;

  @ApiProperty({ description: "In the reader's language." })
  title!: string;

  @ApiProperty()
  points!: number;

  @ApiProperty()
  of!: number;

  @ApiProperty({ type: [String], description: 'Why not all of them.' })
  lost!: string[];
}

export class ThresholdsView {
  @ApiProperty()
  admit!: number;

  @ApiProperty()
  conditions!: number;

  @ApiProperty({ description: 'Points by which this programme moves both.' })
  shift!: number;

  @ApiProperty({ type: String, nullable: true })
  shiftReason!: string | null;
}

export class ConditionToMakeView {
  @ApiProperty()
  itemKey!: string;

  @ApiProperty()
  number!: number;

  @ApiProperty({ description: "A first wording, in the reader's language." })
  wording!: string;
}

export class ProposalView {
  @ApiProperty({
    enum: admissionOutcomes,
    nullable: true,
    type: String,
    description: 'Null while a hard requirement is unchecked.',
  })
  outcome!: AdmissionOutcome | null;

  @ApiProperty({ type: String, nullable: true, description: "In the reader's language." })
  label!: string | null;

  @ApiProperty({ type: [String] })
  reasons!: string[];

  @ApiProperty({ type: [ConditionToMakeView], description: 'Must be among the conditions.' })
  mustBecomeConditions!: ConditionToMakeView[];

  @ApiProperty({ description: 'Most placements that may run while conditions are open.' })
  mostWithConditions!: number;

  @Day({ description: 'Last day of an admission that is decided today.' })
  validUntil!: PlainDate;

  @Day({ description: 'Since when this checklist holds.' })
  rulesSince!: PlainDate;
}

export class HindranceView {
  @ApiProperty({
    enum: ['failed', 'open', 'pending'],
    description: 'Failed for good, to be made a condition first, or not checked yet.',
  })
  why!: Hindrance['why'];

  @ApiProperty({ description: 'Of the question.' })
  number!: number;
}

export class PossibleOutcomeView {
  @ApiProperty({ enum: admissionOutcomes })
  outcome!: AdmissionOutcome;

  @ApiProperty({ type: [HindranceView], description: 'Empty: it can be chosen.' })
  hindrances!: HindranceView[];
}

export class SupplyView {
  @ApiProperty({ description: 'Vacancies that students of this programme can see now.' })
  visibleVacancies!: number;

  @ApiProperty()
  studentsEnrolled!: number;
}

export class LetterView {
  @ApiProperty({ type: [String], description: 'Names of the people who will be mailed.' })
  to!: string[];

  @ApiProperty({ enum: ['nl', 'en'], description: 'Language of the first reader.' })
  language!: 'nl' | 'en';

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  body!: string;
}

export class DecideView {
  @ApiProperty({ format: 'uuid' })
  screeningId!: string;

  @ApiProperty({ description: 'Of the screening, for If-Match on the decision.' })
  version!: number;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ type: EmployerOfScreeningView })
  employer!: EmployerOfScreeningView;

  @ApiProperty({ type: ProgrammeNameView })
  programme!: ProgrammeNameView;

  @ApiProperty()
  templateNumber!: number;

  @Moment({ nullable: true })
  submittedAt!: Date | null;

  @ApiProperty({ type: WorkingDayView, nullable: true })
  workingDay!: WorkingDayView | null;

  @ApiProperty({ type: RequirementsView })
  hardRequirements!: RequirementsView;

  @ApiProperty({ type: [RequirementView], description: 'To be met before the first placement.' })
  beforeFirstPlacement!: RequirementView[];

  @ApiProperty({ type: [WeightedSectionView] })
  weighted!: WeightedSectionView[];

  @ApiProperty()
  total!: number;

  @ApiProperty({ type: ThresholdsView })
  thresholds!: ThresholdsView;

  @ApiProperty({ type: ProposalView })
  proposal!: ProposalView;

  @ApiProperty({ type: [PossibleOutcomeView], description: 'Every decision there is.' })
  outcomes!: PossibleOutcomeView[];

  @ApiProperty({ type: SupplyView })
  supply!: SupplyView;

  @ApiProperty({
    type: LetterView,
    nullable: true,
    description:
      'For the proposal, before a reason and conditions are written; null without proposal.',
  })
  letter!: LetterView | null;

  @ApiProperty({ description: 'False: this does not touch an exclusion.' })
  secondPersonNeeded!: boolean;

  @ApiProperty({
    type: DecisionView,
    nullable: true,
    description: 'The decision in force for this programme.',
  })
  inForce!: DecisionView | null;

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}
