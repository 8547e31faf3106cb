// Job, each night: makes the dictionary of words anew from the vacancies that are visible.
import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { KeepDictionary } from '../use-cases/keep-dictionary';

@Injectable()
@HandlesJob('vacancies:rebuild-dictionary')
export class RebuildDictionary implements JobHandler {
  constructor(private readonly dictionary: KeepDictionary) {}

  run(): Promise<void> {
    return this.dictionary.rebuild();
  }
}
