// What coordinators may ask of the list of employers and of a timeline.
import { ChoiceField, IdField, TextField } from '../../../kernel/http/fields';
import { PageQuery } from '../../../kernel/http/paging';
import { standings, type StandingName } from '../../standing/standing.public';

export class EmployerListQuery extends PageQuery {
  /** Parts of a name or place, or a number. */
  @TextField(1, 100, { optional: true })
  q?: string;

  @ChoiceField(standings, { optional: true })
  standing?: StandingName;

  /** Whose standing is meant; own programmes when left out. */
  @IdField({ optional: true })
  programmeId?: string;
}

export class TimelineQuery extends PageQuery {}
