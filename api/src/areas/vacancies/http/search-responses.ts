// What the search answers, field by field; the sentences of facts come in the reader's language.
import { ApiProperty } from '@nestjs/swagger';
import { PageInfo } from '../../../kernel/http/paging';
import { shortFactKeys, type ShortFactKey } from '../rules/short-facts';
import { filterNames, type FilterName } from '../rules/search-request';
import { vacancyLanguages, vacancyTypes } from '../rules/vacancy-content';
import type { VacancyLanguage, VacancyType } from '../rules/vacancy-content';

export class ShortFactResponse {
  @ApiProperty({ enum: shortFactKeys })
  key!: ShortFactKey;

  @ApiProperty({ description: '"2 uur begeleiding", "No overtime".' })
  text!: string;
}

export class AdmissionConditionsResponse {
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Most interns at a time; null: no such limit.',
  })
  mostPlacements!: number | null;
}

export class VacancyResultResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  employerName!: string;

  @ApiProperty({ enum: vacancyTypes })
  type!: VacancyType;

  @ApiProperty()
  sector!: string;

  @ApiProperty({ enum: vacancyLanguages, description: 'Language of the text.' })
  language!: VacancyLanguage;

  @ApiProperty()
  place!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'From the place asked from.' })
  distanceKm!: number | null;

  @ApiProperty({ type: 'integer' })
  daysPerWeek!: number;

  @ApiProperty({ type: 'integer' })
  hoursPerWeek!: number;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty()
  startFlexible!: boolean;

  @ApiProperty({ type: 'integer', description: 'Euro a month at full hours (36); 0 is none.' })
  allowance!: number;

  @ApiProperty()
  travelCosts!: boolean;

  @ApiProperty({ type: 'integer', description: 'Days a week that may be worked at home.' })
  remoteDays!: number;

  @ApiProperty()
  adjustments!: boolean;

  @ApiProperty({ type: 'integer' })
  placesLeft!: number;

  @ApiProperty({ format: 'date', description: 'Day of the decision that admits the employer.' })
  checkedOn!: string;

  @ApiProperty({ enum: ['coordinator'], description: 'Role of the one who checked.' })
  checkedByRole!: 'coordinator';

  @ApiProperty({ type: [ShortFactResponse], description: 'Three at most.' })
  facts!: ShortFactResponse[];

  @ApiProperty({
    type: AdmissionConditionsResponse,
    nullable: true,
    description: 'The employer was admitted with conditions; null: without.',
  })
  conditions!: AdmissionConditionsResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'While it is news.' })
  newSince!: string | null;
}

export class VacancySearchResponse {
  @ApiProperty({ type: [VacancyResultResponse] })
  items!: VacancyResultResponse[];

  @ApiProperty({ type: PageInfo })
  page!: PageInfo;
}

export class FacetOptionResponse {
  @ApiProperty()
  value!: string;

  @ApiProperty({ type: 'integer', description: 'Vacancies with it, given all other filters.' })
  count!: number;
}

export class FacetsResponse {
  @ApiProperty({ type: [FacetOptionResponse] })
  programme!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  sector!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  type!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  days!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  hours!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  allowance!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  travelCosts!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  start!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  remote!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  language!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  noTest!: FacetOptionResponse[];

  @ApiProperty({ type: [FacetOptionResponse] })
  adjustments!: FacetOptionResponse[];
}

export class DroppedFilterResponse {
  @ApiProperty({ enum: filterNames })
  filter!: FilterName;

  @ApiProperty({ type: 'integer', description: 'Vacancies without this filter.' })
  total!: number;
}

export class VacancyCountsResponse {
  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: FacetsResponse })
  facets!: FacetsResponse;

  @ApiProperty({
    type: [DroppedFilterResponse],
    description: 'Without results: the filters whose removal gives some, the most first.',
  })
  whenDropped!: DroppedFilterResponse[];
}

export class WordSuggestionResponse {
  @ApiProperty({ type: String, nullable: true, description: 'The words, spelled as they occur.' })
  words!: string | null;
}

export class PlaceResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  province!: string;
}

export class PlacesResponse {
  @ApiProperty({ type: [PlaceResponse] })
  items!: PlaceResponse[];
}
