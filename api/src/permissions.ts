// Writes docs/permissions.md, who may knock on which door: `node dist/permissions.js [file]`. Needs no database.
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bootWithoutDatabase } from './boot-without-database';
import type { AccessRule } from './kernel/access/access.decorators';
import { roles } from './kernel/access/actor';
import { ClosedByDefault } from './kernel/access/closed-by-default';

const introduction = `# Permissions

Made from the code by \`npm run generate\`: every route of the API and who may knock on it. This is the first lock.
The second is a policy of the area (\`api/src/areas/*/rules/*-policy.ts\`): it says whether this person may do this to
this object, and a foreign object answers like an absent one (404). A handler without a rule does not boot.

"anyone" needs no sign-in; "signed in" is any role, also none yet.
`;

async function write(): Promise<void> {
  const app = await bootWithoutDatabase();
  const doors = [...app.get(ClosedByDefault).doors()].sort(
    (a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method),
  );
  const rows = doors.map((door) => `| ${door.method} | \`${door.path}\` | ${whoMay(door.rule)} |`);
  const table = ['| method | route | who may knock |', '| --- | --- | --- |', ...rows].join('\n');
  const file = process.argv[2] ?? resolve(__dirname, '../../docs/permissions.md');
  writeFileSync(file, `${introduction}\n${table}\n`);
  await app.close();
}

function whoMay(rule: AccessRule | undefined): string {
  if (!rule) return 'nobody';
  if (rule.kind === 'public') return 'anyone';
  if (rule.kind === 'signed-in') return 'signed in';
  return roles.filter((role) => rule.roles.includes(role)).join(', ');
}

write().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
