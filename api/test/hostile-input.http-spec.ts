// Throws hostile and nearly valid input at every documented door, as whoever may knock: never a 5xx, always a problem body.
import fc from 'fast-check';
import { aProgramme } from '../src/testing/a-programme';
import { anAdmission } from '../src/testing/an-admission';
import { aTradeRegister } from '../src/testing/a-trade-register';
import { anEmployer } from '../src/testing/an-employer';
import { signIn, type SignedIn } from '../src/testing/sign-in';
import { startTestApp, type TestApp } from '../src/testing/test-app';
import { describeApi } from '../src/kernel/http/api-docs';
import { ClosedByDefault, type Door } from '../src/kernel/access/closed-by-default';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Operation {
  readonly parameters?: readonly { name: string; in: string }[];
  readonly requestBody?: { content?: Record<string, { schema: Schema }> };
}

/** The values that classically end in a 500. */
const hostile: readonly unknown[] = [
  'nul \u0000 byte',
  'lone surrogate \ud800',
  2147483648,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  'not-a-uuid',
  '10000-01-01',
  '2026-02-30',
  'ends with backslash \\',
  '%_%',
  '',
  ' ',
  'x'.repeat(9000),
  null,
  true,
  [],
  [[[[]]]],
  {},
  { toString: 1 },
  ['a', 'a'],
  "'; drop table accounts; --",
  '𝕳𝖊𝖑𝖑𝖔 \u202e',
];
const seed = Number(process.env['FC_SEED'] ?? '1');
const runs = 3 * Number(process.env['STAGEKEUR_RUNS'] ?? '1');

describe('hostile input', () => {
  let test: TestApp;
  let actors: Record<string, SignedIn>;
  let ids: Record<string, string>;
  let register: Awaited<ReturnType<typeof aTradeRegister>>;

  beforeAll(async () => {
    test = await startTestApp();
    register = await aTradeRegister(test);
    const programme = await aProgramme(test);
    const coordinator = await signIn(test, { role: 'coordinator', scopeIds: [programme.id] });
    const employer = await anEmployer(test);
    await anAdmission(test, {
      employerId: employer.id,
      programmeId: programme.id,
      decidedBy: coordinator.accountId,
    });
    actors = {
      student: await signIn(test, { role: 'student', scopeIds: [programme.id] }),
      employer: employer.owner,
      coordinator,
      administrator: await signIn(test, { role: 'administrator' }),
    };
    ids = { employerId: employer.id, programmeId: programme.id };
  });
  afterAll(async () => {
    await test.close();
    await register.close();
  });

  it('is answered at every door with less than 500', async () => {
    const document = describeApi(test.app);
    const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    const doors = test.get(ClosedByDefault).doors();
    const failures: string[] = [];
    let calls = 0;
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations as Record<string, Operation>)) {
        const door = doors.find(
          (candidate) =>
            candidate.method === method.toUpperCase() &&
            candidate.path.replace(/:(\w+)/g, '{$1}') === `/api${path}`,
        );
        // Signing out or ending sessions would take the actor away from the doors that follow.
        if (/session/.test(path)) continue;
        for (const request of requestsFor(path, operation, schemas)) {
          const answer = await send(method, request, door);
          calls += 1;
          if (answer.statusCode >= 500)
            failures.push(
              `${method} ${path} ${JSON.stringify(request).slice(0, 200)} → ${answer.body}`,
            );
          else if (
            answer.statusCode >= 400 &&
            !/problem\+json/.test(String(answer.headers['content-type']))
          )
            failures.push(`${method} ${path} → ${answer.statusCode} without a problem body`);
        }
      }
    }
    expect(failures).toEqual([]);
    expect(calls).toBeGreaterThan(300);
  }, 120_000);

  const send = (method: string, request: HostileRequest, door: Door | undefined) => {
    const role =
      door?.rule?.kind === 'roles' ? door.rule.roles.find((name) => actors[name]) : undefined;
    const actor = actors[role ?? 'employer'];
    return test.app.inject({
      method: method.toUpperCase() as 'GET',
      url: request.url,
      headers: {
        'x-stagekeur': '1',
        'if-match': '"1"',
        ...(actor && { cookie: actor.cookie }),
        ...(request.payload !== undefined && { 'content-type': 'application/json' }),
      },
      ...(request.payload !== undefined && { payload: request.payload }),
    });
  };

  interface HostileRequest {
    readonly url: string;
    readonly payload?: string;
  }

  function requestsFor(
    path: string,
    operation: Operation,
    schemas: Record<string, Schema>,
  ): HostileRequest[] {
    const body = operation.requestBody?.content?.['application/json']?.schema;
    const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    const url = `/api${path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '019aa000-0000-7000-8000-000000000000')}`;
    const value = fc.constantFrom(...hostile);
    const made: HostileRequest[] = [];
    if (body) {
      const properties = Object.keys(resolve(body, schemas).properties ?? {});
      const record = fc.dictionary(fc.constantFrom(...properties, '__proto__', 'extra'), value, {
        minKeys: 1,
      });
      for (const sample of fc.sample(record, { numRuns: runs, seed }))
        made.push({ url, payload: JSON.stringify(sample) });
      made.push({ url, payload: '{"a":' }, { url, payload: '[]' }, { url, payload: '"text"' });
    }
    if (queries.length > 0) {
      for (const sample of fc.sample(
        fc.tuple(fc.constantFrom(...queries.map((q) => q.name)), value),
        { numRuns: runs * 2, seed },
      )) {
        const text = typeof sample[1] === 'string' ? sample[1] : JSON.stringify(sample[1]);
        if (!text.isWellFormed()) continue;
        made.push({ url: `${url}?${sample[0]}=${encodeURIComponent(text).slice(0, 3000)}` });
      }
      made.push({ url: `${url}?${queries[0]?.name}=a&${queries[0]?.name}=b` });
      made.push({ url: `${url}?${queries[0]?.name}=%00` }, { url: `${url}?cursor=e30` });
    }
    if (path.includes('{')) {
      for (const id of ['%00', 'not-a-uuid', '..%2f..', '%F0%9D%95%B3', "'--"])
        made.push({ url: `/api${path.replace(/\{\w+\}/g, id)}`, ...(body && { payload: '{}' }) });
    }
    if (made.length === 0) made.push({ url });
    return made;
  }
});

function resolve(schema: Schema, schemas: Record<string, Schema>): Schema {
  if (schema.$ref === undefined) return schema;
  return schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {};
}
