// Plays the demo's story into an empty database, once: `node dist/seed/main.js`. An interrupted one is wiped and played again.
import 'reflect-metadata';
import { hash } from '@node-rs/argon2';
import { SystemClock } from '../kernel/clock/clock';
import { startStandIn, TradeRegisterConnection } from '../areas/employers/employers.public';
import { storyEmployers } from './story/story-employers';
import { demoPassword } from './demo-password';
import { playStory } from './seed-story';
import { beginSeed, finishSeed } from './seed-state';
import { Stage } from './stage/stage';

async function seed(): Promise<void> {
  if (process.env['STAGEKEUR_MODE'] !== 'demo')
    throw new Error('The demo story belongs in a demo: set STAGEKEUR_MODE=demo.');
  if (!(await beginSeed())) return;
  const opening = new SystemClock().now();
  opening.setUTCHours(9, 0, 0, 0);
  const register = await startStandIn({
    port: 0,
    companies: storyEmployers.map(({ company }) => company),
  });
  const stage = await Stage.open(opening);
  try {
    stage.app
      .get(TradeRegisterConnection, { strict: false })
      .connect({ url: register.url, key: 'demo' });
    const oneInSoMany = process.env['STAGEKEUR_STORY'] === 'short' ? 4 : 1;
    await playStory(stage, await hash(demoPassword), oneInSoMany, (line) => {
      console.log(line);
    });
  } finally {
    await stage.close();
    await register.close();
  }
  await finishSeed();
}

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exit(1);
});
