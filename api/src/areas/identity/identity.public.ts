// The identity area's door: accounts, what they may do, and who is asking.
import { Module } from '@nestjs/common';
import { ActorResolver } from '../../kernel/access/actor-resolver';
import { SessionActors } from './queries/session-actors';
import { Account } from './store/account.entity';
import { RoleGrant } from './store/role-grant.entity';
import { Session } from './store/session.entity';

export const identityEntities = [Account, RoleGrant, Session];

@Module({
  providers: [{ provide: ActorResolver, useClass: SessionActors }],
  exports: [ActorResolver],
})
export class IdentityModule {}
