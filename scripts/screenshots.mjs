// Makes the pictures of the README: starts the demo in a throw-away folder, signs in as each role, and looks.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { chromium } from '@playwright/test';

import { launchOptions } from './lib/browser.mjs';
import { inRoot } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { explain, Stop } from './lib/stop.mjs';

/** Who looks at which page. */
const pictures = [
  { name: 'student', person: 'Nour Benali', path: '/stages' },
  { name: 'coordinator', person: 'Marloes Verhagen', path: '/werk' },
  { name: 'administrator', person: 'Paula Evers', path: '/beheer/mensen' },
  { name: 'employer', email: 'bram@kadewerk.example', path: '/werkgever/screening/veiligheid' },
];
const password = 'Keur-de-stage-2026';

async function startDemo(folder, url, port) {
  const child = spawn(process.execPath, [inRoot('scripts', 'start.mjs')], {
    cwd: inRoot(),
    env: { ...process.env, PORT: String(port), PUBLIC_URL: url, STAGEKEUR_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      if (String(chunk).includes('is ready after')) resolve();
    });
    child.once('exit', () =>
      reject(new Stop('The demo did not start.', 'See its messages above.')),
    );
  });
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
}

async function signIn(page, url, { person, email }) {
  await page.goto(`${url}/inloggen?lang=nl`);
  if (person) {
    await page.getByRole('link', { name: 'Log in met je schoolaccount' }).click();
    await page.getByRole('button', { name: person }).first().click();
  } else {
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log in als werkgever' }).click();
    const code = page.getByLabel('Code uit de mail');
    await code.waitFor();
    await code.fill(await mailedCode(page, url, email));
    await page.getByRole('button', { name: 'Ga verder' }).click();
  }
  await page.waitForURL((address) => !/inloggen|demo-idp/.test(address.pathname));
}

async function mailedCode(page, url, email) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const answer = await page.request.get(`${url}/api/demo/mails?to=${encodeURIComponent(email)}`);
    const { items } = await answer.json();
    const code = /\b\d{6}\b/.exec(items[0]?.text ?? '')?.[0];
    if (code) return code;
    await page.waitForTimeout(500);
  }
  throw new Stop('The one-time code did not arrive.', 'Look at the log of the worker.');
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stagekeur-pictures-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const stop = await startDemo(folder, url, port);
  const browser = await chromium.launch(await launchOptions());
  try {
    fs.mkdirSync(inRoot('docs', 'screenshots'), { recursive: true });
    for (const picture of pictures) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 860 },
        locale: 'nl-NL',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await signIn(page, url, picture);
      await page.goto(`${url}${picture.path}`);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: inRoot('docs', 'screenshots', `${picture.name}.png`) });
      console.log(`docs/screenshots/${picture.name}.png`);
      await context.close();
    }
  } finally {
    await browser.close();
    await stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
