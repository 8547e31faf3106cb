// A screening as coordinators see it: the head with its terms, and the questions one by one.
import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { AnswerValue } from '../rules/answer';
import type { KnockOut, Verifier } from '../rules/item';
import { screeningStates, type ScreeningState } from '../rules/screening-lifecycle';
import { outcomes, type VerificationOutcome } from '../rules/verification';
import { QuestionView, SavedAnswerView } from './own-items.view';
import {
  AnswerValueProperty,
  Day,
  DecisionView,
  Moment,
  ProgrammeNameView,
  SchoolContactView,
  SectionNameView,
} from './view-parts';

export class EmployerOfScreeningView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;
}

export class WorkingDayView {
  @ApiProperty({ description: 'Working day of the term it is today; more than `of` when late.' })
  day!: number;

  @ApiProperty()
  of!: number;

  @ApiProperty({ type: String, format: 'date', description: 'Last day of the term.' })
  last!: PlainDate;
}

export class ProgrammeOfScreeningView extends ProgrammeNameView {
  @ApiProperty({ description: "Whether it is the reader's own programme." })
  own!: boolean;

  @ApiProperty({
    type: DecisionView,
    nullable: true,
    description: 'Newest decision on this screening.',
  })
  decision!: DecisionView | null;

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}

export class SectionToCheckView extends SectionNameView {
  @ApiProperty()
  items!: number;

  @ApiProperty({ description: 'Items of which nothing is left to check.' })
  settled!: number;

  @ApiProperty()
  remarks!: number;
}

export class AdoptableView {
  @ApiProperty({ type: DecisionView })
  decision!: DecisionView;

  @ApiProperty({ type: [ProgrammeNameView], description: 'Own programmes that can take it over.' })
  forProgrammes!: ProgrammeNameView[];
}

export class ReviewHeadView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ description: "In the reader's language." })
  stateLabel!: string;

  @ApiProperty({ type: EmployerOfScreeningView })
  employer!: EmployerOfScreeningView;

  @ApiProperty({ type: [ProgrammeOfScreeningView] })
  programmes!: ProgrammeOfScreeningView[];

  @ApiProperty()
  templateNumber!: number;

  @Moment({ nullable: true })
  submittedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  submittedBy!: string | null;

  @ApiProperty({ type: WorkingDayView, nullable: true })
  workingDay!: WorkingDayView | null;

  @ApiProperty({ type: String, nullable: true })
  takenBy!: string | null;

  @Moment({ nullable: true })
  returnedAt!: Date | null;

  @Day({
    nullable: true,
    description: 'Last day for the employer to answer remarks; null unless it is their turn.',
  })
  answerBy!: PlainDate | null;

  @Moment({ nullable: true })
  verifiedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  verifiedBy!: string | null;

  @ApiProperty({ type: [SectionToCheckView] })
  sections!: SectionToCheckView[];

  @ApiProperty({ description: 'Remarks that the employer has not been sent yet.' })
  draftRemarks!: number;

  @ApiProperty({ description: 'Re-entry hits that still need a judgement, before item 2 is met.' })
  unjudgedHits!: number;

  @ApiProperty({ type: SchoolContactView, nullable: true })
  schoolContact!: SchoolContactView | null;

  @ApiProperty({ type: [AdoptableView] })
  adoptable!: AdoptableView[];

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}

export class FindingView {
  @ApiProperty({ enum: outcomes })
  outcome!: VerificationOutcome;

  @ApiProperty({ type: Number, nullable: true, description: '1 to 4, for texts with a weight.' })
  points!: number | null;

  @ApiProperty()
  finding!: string;

  @ApiProperty()
  source!: string;

  @Day()
  seenOn!: PlainDate;

  @ApiProperty()
  verifiedBy!: string;

  @Moment()
  verifiedAt!: Date;

  @ApiProperty({ description: 'The newest, on the answer as it stands: this one counts.' })
  counts!: boolean;
}

export class BeforeView {
  @AnswerValueProperty()
  value!: AnswerValue | null;

  @ApiProperty()
  inWords!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
}

export class RemarkView {
  @ApiProperty()
  text!: string;

  @ApiProperty()
  madeBy!: string;

  @Moment()
  madeAt!: Date;

  @Moment({ nullable: true })
  sentAt!: Date | null;
}

export class ReviewItemView extends QuestionView {
  @ApiProperty({ enum: ['employer', 'coordinator', 'public_source'] })
  verifier!: Verifier;

  @ApiProperty({ enum: ['none', 'always', 'before_first_placement'] })
  knockOut!: KnockOut;

  @ApiProperty()
  weight!: number;

  @ApiProperty({ description: 'A met answer is given 1 to 4 points.' })
  needsPoints!: boolean;

  @ApiProperty({ description: 'False: may stay a declaration, which counts half.' })
  mustBeVerified!: boolean;

  @ApiProperty({ description: 'Of the item, for If-Match: rises with answers and findings.' })
  version!: number;

  @ApiProperty({ type: SavedAnswerView, nullable: true })
  answer!: SavedAnswerView | null;

  @ApiProperty({
    type: BeforeView,
    nullable: true,
    description: 'What was sent in before, if the employer changed it since.',
  })
  changedFrom!: BeforeView | null;

  @ApiProperty({ type: [FindingView], description: 'Newest first.' })
  findings!: FindingView[];

  @ApiProperty({ description: 'Nothing is left to check here.' })
  settled!: boolean;

  @ApiProperty({ enum: outcomes, isArray: true, description: 'Findings that fit the answer.' })
  possibleOutcomes!: VerificationOutcome[];

  @ApiProperty({ type: RemarkView, nullable: true })
  remark!: RemarkView | null;

  @ApiProperty({ description: 'Of the remark, for If-Match; 0 when there is none.' })
  remarkVersion!: number;

  @ApiProperty({ type: [RemarkView], description: 'Answered ones, newest first.' })
  earlierRemarks!: RemarkView[];
}

export class ReviewSectionView extends SectionNameView {
  @ApiProperty({ type: [ReviewItemView] })
  items!: ReviewItemView[];
}

export class ReviewItemsView {
  @ApiProperty({ format: 'uuid' })
  screeningId!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ type: [ReviewSectionView] })
  sections!: ReviewSectionView[];

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}

export class ScreeningInListView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ description: "In the reader's language." })
  stateLabel!: string;

  @ApiProperty({ type: [ProgrammeNameView] })
  programmes!: ProgrammeNameView[];

  @ApiProperty()
  templateNumber!: number;

  @Moment({ nullable: true })
  submittedAt!: Date | null;

  @Day({ nullable: true })
  decideBy!: PlainDate | null;

  @Moment({ nullable: true })
  verifiedAt!: Date | null;
}

export class ScreeningListView {
  @ApiProperty({ type: [ScreeningInListView] })
  items!: ScreeningInListView[];
}
