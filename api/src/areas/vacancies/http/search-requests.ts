// What a student asks of the search, as a query string: lists with commas, all of it optional.
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsIn,
  IsOptional,
  IsUUID,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { Id } from '../../../kernel/ids/ids';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  IsListOf,
  TextField,
} from '../../../kernel/http/fields';
import { PageQuery } from '../../../kernel/http/paging';
import {
  FromQueryBoolean,
  FromQueryList,
  FromQueryNumber,
} from '../../../kernel/http/query-values';
import { sectors } from '../../employers/employers.public';
import { allowanceSteps, dayCounts, hourBandNames, searchSorts } from '../rules/search-request';
import type { AllowanceStep, HourBand, SearchRequest, SearchSort } from '../rules/search-request';
import { searchTerms } from '../rules/search-terms';
import { vacancyLanguages, vacancyTypes } from '../rules/vacancy-content';
import type { VacancyLanguage, VacancyType } from '../rules/vacancy-content';

const ChoicesField = (choices: readonly string[]) =>
  applyDecorators(
    FromQueryList(),
    IsOptional(),
    IsListOf(choices.length),
    IsIn([...choices], { each: true }),
    ApiPropertyOptional({ enum: [...choices], isArray: true }),
  );

@ValidatorConstraint({ name: 'month' })
class MonthRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(value);
  }

  defaultMessage(): string {
    return 'must be a month as 2027-02';
  }
}

/** The filters of the search. */
export class VacancyFilters {
  @TextField(0, 200, { optional: true })
  words?: string;

  @FromQueryList()
  @IsOptional()
  @IsListOf(20)
  @IsUUID('all', { each: true })
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Some of your own.',
  })
  programme?: string[];

  @ChoicesField(sectors)
  sector?: string[];

  @ChoicesField(vacancyTypes)
  type?: VacancyType[];

  @ChoicesField(dayCounts.map(String))
  days?: string[];

  @ChoicesField(hourBandNames)
  hours?: HourBand[];

  @ChoicesField(allowanceSteps)
  allowance?: AllowanceStep[];

  @FromQueryBoolean()
  @BooleanField({ optional: true })
  travelCosts?: boolean;

  @FromQueryList()
  @IsOptional()
  @IsListOf(24)
  @Validate(MonthRule, { each: true })
  @ApiPropertyOptional({ type: [String], description: 'Months as 2027-02.' })
  start?: string[];

  @FromQueryBoolean()
  @BooleanField({ optional: true })
  remote?: boolean;

  @ChoicesField(vacancyLanguages)
  language?: VacancyLanguage[];

  @FromQueryBoolean()
  @BooleanField({ optional: true })
  noTest?: boolean;

  @FromQueryBoolean()
  @BooleanField({ optional: true })
  adjustments?: boolean;

  /** GeoNames id of the place the student travels from, from `GET places`. */
  @FromQueryNumber()
  @IntegerField(1, 2_000_000_000, { optional: true })
  from?: number;

  /** Only within so many kilometres of `from`. */
  @FromQueryNumber()
  @IntegerField(1, 400, { optional: true })
  km?: number;
}

export class VacancySearchQuery extends VacancyFilters implements PageQuery {
  @ChoiceField(searchSorts, { optional: true })
  sort?: SearchSort;

  @IsOptional()
  @TextField(1, 500, { optional: true })
  cursor?: string;

  @FromQueryNumber()
  @IntegerField(1, 50, { optional: true })
  limit?: number;
}

export class TravelQuery {
  /** GeoNames id of the place the student travels from. */
  @FromQueryNumber()
  @IntegerField(1, 2_000_000_000, { optional: true })
  from?: number;
}

export class SuggestQuery {
  @TextField(1, 200)
  words!: string;
}

export class PlacesQuery {
  @TextField(1, 100)
  q!: string;
}

/** The request of a student: never outside the programmes that the session gives. */
export function searchRequestOf(own: readonly Id[], asked: VacancyFilters): SearchRequest {
  return {
    ownProgrammeIds: own,
    programmeIds: asked.programme && asked.programme.length > 0 ? asked.programme : null,
    terms: searchTerms(asked.words ?? ''),
    sectors: asked.sector ?? [],
    types: asked.type ?? [],
    days: (asked.days ?? []).map(Number),
    hours: asked.hours ?? [],
    allowance: asked.allowance ?? [],
    travelCosts: asked.travelCosts ?? false,
    startMonths: asked.start ?? [],
    remote: asked.remote ?? false,
    languages: asked.language ?? [],
    noTest: asked.noTest ?? false,
    adjustments: asked.adjustments ?? false,
    from: asked.from ?? null,
    km: asked.km ?? null,
  };
}
