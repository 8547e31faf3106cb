// Writes docs/states/*.md, a diagram per lifecycle, from the tables in the code: `node dist/diagrams.js [folder]`.
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import './areas/areas';
import { declaredLifecycles, type Lifecycle } from './kernel/lifecycle/lifecycle';

function diagram(lifecycle: Lifecycle<string, string>): string {
  const arrows = lifecycle.states.flatMap((state) =>
    lifecycle
      .possible(state)
      .map((command) => `  ${state} --> ${lifecycle.next(state, command)}: ${command}`),
  );
  const ends = lifecycle.states
    .filter((state) => lifecycle.possible(state).length === 0)
    .map((state) => `  ${state} --> [*]`);
  return [
    `# ${lifecycle.name}`,
    '',
    'Made from the code by `npm run generate`.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${lifecycle.start}`,
    ...arrows,
    ...ends,
    '```',
    '',
  ].join('\n');
}

const folder = process.argv[2] ?? resolve(__dirname, '../../docs/states');
mkdirSync(folder, { recursive: true });
for (const lifecycle of declaredLifecycles())
  writeFileSync(join(folder, `${lifecycle.name}.md`), diagram(lifecycle));
