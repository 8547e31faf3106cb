// The questions of a screening as its employer sees them, section by section.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { AnswerValue } from '../rules/answer';
import { itemKinds, units, type ItemKind, type Unit } from '../rules/item';
import { screeningStates, type ScreeningState } from '../rules/screening-lifecycle';
import { outcomes, type VerificationOutcome } from '../rules/verification';
import { AnswerValueProperty, Day, Moment, SectionNameView } from './view-parts';

export class ChoiceView {
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] })
  value!: string | number;

  @ApiProperty({ type: LocalisedText })
  label!: LocalisedText;
}

export class NumberRangeView {
  @ApiProperty()
  min!: number;

  @ApiProperty()
  max!: number;

  @ApiProperty()
  decimals!: number;
}

export class NoteView {
  @ApiProperty({ enum: ['always', 'yes', 'no'], description: 'With which answer it is wanted.' })
  when!: 'always' | 'yes' | 'no';

  @ApiProperty({ type: LocalisedText })
  question!: LocalisedText;
}

/** A question, as far as people see it: no weights, no points. */
export class QuestionView {
  @ApiProperty()
  key!: string;

  @ApiProperty({ description: 'Number in the checklist, 1 to 40.' })
  number!: number;

  @ApiProperty({ type: LocalisedText })
  question!: LocalisedText;

  @ApiProperty({ type: LocalisedText })
  help!: LocalisedText;

  @ApiProperty({ type: LocalisedText })
  why!: LocalisedText;

  @ApiProperty({ type: LocalisedText, description: 'What students read when it was checked.' })
  fact!: LocalisedText;

  @ApiProperty({ enum: itemKinds })
  kind!: ItemKind;

  @ApiProperty({ enum: units, nullable: true, type: String })
  unit!: Unit | null;

  @ApiProperty({ type: NumberRangeView, nullable: true })
  range!: NumberRangeView | null;

  @ApiProperty({ type: [ChoiceView], nullable: true })
  choices!: ChoiceView[] | null;

  @ApiProperty({ type: NoteView, nullable: true })
  note!: NoteView | null;

  @ApiProperty({ description: 'False: the school looks this up itself.' })
  asked!: boolean;

  @ApiProperty({
    description:
      'Whether "not applicable, because" is an answer here; a hard requirement always applies.',
  })
  notApplicableAllowed!: boolean;

  @ApiProperty()
  hardRequirement!: boolean;

  @ApiProperty()
  becomesPromise!: boolean;
}

export class SavedAnswerView {
  @AnswerValueProperty()
  value!: AnswerValue | null;

  @ApiProperty({ type: String, nullable: true })
  notApplicableBecause!: string | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ description: "In the reader's language; empty while unanswered." })
  inWords!: string;

  @Moment()
  savedAt!: Date;

  @ApiProperty()
  savedBy!: string;
}

export class RemarkForEmployerView {
  @ApiProperty()
  text!: string;

  @ApiProperty()
  madeBy!: string;

  @Moment()
  sentAt!: Date;

  @ApiProperty({ description: 'Saved since, changed or not.' })
  lookedAt!: boolean;
}

export class CheckedView {
  @ApiProperty({ enum: outcomes })
  outcome!: VerificationOutcome;

  @ApiProperty()
  finding!: string;

  @ApiProperty()
  source!: string;

  @Day()
  seenOn!: PlainDate;
}

export class OwnItemView extends QuestionView {
  @ApiProperty({ description: 'Of the answer, for If-Match; 0 while nothing was saved.' })
  version!: number;

  @ApiProperty({ type: SavedAnswerView, nullable: true })
  answer!: SavedAnswerView | null;

  @ApiProperty({ type: RemarkForEmployerView, nullable: true })
  remark!: RemarkForEmployerView | null;

  @ApiProperty({
    type: CheckedView,
    nullable: true,
    description: 'What the school found on this answer; once it was sent back or verified.',
  })
  checked!: CheckedView | null;
}

export class OwnSectionView extends SectionNameView {
  @ApiProperty({ type: [OwnItemView] })
  items!: OwnItemView[];
}

export class OwnItemsView {
  @ApiProperty({ format: 'uuid' })
  screeningId!: string;

  @ApiProperty()
  version!: number;

  @ApiProperty({ enum: screeningStates })
  state!: ScreeningState;

  @ApiProperty({ type: [OwnSectionView] })
  sections!: OwnSectionView[];

  @ApiProperty({ type: [String], description: '`answer` while answers can be changed.' })
  allowedCommands!: string[];
}
