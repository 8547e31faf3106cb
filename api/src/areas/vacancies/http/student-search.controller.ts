// Doors for students: search, counts per filter, a better spelling, places to travel from, and the page of a vacancy.
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { suggestPlaces } from '../places/places';
import { StudentSearch } from '../queries/search/student-search';
import { StudentVacancy } from '../queries/student-vacancy';
import { ReaderLanguage, type Reader } from './reader-language';
import {
  PlacesQuery,
  searchRequestOf,
  SuggestQuery,
  TravelQuery,
  VacancyFilters,
  VacancySearchQuery,
} from './search-requests';
import {
  PlacesResponse,
  VacancyCountsResponse,
  VacancySearchResponse,
  WordSuggestionResponse,
} from './search-responses';
import { StudentPresenter } from './student-presenter';
import { StudentVacancyResponse } from './student-responses';

/** As many places as fit under a field. */
const mostPlaces = 8;

@ApiTags('search')
@Controller()
export class StudentSearchController {
  constructor(
    private readonly search: StudentSearch,
    private readonly vacancies: StudentVacancy,
    private readonly presenter: StudentPresenter,
  ) {}

  @Allow('student')
  @Get('search')
  @ApiOkResponse({ type: VacancySearchResponse })
  async page(
    @CurrentActor() actor: Actor,
    @Query() query: VacancySearchQuery,
    @ReaderLanguage() language: Reader,
  ): Promise<VacancySearchResponse> {
    const { sort = 'relevance', cursor, limit = 20 } = query;
    const asked = searchRequestOf(actor.programmeIds, query);
    return this.presenter.page(await this.search.page(asked, { sort, cursor, limit }), language);
  }

  @Allow('student')
  @Get('search/facets')
  @ApiOkResponse({ type: VacancyCountsResponse })
  async counts(
    @CurrentActor() actor: Actor,
    @Query() query: VacancyFilters,
  ): Promise<VacancyCountsResponse> {
    const counts = await this.search.counts(searchRequestOf(actor.programmeIds, query));
    return this.presenter.counts(counts);
  }

  @Allow('student')
  @Get('search/suggest')
  @ApiOkResponse({ type: WordSuggestionResponse })
  async suggest(
    @CurrentActor() actor: Actor,
    @Query() query: SuggestQuery,
  ): Promise<WordSuggestionResponse> {
    const asked = searchRequestOf(actor.programmeIds, { words: query.words });
    return { words: await this.search.suggestion(asked) };
  }

  @Allow('student', 'employer', 'coordinator')
  @Get('places')
  @ApiOkResponse({ type: PlacesResponse })
  places(@Query() { q }: PlacesQuery): PlacesResponse {
    const items = suggestPlaces(q, mostPlaces).map(({ id, name, province }) => ({
      id,
      name,
      province,
    }));
    return { items };
  }

  @Allow('student')
  @Get('student/vacancies/:vacancyId')
  @ApiId('vacancyId')
  @ApiOkResponse({ type: StudentVacancyResponse })
  async vacancy(
    @CurrentActor() actor: Actor,
    @PathId('vacancyId') id: string,
    @Query() { from }: TravelQuery,
    @ReaderLanguage() language: Reader,
  ): Promise<StudentVacancyResponse> {
    const page = await this.vacancies.page(actor.programmeIds, id);
    if (!page) throw notFound();
    return this.presenter.vacancy(page, from ?? null, language);
  }
}
