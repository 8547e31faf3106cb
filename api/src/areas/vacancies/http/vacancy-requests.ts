// What employers and coordinators send about a vacancy. A draft may leave out anything; what is sent must have the right form.
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  IdListField,
  IntegerField,
  IsListOf,
  NumberField,
  TextField,
  TextListField,
} from '../../../kernel/http/fields';
import { contentFields, vacancyLanguages, vacancyTypes } from '../rules/vacancy-content';
import type { ContentField, VacancyLanguage, VacancyType } from '../rules/vacancy-content';
import { employerCloseReasons } from '../rules/vacancy-lifecycle';
import type { CloseReason } from '../rules/vacancy-lifecycle';

const optional = { optional: true } as const;
const open = { optional: true, nullable: true } as const;

export class StartVacancyRequest {
  /** An earlier vacancy of the same employer to start from. */
  @IdField(open)
  copyOf?: string | null;
}

export class VacancyDraftRequest {
  @TextField(0, 120, optional)
  title?: string;

  /** Markdown subset: paragraphs, `**bold**`, `*emphasis*`, lists, `##` and `###`. */
  @TextField(0, 6000, optional)
  body?: string;

  @TextListField(12, 200, optional)
  tasks?: string[];

  @TextListField(12, 200, optional)
  learningGoals?: string[];

  @ChoiceField(vacancyTypes, open)
  type?: VacancyType | null;

  @IdListField(10, optional)
  programmeIds?: string[];

  @IdField(open)
  siteId?: string | null;

  /** GeoNames id of a place from `GET places`; ignored when a site is given. */
  @IntegerField(1, 2_000_000_000, open)
  placeId?: number | null;

  @IntegerField(0, 5, optional)
  remoteDays?: number;

  @TextField(0, 200, optional)
  remoteNote?: string;

  @IntegerField(1, 5, open)
  daysPerWeek?: number | null;

  @IntegerField(1, 60, open)
  hoursPerWeek?: number | null;

  @DateField(open)
  startsOn?: PlainDate | null;

  @BooleanField(optional)
  startFlexible?: boolean;

  @IntegerField(1, 60, open)
  weeks?: number | null;

  @IntegerField(1, 50, optional)
  places?: number;

  /** Whole euros a month at full hours (36 a week); 0 is none. */
  @IntegerField(0, 5000, open)
  allowance?: number | null;

  @BooleanField(open)
  travelCosts?: boolean | null;

  @TextField(0, 300, optional)
  expensesNote?: string;

  @TextField(0, 100, optional)
  supervisorName?: string;

  @TextField(0, 100, optional)
  supervisorPosition?: string;

  /** Hours a week per intern, in halves or tenths. */
  @NumberField(0, 40, 1, open)
  supervisionHours?: number | null;

  @TextField(0, 500, optional)
  admissionTest?: string;

  @TextField(0, 1000, optional)
  admissionTestReason?: string;

  @ChoiceField(vacancyLanguages, optional)
  language?: VacancyLanguage;

  @TextField(0, 1000, optional)
  adjustments?: string;

  @TextListField(6, 300, optional)
  questions?: string[];

  @DateField(open)
  closesOn?: PlainDate | null;
}

export class CloseVacancyRequest {
  @ChoiceField(employerCloseReasons)
  reason!: Exclude<CloseReason, 'by_school'>;
}

export class PublishVacancyRequest {
  /** Needed when a check warns: why it is published all the same. */
  @TextField(10, 2000, open)
  reason?: string | null;
}

export class VacancyRemarkRequest {
  @ChoiceField(contentFields)
  field!: ContentField;

  @TextField(3, 1000)
  text!: string;
}

export class ReturnVacancyRequest {
  /** The employer reads this word for word. */
  @TextField(10, 2000)
  reason!: string;

  @ValidateIf((_, value) => value !== undefined)
  @IsListOf(30)
  @ValidateNested({ each: true })
  @Type(() => VacancyRemarkRequest)
  @ApiProperty({ type: [VacancyRemarkRequest], required: false, maxItems: 30 })
  remarks?: VacancyRemarkRequest[];
}

export class CloseBySchoolRequest {
  /** The employer reads this word for word. */
  @TextField(10, 2000)
  reason!: string;
}
