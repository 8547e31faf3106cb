// The first lock on every door: who may knock. A handler with none of these does not boot.
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Role } from './actor';

export const ACCESS = 'stagekeur:access';

export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

/** Anyone, also without signing in. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies AccessRule);

/** Anyone who is signed in, in whatever role (own details, role switch, registering an organisation). */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies AccessRule);

/** Only people acting in one of these roles; what they may do to which object is the policy's matter. */
export const Allow = (...allowed: [Role, ...Role[]]) =>
  SetMetadata(ACCESS, { kind: 'roles', roles: allowed } satisfies AccessRule);

export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
}

/** The signed-in person; only in handlers that are not @Public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('@CurrentActor in a handler that anyone may call');
  return actor;
});

/** The person if signed in, else null; for @Public handlers. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<RequestWithActor>().actor ?? null,
);
