// The overview of an employer's person, field by field; the screen has the words of the steps.
import { ApiProperty } from '@nestjs/swagger';
import { LocalisedText } from '../../../kernel/http/localised-text';
import {
  situations,
  stepKeys,
  stepStates,
  type Situation,
  type StepKey,
  type StepState,
} from '../rules/next-steps';
import { employerStates } from './employer-list.responses';

class OverviewStepResponse {
  @ApiProperty({ enum: stepKeys })
  key!: StepKey;

  @ApiProperty({ enum: stepStates })
  state!: StepState;

  @ApiProperty({ enum: situations, nullable: true })
  situation!: Situation | null;

  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;
}

const deadlineKinds = ['condition', 'admission_ends', 'suspension_ends', 'vacancy_closes'] as const;

class OverviewDeadlineResponse {
  @ApiProperty({ enum: deadlineKinds })
  kind!: (typeof deadlineKinds)[number];

  @ApiProperty({ format: 'date' })
  on!: string;

  @ApiProperty({ type: String, nullable: true })
  text!: string | null;

  @ApiProperty({ type: LocalisedText, nullable: true })
  programme!: LocalisedText | null;
}

class OverviewSchoolContactResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Null: the internship office.' })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;
}

class OverviewOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: employerStates })
  state!: (typeof employerStates)[number];

  @ApiProperty()
  suspended!: boolean;
}

export class EmployerOverviewResponse {
  @ApiProperty({ type: OverviewOrganisationResponse, nullable: true })
  organisation!: OverviewOrganisationResponse | null;

  @ApiProperty({ type: [OverviewStepResponse] })
  steps!: OverviewStepResponse[];

  @ApiProperty({
    type: [OverviewDeadlineResponse],
    description: 'Soonest first, three months ahead.',
  })
  deadlines!: OverviewDeadlineResponse[];

  @ApiProperty({ type: OverviewSchoolContactResponse })
  schoolContact!: OverviewSchoolContactResponse;
}
