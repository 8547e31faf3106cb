// Parts that several screens about a screening share.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { sections, type Section } from '../rules/item';
import { admissionOutcomes, type AdmissionOutcome } from '../rules/proposal';

/** A value of an answer: yes or no, a number, a choice or a text. */
export const AnswerValueProperty = () =>
  ApiProperty({
    oneOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }],
    nullable: true,
  });

export const Day = (options: { nullable?: boolean; description?: string } = {}) =>
  ApiProperty({ type: String, format: 'date', ...options });

export const Moment = (options: { nullable?: boolean; description?: string } = {}) =>
  ApiProperty({ type: String, format: 'date-time', ...options });

export class ProgrammeNameView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ type: LocalisedText })
  name!: LocalisedText;
}

export class SchoolContactView {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;
}

export class SectionNameView {
  @ApiProperty({ enum: sections })
  section!: Section;

  @ApiProperty({ description: '1 to 7.' })
  number!: number;

  @ApiProperty({ description: "In the reader's language." })
  title!: string;
}

export class DecisionConditionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  itemKey!: string | null;

  @ApiProperty()
  wording!: string;

  @ApiProperty()
  ownerName!: string;

  @Day()
  dueOn!: PlainDate;

  @ApiProperty()
  blocksFirstPlacement!: boolean;

  @ApiProperty({ enum: ['open', 'fulfilled', 'withdrawn'] })
  state!: 'open' | 'fulfilled' | 'withdrawn';
}

export class DecisionView {
  @ApiProperty({ format: 'uuid' })
  admissionId!: string;

  @ApiProperty({ type: ProgrammeNameView })
  programme!: ProgrammeNameView;

  @ApiProperty({ enum: admissionOutcomes })
  outcome!: AdmissionOutcome;

  @ApiProperty()
  reason!: string;

  @Day()
  decidedOn!: PlainDate;

  @Day({ nullable: true, description: 'Last day on which it holds; null for a rejection.' })
  validUntil!: PlainDate | null;

  @ApiProperty({ type: Number, nullable: true })
  maxRunningPlacements!: number | null;

  @ApiProperty({ type: [DecisionConditionView] })
  conditions!: DecisionConditionView[];

  @ApiProperty({ description: 'Taken over from a colleague.' })
  adopted!: boolean;
}

export class ProblemAtView {
  @ApiProperty({ example: '/answers/insurance' })
  pointer!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: "In the reader's language." })
  detail!: string;
}
