// What a coordinator reads when reviewing a version, field by field.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import { standings, type StandingName } from '../../standing/standing.public';
import { reviewCommands, type ReviewCommand } from '../rules/allowed-commands';
import { contentFields, type ContentField } from '../rules/vacancy-content';
import { vacancyLifecycle, type VacancyState } from '../rules/vacancy-lifecycle';
import { TextBlockResponse } from './student-responses';
import {
  VacancyFindingResponse,
  VacancyLineResponse,
  VacancyVersionResponse,
} from './vacancy-responses';

export class DifferencePartResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty({ enum: ['same', 'added', 'removed'] })
  change!: 'same' | 'added' | 'removed';
}

export class FieldDifferenceResponse {
  @ApiProperty({ enum: contentFields })
  field!: ContentField;

  @ApiProperty({
    type: [DifferencePartResponse],
    nullable: true,
    description: 'Of texts, word by word.',
  })
  parts!: DifferencePartResponse[] | null;

  @ApiProperty({ type: String, nullable: true })
  before!: string | null;

  @ApiProperty({ type: String, nullable: true })
  after!: string | null;
}

export class ReviewedEmployerResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  sector!: string;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;
}

export class ReviewedStandingResponse {
  @ApiProperty({ format: 'uuid' })
  programmeId!: string;

  @ApiProperty({ type: LocalisedText })
  programmeName!: LocalisedText;

  @ApiProperty({ enum: standings })
  standing!: StandingName;

  @ApiProperty({
    description: 'Whether publishing now would show it to students of this programme.',
  })
  admits!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  visibleUntil!: string | null;
}

export class ReviewedPromiseResponse {
  @ApiProperty()
  kind!: string;

  @ApiProperty({ type: LocalisedText })
  wording!: LocalisedText;
}

export class VacancyReviewResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: vacancyLifecycle.states })
  state!: VacancyState;

  @ApiProperty({ type: ReviewedEmployerResponse })
  employer!: ReviewedEmployerResponse;

  @ApiProperty({
    type: VacancyVersionResponse,
    description: 'The version under review, else the published one.',
  })
  shown!: VacancyVersionResponse;

  @ApiProperty({ type: [TextBlockResponse], description: 'Its body as students would see it.' })
  body!: TextBlockResponse[];

  @ApiProperty({
    enum: ['published', 'returned'],
    nullable: true,
    description: 'What it is compared with.',
  })
  against!: 'published' | 'returned' | null;

  @ApiProperty({ type: [FieldDifferenceResponse] })
  difference!: FieldDifferenceResponse[];

  @ApiProperty({ enum: contentFields, isArray: true })
  lowered!: ContentField[];

  @ApiProperty({ type: [VacancyFindingResponse] })
  findings!: VacancyFindingResponse[];

  @ApiProperty({ type: [ReviewedStandingResponse] })
  standing!: ReviewedStandingResponse[];

  @ApiProperty({ type: [ReviewedPromiseResponse] })
  promises!: ReviewedPromiseResponse[];

  @ApiProperty({ type: [VacancyLineResponse], description: 'Other vacancies of the employer.' })
  others!: VacancyLineResponse[];

  @ApiProperty({ enum: reviewCommands, isArray: true })
  allowedCommands!: ReviewCommand[];
}
