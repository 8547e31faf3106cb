// What people may ask of the work list.
import { ChoiceField, IdField } from '../../../kernel/http/fields';
import { PageQuery } from '../../../kernel/http/paging';
import { taskViews, type TaskView } from '../queries/open-tasks';
import { taskKinds, type TaskKind } from '../rules/task-kind';

export class TaskCountsQuery {
  @ChoiceField(taskViews, { optional: true })
  view?: TaskView;

  @ChoiceField(taskKinds, { optional: true })
  kind?: TaskKind;

  @IdField({ optional: true })
  programmeId?: string;
}

export class TaskListQuery extends PageQuery {
  @ChoiceField(taskViews, { optional: true })
  view?: TaskView;

  @ChoiceField(taskKinds, { optional: true })
  kind?: TaskKind;

  @IdField({ optional: true })
  programmeId?: string;
}

export class AssignTaskRequest {
  /** Null: nobody's, for whoever comes first. */
  @IdField({ nullable: true })
  ownerId!: string | null;
}
