// At boot: every route handler must say who may knock; one that does not stops the boot.
import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from './access.decorators';

export interface Door {
  readonly controller: string;
  readonly handler: string;
  readonly method: string;
  /** As written in the decorators, e.g. `/api/employers/:employerId`. */
  readonly path: string;
  readonly rule: AccessRule | undefined;
}

@Injectable()
export class ClosedByDefault implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.doors().filter((door) => !door.rule);
    if (open.length === 0) return;
    const names = open.map((door) => `${door.controller}.${door.handler}`).join(', ');
    throw new Error(`These handlers say neither @Allow, @SignedIn nor @Public: ${names}`);
  }

  /** Every route handler in the application with its access rule. */
  doors(): readonly Door[] {
    return this.discovery.getControllers().flatMap((wrapper) => {
      const prototype: unknown = wrapper.metatype?.prototype;
      if (typeof prototype !== 'object' || prototype === null || !wrapper.metatype) return [];
      const controller = wrapper.metatype;
      const methods = prototype as Record<string, unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata(PATH_METADATA, methods[name] as object))
        .map((name) => ({
          controller: controller.name,
          handler: name,
          method:
            RequestMethod[
              Reflect.getMetadata(METHOD_METADATA, methods[name] as object) as number
            ] ?? '',
          path: pathOf(controller, methods[name] as object),
          rule: this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
            methods[name] as () => unknown,
            controller,
          ]),
        }));
    });
  }
}

function pathOf(controller: object, handler: object): string {
  const parts = [controller, handler].map((target) =>
    String(Reflect.getMetadata(PATH_METADATA, target)),
  );
  return ['', 'api', ...parts]
    .join('/')
    .replace(/\/+/g, '/')
    .replace(/(.)\/$/, '$1');
}
