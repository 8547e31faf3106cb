// After a publication: its words join the dictionary that proposes a better spelling.
import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../../../kernel/outbox/domain-event';
import { AfterCommit, type CommittedListener } from '../../../kernel/outbox/listeners';
import { KeepDictionary } from '../use-cases/keep-dictionary';
import { vacancyPublished } from '../vacancies.events';

@Injectable()
@AfterCommit(vacancyPublished)
export class LearnWords implements CommittedListener {
  constructor(private readonly dictionary: KeepDictionary) {}

  async handle(event: DomainEvent): Promise<void> {
    const { vacancyId, number } = vacancyPublished.of(event);
    await this.dictionary.learn(vacancyId, number);
  }
}
