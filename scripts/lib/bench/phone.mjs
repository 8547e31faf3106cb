// Goal 9: what a student with a slow phone waits for the search, its first visit, and how much script that takes.
import { chromium } from '@playwright/test';

import { launchOptions } from '../browser.mjs';
import { onEnd } from '../ending.mjs';
import { atMost, median } from './figures.mjs';

/** A mid-range phone on slow 4G, as Lighthouse has it. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SCREEN = { viewport: { width: 360, height: 740 }, locale: 'nl-NL', isMobile: true };
const STUDENT = 'Nour Benali';
const MOST_KB = 200;
const MOST_SECONDS = 2;

/** @param {string} url of a running demo */
export async function onAPhone(url, rounds) {
  const browser = await chromium.launch(await launchOptions());
  onEnd(() => browser.close());
  const storageState = await signedIn(browser, url);
  const visits = [];
  for (let round = -1; round < rounds; round += 1) {
    const visit = await firstVisit(browser, url, storageState);
    if (round >= 0) visits.push(visit);
  }
  await browser.close();
  const kB = median(visits.map(({ scripts }) => scripts)) / 1000;
  const seconds = median(visits.map((visit) => visit.seconds));
  const files = median(visits.map((visit) => visit.files));
  return [
    {
      goal: '9',
      what: 'script of the student’s search, compressed as sent',
      size: 'demo',
      figure: `${kB.toFixed(0)} kB in ${files} files`,
      ...atMost(kB, MOST_KB, (value) => `${value} kB`),
    },
    {
      goal: '9',
      what: `search usable, first visit, slow phone (CPU ÷ ${CPU_SLOWDOWN}, 1.6 Mbit/s, 150 ms)`,
      size: 'demo',
      figure: `${seconds.toFixed(1)} s`,
      ...atMost(seconds, MOST_SECONDS, (value) => `${value} s`),
    },
  ];
}

async function signedIn(browser, url) {
  const context = await browser.newContext(SCREEN);
  const page = await context.newPage();
  await page.goto(`${url}/inloggen?lang=nl`);
  await page.getByRole('link', { name: 'Log in met je schoolaccount' }).click();
  await page.getByRole('button', { name: STUDENT }).first().click();
  await page.waitForURL((address) => !/inloggen|demo-idp/.test(address.pathname));
  const state = await context.storageState();
  await context.close();
  return state;
}

/** An empty cache, a running session. Usable: the field takes words and the first result can be opened. */
async function firstVisit(browser, url, storageState) {
  const context = await browser.newContext({ ...SCREEN, storageState });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', NETWORK);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const heads = new Map();
  let scripts = 0;
  devTools.on('Network.responseReceived', ({ requestId, response }) => {
    if (/[.]js$/.test(new URL(response.url).pathname))
      heads.set(requestId, response.encodedDataLength);
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (heads.has(requestId)) scripts += encodedDataLength - heads.get(requestId);
  });
  const began = performance.now();
  await page.goto(`${url}/stages`, { waitUntil: 'commit' });
  await page.locator('main input').first().waitFor();
  await page.locator('main a[href*="/stages/"]').first().waitFor();
  const seconds = (performance.now() - began) / 1000;
  await page.waitForLoadState('networkidle');
  await context.close();
  return { seconds, scripts, files: heads.size };
}
