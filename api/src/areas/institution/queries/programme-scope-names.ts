// Tells identity the names of the programmes that roles are over, so that a role can be shown in words.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../../kernel/ids/ids';
import { ScopeNames, type ScopeName } from '../../identity/identity.public';
import { Programmes } from './programmes';

@Injectable()
export class ProgrammeScopeNames implements OnModuleInit {
  constructor(
    private readonly scopeNames: ScopeNames,
    private readonly programmes: Programmes,
  ) {}

  onModuleInit(): void {
    for (const role of ['student', 'coordinator'] as const)
      this.scopeNames.register(role, (ids) => this.namesOf(ids));
  }

  private async namesOf(ids: readonly Id[]): Promise<ReadonlyMap<Id, ScopeName>> {
    const found = await this.programmes.find(ids);
    return new Map([...found].map(([id, { name }]) => [id, name]));
  }
}
