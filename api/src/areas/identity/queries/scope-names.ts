// Names of what roles are over (a programme, an organisation), told by the areas that know them; identity knows ids only.
import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/access/actor';
import type { Id } from '../../../kernel/ids/ids';

export interface ScopeName {
  readonly nl: string;
  readonly en: string;
}

type NamesOf = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, ScopeName>>;

@Injectable()
export class ScopeNames {
  private readonly sources = new Map<Role, NamesOf>();

  /** Called by an area when it starts: it knows the scopes of this role. */
  register(role: Role, namesOf: NamesOf): void {
    this.sources.set(role, namesOf);
  }

  /** Names of those ids that are known; none as long as no area told. */
  async namesOf(role: Role, ids: readonly Id[]): Promise<ReadonlyMap<Id, ScopeName>> {
    if (ids.length === 0) return new Map();
    return (await this.sources.get(role)?.(ids)) ?? new Map<Id, ScopeName>();
  }
}
