// Makes somebody an administrator from the machine room: how the first one comes in. Safe to repeat.
import { Injectable } from '@nestjs/common';
import { systemAuthor } from '../../../kernel/access/actor';
import { Database } from '../../../kernel/database/database';
import { PeopleList } from '../queries/people-list';
import { People, type NewPerson } from './people';
import { RoleGrants } from './role-grants';

export interface GrantedAdministrator {
  /** Whether the person was new, or known and only corrected. */
  readonly created: boolean;
  /** Whether the role is new. */
  readonly granted: boolean;
}

@Injectable()
export class GrantAdministrator {
  constructor(
    private readonly database: Database,
    private readonly list: PeopleList,
    private readonly people: People,
    private readonly grants: RoleGrants,
  ) {}

  async run(person: NewPerson): Promise<GrantedAdministrator> {
    const known = (await this.list.findByNumber([person.number])).get(person.number);
    const { name, email } = person;
    const granted = !known?.roles.some(({ role }) => role === 'administrator');
    await this.database.transaction(async (tx) => {
      const accountId = known?.id ?? (await this.people.createPerson(tx, systemAuthor, person));
      if (known && (known.name !== name || known.email !== email))
        await this.people.updatePerson(tx, systemAuthor, accountId, { name, email });
      await this.grants.grant(tx, systemAuthor, {
        accountId,
        role: 'administrator',
        scopeId: null,
        reason: 'granted from the command line',
      });
    });
    return { created: known === undefined, granted };
  }
}
