// The page of a vacancy as a student reads it, field by field; the body as blocks that can be shown without any markup.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import {
  promiseKinds,
  sections,
  type PromiseKind,
  type Section,
} from '../../screening/screening.public';
import { vacancyLanguages, vacancyTypes } from '../rules/vacancy-content';
import type { VacancyLanguage, VacancyType } from '../rules/vacancy-content';
import { AdmissionConditionsResponse } from './search-responses';

export class TextSpanResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty()
  bold!: boolean;

  @ApiProperty()
  emphasis!: boolean;
}

export class TextBlockResponse {
  @ApiProperty({ enum: ['paragraph', 'heading', 'list'] })
  kind!: 'paragraph' | 'heading' | 'list';

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of a heading: 2 or 3.' })
  level!: 2 | 3 | null;

  @ApiProperty({ description: 'Of a list: numbered.' })
  ordered!: boolean;

  @ApiProperty({ type: [TextSpanResponse], description: 'Of a paragraph or heading.' })
  spans!: TextSpanResponse[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { $ref: '#/components/schemas/TextSpanResponse' } },
    description: 'Of a list: the spans of each entry.',
  })
  items!: TextSpanResponse[][];
}

export class CheckedFactResponse {
  @ApiProperty()
  key!: string;

  @ApiProperty({ enum: sections })
  section!: Section;

  @ApiProperty({ type: LocalisedText })
  fact!: LocalisedText;

  @ApiProperty({ description: 'What the checker wrote down, word for word.' })
  finding!: string;

  @ApiProperty()
  source!: string;

  @ApiProperty({ format: 'date' })
  seenOn!: string;

  @ApiProperty()
  checkedByRole!: string;
}

export class VacancyPromiseResponse {
  @ApiProperty({ enum: promiseKinds })
  kind!: PromiseKind;

  @ApiProperty({ description: 'Short name, in the language of the reader.' })
  label!: string;

  @ApiProperty()
  wording!: string;

  @ApiProperty({ enum: ['vacancy', 'screening'], description: 'Where it was promised.' })
  source!: 'vacancy' | 'screening';
}

export class SchoolContactResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  email!: string;
}

export class StudentVacancyResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: vacancyTypes })
  type!: VacancyType;

  @ApiProperty({ enum: vacancyLanguages })
  language!: VacancyLanguage;

  @ApiProperty()
  employerName!: string;

  @ApiProperty({
    format: 'uuid',
    description: 'The programme of the student for which it is shown.',
  })
  programmeId!: string;

  @ApiProperty({ type: LocalisedText })
  programmeName!: LocalisedText;

  @ApiProperty()
  place!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  placeId!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'From the place asked from.' })
  distanceKm!: number | null;

  @ApiProperty({ type: [TextBlockResponse] })
  body!: TextBlockResponse[];

  @ApiProperty({ type: [String] })
  tasks!: string[];

  @ApiProperty({ type: [String] })
  learningGoals!: string[];

  @ApiProperty({ type: 'integer', description: 'Euro a month at 36 hours; 0 is none.' })
  allowance!: number;

  @ApiProperty({ type: 'integer', description: 'Euro a month for the hours of this vacancy.' })
  allowanceForHours!: number;

  @ApiProperty()
  travelCosts!: boolean;

  @ApiProperty()
  expensesNote!: string;

  @ApiProperty({ type: 'integer' })
  daysPerWeek!: number;

  @ApiProperty({ type: 'integer' })
  hoursPerWeek!: number;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty()
  startFlexible!: boolean;

  @ApiProperty({ type: 'integer' })
  weeks!: number;

  @ApiProperty({ format: 'date' })
  endsOn!: string;

  @ApiProperty({ type: Number })
  supervisionHours!: number;

  @ApiProperty()
  supervisorPosition!: string;

  @ApiProperty({ type: 'integer' })
  remoteDays!: number;

  @ApiProperty()
  remoteNote!: string;

  @ApiProperty({ description: 'Empty: none.' })
  admissionTest!: string;

  @ApiProperty()
  admissionTestReason!: string;

  @ApiProperty()
  adjustments!: string;

  @ApiProperty({ type: [String] })
  questions!: string[];

  @ApiProperty({ format: 'date', description: 'Last day to respond.' })
  closesOn!: string;

  @ApiProperty({ type: 'integer' })
  placesLeft!: number;

  @ApiProperty({ format: 'date' })
  checkedOn!: string;

  @ApiProperty({ enum: ['coordinator'] })
  checkedByRole!: 'coordinator';

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day the admission holds.',
  })
  checkedUntil!: string | null;

  @ApiProperty({ type: AdmissionConditionsResponse, nullable: true })
  conditions!: AdmissionConditionsResponse | null;

  @ApiProperty({ type: [CheckedFactResponse] })
  facts!: CheckedFactResponse[];

  @ApiProperty({ type: [VacancyPromiseResponse] })
  promises!: VacancyPromiseResponse[];

  @ApiProperty({ type: SchoolContactResponse, nullable: true })
  schoolContact!: SchoolContactResponse | null;

  @ApiProperty({ enum: ['too_few'], description: 'Too few ended applications to tell.' })
  replies!: 'too_few';

  @ApiProperty({ enum: ['too_few'], description: 'Too few experiences to tell.' })
  experiences!: 'too_few';
}
