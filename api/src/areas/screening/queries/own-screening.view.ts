// The employer's overview of its screening: the sections as tasks, the terms, the decisions.
import { ApiProperty } from '@nestjs/swagger';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { screeningStates, type ScreeningState } from '../rules/screening-lifecycle';
import {
  Day,
  DecisionView,
  Moment,
  ProblemAtView,
  ProgrammeNameView,
  SchoolContactView,
  SectionNameView,
} from './view-parts';

export const sectionStates = ['done', 'busy', 'todo', 'remarks'] as const;
export type SectionState = (typeof sectionStates)[number];

export class SectionTaskView extends SectionNameView {
  @ApiProperty({ enum: sectionStates, description: 'remarks: at least one is not looked at yet.' })
  state!: SectionState;

  @ApiProperty()
  firstQuestion!: number;

  @ApiProperty()
  lastQuestion!: number;

  @ApiProperty({ description: 'Questions for the employer to answer.' })
  questions!: number;

  @ApiProperty()
  answered!: number;

  @ApiProperty({ description: 'Remarks that are not looked at yet.' })
  remarks!: number;
}

export class OwnScreeningHeadView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ description: "In the reader's language." })
  stateLabel!: string;

  @ApiProperty()
  templateNumber!: number;

  @ApiProperty({ type: [ProgrammeNameView] })
  programmes!: ProgrammeNameView[];

  @Moment()
  startedAt!: Date;

  @Moment({ nullable: true })
  submittedAt!: Date | null;

  @Day({ nullable: true, description: 'Last day of the term for a decision.' })
  decideBy!: PlainDate | null;

  @Day({ nullable: true, description: 'Last day to answer remarks, after a return.' })
  answerBy!: PlainDate | null;

  @Moment({ nullable: true })
  verifiedAt!: Date | null;

  @ApiProperty()
  sectionsDone!: number;

  @ApiProperty({ type: [SectionTaskView] })
  sections!: SectionTaskView[];

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}

export class OwnScreeningView {
  @ApiProperty({ type: OwnScreeningHeadView, nullable: true })
  screening!: OwnScreeningHeadView | null;

  @ApiProperty({ type: [DecisionView], description: 'The decision in force per programme.' })
  decisions!: DecisionView[];

  @ApiProperty({ type: SchoolContactView, nullable: true })
  schoolContact!: SchoolContactView | null;

  @ApiProperty({ type: [String], description: '`start` when a new screening can be started.' })
  allowedCommands!: string[];
}

export class AnswerInWordsView {
  @ApiProperty()
  key!: string;

  @ApiProperty()
  number!: number;

  @ApiProperty({ description: "In the reader's language." })
  question!: string;

  @ApiProperty({ description: 'Empty while unanswered.' })
  answer!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The promise that this answer becomes, in its wording.',
  })
  promise!: string | null;
}

export class SectionInWordsView extends SectionNameView {
  @ApiProperty({ type: [AnswerInWordsView] })
  items!: AnswerInWordsView[];
}

export class CheckAnswersView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ type: [ProgrammeNameView] })
  programmes!: ProgrammeNameView[];

  @ApiProperty({
    type: [ProblemAtView],
    description: 'What still has to be done before sending in.',
  })
  missing!: ProblemAtView[];

  @ApiProperty({ type: [SectionInWordsView] })
  sections!: SectionInWordsView[];

  @ApiProperty({ type: [String] })
  allowedCommands!: string[];
}
