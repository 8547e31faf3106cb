// The lint rule that keeps injected classes and request bodies from vanishing at runtime.
import { RuleTester } from 'eslint';
import { describe, it } from 'node:test';
import tseslint from 'typescript-eslint';

import { noTypeImportOfInjected } from './no-type-import-of-injected.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const injected = (line, parameter = 'private clock: Clock') =>
  `${line} @Injectable() export class A { constructor(${parameter}) {} }`;
const body = (line) =>
  `${line} @Controller() export class A { @Post() make(@Body() body: Request) { return body; } }`;
const errors = [{ messageId: 'typeOnly' }];

tester.run('no type import of an injected class', noTypeImportOfInjected, {
  valid: [
    injected(`import { Clock } from './clock';`),
    injected(`import type { Clock } from './clock';`, '@Inject(CLOCK) private clock: Clock'),
    body(`import { Request } from './request';`),
    `import type { Clock } from './clock'; export class A { constructor(private clock: Clock) {} }`,
    `import type { Tx } from './tx'; @Injectable() export class A { run(tx: Tx) { return tx; } }`,
    `import type { Actor } from './actor'; @Controller() export class A { @Get() list(@CurrentActor() actor: Actor) { return actor; } }`,
    injected('', 'private clock: Unknown'),
  ],
  invalid: [
    { code: injected(`import type { Clock } from './clock';`), errors },
    { code: injected(`import { type Clock } from './clock';`), errors },
    { code: injected(`import type { Clock } from './clock';`, 'clock: Clock'), errors },
    { code: body(`import type { Request } from './request';`), errors },
  ],
});
