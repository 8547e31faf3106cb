// Which vacancies a coordinator asks for.
import { ChoiceField, IdField } from '../../../kernel/http/fields';
import { PageQuery } from '../../../kernel/http/paging';
import type { VacancyState } from '../rules/vacancy-lifecycle';

const states = [
  'submitted',
  'returned',
  'published',
  'paused',
  'closed',
] as const satisfies readonly VacancyState[];

export class ReviewQuery extends PageQuery {
  /** `submitted` (default): a version waits for review, also one of a published vacancy. */
  @ChoiceField(states, { optional: true })
  state?: (typeof states)[number];

  /** One programme; left out: all of your own. */
  @IdField({ optional: true })
  programmeId?: string;
}
