// The identity area's door: accounts, what they may do, and who is asking.
import { Module } from '@nestjs/common';
import { ActorResolver } from '../../kernel/access/actor-resolver';
import { Accounts } from './queries/accounts';
import { PeopleList } from './queries/people-list';
import { ScopeNames } from './queries/scope-names';
import { SessionActors } from './queries/session-actors';
import { Account } from './store/account.entity';
import { RoleGrant } from './store/role-grant.entity';
import { Session } from './store/session.entity';
import { SingleUseToken } from './store/single-use-token.entity';
import { SingleUseTokens } from './store/single-use-tokens';
import { People } from './use-cases/people';
import { RoleGrants } from './use-cases/role-grants';

export type { AccountKind, AccountSummary } from './queries/accounts';
export type { HeldRole, PeopleSearch, Person } from './queries/people-list';
export type { ScopeName } from './queries/scope-names';
export type { RedeemedToken } from './store/single-use-tokens';
export type { NewPerson, StateChange } from './use-cases/people';
export type { RoleChange } from './use-cases/role-grants';
export { Accounts, People, RoleGrants, ScopeNames, SingleUseTokens };

export const identityEntities = [Account, RoleGrant, Session, SingleUseToken];

const facades = [Accounts, People, RoleGrants, ScopeNames, SingleUseTokens];

@Module({
  providers: [{ provide: ActorResolver, useClass: SessionActors }, PeopleList, ...facades],
  exports: [ActorResolver, ...facades],
})
export class IdentityModule {}
