// Turns what is known about people into answers, with the sentence why a role stays in the reader's words.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { FoundPerson } from '../queries/people-search';
import type { PersonGrant, PersonPage } from '../queries/person-page';
import type {
  FoundPersonResponse,
  PersonGrantResponse,
  PersonResponse,
} from './admin-people.responses';

@Injectable()
export class PeoplePresenter {
  constructor(private readonly sentences: Sentences) {}

  found(person: FoundPerson): FoundPersonResponse {
    return {
      id: person.id,
      kind: person.kind,
      number: person.number,
      name: person.name,
      email: person.email,
      state: person.state,
      roles: person.roles.map(({ role, scope }) => ({ role, scope })),
    };
  }

  page(language: Language, person: PersonPage): PersonResponse {
    return {
      id: person.id,
      kind: person.kind,
      number: person.number,
      name: person.name,
      email: person.email,
      language: person.language,
      state: person.state,
      createdAt: person.createdAt.toISOString(),
      lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
      openSessions: person.openSessions,
      grants: person.grants.map((grant) => this.grant(language, grant)),
      enrolments: person.enrolments.map(({ programme, cohort, supervisor, endedAt }) => ({
        programme,
        cohort,
        supervisor,
        endedAt,
      })),
      allowedCommands: person.allowedCommands,
      version: person.version,
    };
  }

  private grant(language: Language, grant: PersonGrant): PersonGrantResponse {
    const { objection } = grant;
    return {
      grantId: grant.grantId,
      role: grant.role,
      scope: grant.scope,
      grantedAt: grant.grantedAt.toISOString(),
      grantedBy: grant.grantedBy,
      reason: grant.reason,
      revocable: objection === null,
      kept:
        objection === null ? null : this.sentences.problem(language, `institution.${objection}`),
    };
  }
}
