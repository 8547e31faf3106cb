// Job, each week: makes every row of the search anew. When all is well it changes nothing; it is the net under the writers.
import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { RewriteSearch } from '../use-cases/rewrite-search';

@Injectable()
@HandlesJob('vacancies:rebuild-search')
export class RebuildSearch implements JobHandler {
  constructor(private readonly search: RewriteSearch) {}

  run(): Promise<void> {
    return this.search.rebuild();
  }
}
