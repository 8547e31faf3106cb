// The checklist as those read it who manage it: with weights, limits and scores.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { sections, type KnockOut, type Section, type Verifier } from '../rules/item';
import { QuestionView } from './own-items.view';
import { Day } from './view-parts';

export class TemplateInListView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: number;

  @ApiProperty({ type: LocalisedText })
  title!: LocalisedText;

  @ApiProperty({ enum: ['draft', 'in_force', 'retired'] })
  state!: 'draft' | 'in_force' | 'retired';

  @Day({ nullable: true })
  inForceFrom!: PlainDate | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the base.' })
  programmeId!: string | null;

  @ApiProperty()
  questions!: number;
}

export class TemplateListView {
  @ApiProperty({ type: [TemplateInListView] })
  items!: TemplateInListView[];
}

export class TemplateItemView extends QuestionView {
  @ApiProperty({ enum: sections })
  section!: Section;

  @ApiProperty({ enum: ['employer', 'coordinator', 'public_source'] })
  verifier!: Verifier;

  @ApiProperty({ enum: ['none', 'always', 'before_first_placement'] })
  knockOut!: KnockOut;

  @ApiProperty()
  weight!: number;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'number' } },
    description: 'Value and what it yields, 0 to 1; straight lines between.',
  })
  points!: number[][];
}

export class TemplateView extends TemplateInListView {
  @ApiProperty({ type: [TemplateItemView] })
  items!: TemplateItemView[];
}
