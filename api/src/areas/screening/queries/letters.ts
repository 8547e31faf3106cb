// Shows a coordinator the letter an employer will get, made by the code that mails it, for the first of its readers.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { DecisionLetter } from '../wording/decision-letter';
import type { LetterView } from './decide.view';
import { DecisionsTold, type DecisionDraft } from './decision-told';
import { EmployerPeople } from './employer-people';

@Injectable()
export class Letters {
  constructor(
    private readonly told: DecisionsTold,
    private readonly letter: DecisionLetter,
    private readonly people: EmployerPeople,
  ) {}

  async preview(actor: Actor, draft: DecisionDraft): Promise<LetterView> {
    const people = await this.people.of(draft.employerId);
    const told = await this.told.drafted(actor, draft);
    const language = people[0]?.language ?? 'nl';
    return {
      to: people.map(({ name }) => name),
      language,
      ...this.letter.write(language, people[0]?.name ?? '', told),
    };
  }
}
