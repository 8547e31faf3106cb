// Opens a door only for whom it was declared; everything undeclared stays closed.
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config/config';
import { kernelProblems, notFound } from '../errors/kernel.errors';
import { ACCESS, type AccessRule, type RequestWithActor } from './access.decorators';
import { ActorResolver } from './actor-resolver';
import { refuseForeignWrites } from './foreign-writes';
import { readSessionToken } from './session-cookie';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorResolver,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw notFound();
    refuseForeignWrites(request, this.config.publicUrl);

    const token = readSessionToken(request, this.config.publicUrl);
    const actor = token ? await this.actors.resolve(token) : null;
    if (actor) request.actor = actor;

    if (rule.kind === 'public') return true;
    if (!actor) throw kernelProblems['kernel.not-signed-in']();
    if (rule.kind === 'signed-in') return true;
    // A closed door looks like no door: other roles get the answer of an absent page.
    if (!actor.role || !rule.roles.includes(actor.role)) throw notFound();
    return true;
  }
}
