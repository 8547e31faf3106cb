// What holds for every door of the API, listed from the router itself: closed by default, bodies are classes, documented.
import 'reflect-metadata';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ClosedByDefault, type Door } from '../src/kernel/access/closed-by-default';
import { describeApi } from '../src/kernel/http/api-docs';
import { startTestApp, type TestApp } from '../src/testing/test-app';

// Nest's own numbers for what a parameter reads.
const BODY = 3;
const QUERY = 4;

interface RouteArgument {
  readonly index: number;
  readonly data?: unknown;
}

describe('every door', () => {
  let test: TestApp;
  let doors: readonly Door[];

  beforeAll(async () => {
    test = await startTestApp();
    doors = test.get(ClosedByDefault).doors();
  });
  afterAll(() => test.close());

  it('says who may knock', () => {
    expect(doors.length).toBeGreaterThan(10);
    expect(doors.filter((door) => !door.rule)).toEqual([]);
  });

  it('is closed to who is not signed in, unless it is public', async () => {
    for (const door of doors.filter((candidate) => candidate.rule?.kind !== 'public')) {
      const answer = await test.app.inject({
        method: door.method as 'GET',
        url: door.path.replace(/:\w+/g, '019aa000-0000-7000-8000-000000000000'),
        headers: { 'x-stagekeur': '1' },
      });
      expect({ door: `${door.method} ${door.path}`, status: answer.statusCode }).toEqual({
        door: `${door.method} ${door.path}`,
        status: 401,
      });
    }
  });

  it('refuses a write without our header, and one from a foreign origin', async () => {
    const writes = doors.filter((door) => door.method !== 'GET');
    expect(writes.length).toBeGreaterThan(3);
    for (const door of writes) {
      const url = door.path.replace(/:\w+/g, '019aa000-0000-7000-8000-000000000000');
      const bare = await test.app.inject({ method: door.method as 'POST', url });
      const foreign = await test.app.inject({
        method: door.method as 'POST',
        url,
        headers: { 'x-stagekeur': '1', origin: 'https://elsewhere.example' },
      });
      expect([door.path, bare.statusCode, foreign.statusCode]).toEqual([door.path, 403, 403]);
    }
  });

  it('reads its body and query into a class, never into a bare object', () => {
    const bare: string[] = [];
    const discovery = test.app.get(DiscoveryService);
    const scanner = test.app.get(MetadataScanner);
    for (const wrapper of discovery.getControllers()) {
      const controller = wrapper.metatype;
      const prototype = controller?.prototype as object | undefined;
      if (!controller || !prototype) continue;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const read = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as
          Record<string, RouteArgument> | undefined;
        const types = Reflect.getMetadata('design:paramtypes', prototype, name) as
          unknown[] | undefined;
        for (const [key, argument] of Object.entries(read ?? {})) {
          const kind = Number(key.split(':')[0]);
          if (kind !== BODY && kind !== QUERY) continue;
          if (argument.data !== undefined)
            bare.push(`${controller.name}.${name} reads a single value`);
          const type = types?.[argument.index];
          if (type === undefined || type === Object || type === Array || type === String)
            bare.push(`${controller.name}.${name}`);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it('is documented, and nothing else is', () => {
    const documented = Object.entries(describeApi(test.app).paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} /api${path}`),
    );
    const hidden = /^\/api\/health\b/;
    const served = doors
      .filter((door) => !hidden.test(door.path))
      .map((door) => `${door.method} ${door.path.replace(/:(\w+)/g, '{$1}')}`);
    expect(documented.sort()).toEqual(served.sort());
  });
});
