// Builds the API, the migrations and the web app, for an image or a release.
import { build } from './lib/build.mjs';
import { step } from './lib/say.mjs';
import { explain } from './lib/stop.mjs';

try {
  for (const name of ['api', 'migrations', 'web']) {
    await step(`${name} ready`, async () => ((await build(name)) ? 'built' : 'unchanged'));
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
