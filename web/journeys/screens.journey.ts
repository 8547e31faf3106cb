// Every screen, filled and failing, in both languages, light and dark, on a desk and on a small phone: no violation, no sideways scroll.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/inspect';
import { hasTurn, looksOf } from './support/looks';
import { signInAsEmployer, signInAtSchool } from './support/people';
import { screens, type Audience, type Screen } from './support/screens';
import type { Language } from './support/words';

const signIn: Record<Audience, (page: Page) => Promise<void>> = {
  public: () => Promise.resolve(),
  student: (page) => signInAtSchool(page, 'Nour Benali', 'nl'),
  administrator: (page) => signInAtSchool(page, 'Paula Evers', 'nl'),
  coordinator: (page) => signInAtSchool(page, 'Marloes Verhagen', 'nl'),
  'screened employer': (page) => signInAsEmployer(page, 'wouter@deveerhaven.example', 'nl'),
  'returned employer': (page) => signInAsEmployer(page, 'bram@kadewerk.example', 'nl'),
};

for (const audience of Object.keys(signIn) as Audience[]) {
  test(`screens of ${audience}`, async ({ page }) => {
    test.setTimeout(600_000);
    await signIn[audience](page);
    for (const [place, screen] of screens[audience].entries()) {
      if (!hasTurn(place, 2)) continue;
      const path = typeof screen === 'string' ? screen : await screen(page);
      for (const looks of looksOf(place)) {
        await visit(page, path, looks[0]?.language ?? 'nl');
        for (const { language, scheme, width } of looks) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: width === 320 ? 700 : 900 });
          const where = `${path} ${language} ${scheme} ${width} px`;
          await expectAccessible(page, where);
        }
        await page.setViewportSize({ width: 320, height: 700 });
        await expectNoSidewaysScroll(page, path);
      }
    }
  });
}

for (const audience of ['student', 'screened employer', 'coordinator', 'administrator'] as const) {
  test(`screens of ${audience} whose data cannot be had say so`, async ({ page }) => {
    test.setTimeout(300_000);
    await signIn[audience](page);
    await page.route(/\/api\/(?!session)/, (route) => route.abort('connectionrefused'));
    for (const [place, screen] of screens[audience].filter(needsData).entries()) {
      if (!hasTurn(place, 4)) continue;
      await page.goto(screen);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectAccessible(page, `${screen} failing`);
    }
  });
}

/** The session is known, and some pages need no more. */
const needsData = (screen: Screen): screen is string =>
  typeof screen === 'string' && !['/mijn-gegevens', '/mijn-gegevens/wachtwoord'].includes(screen);

async function visit(page: Page, path: string, language: Language): Promise<void> {
  await page.goto(path.includes('?') ? `${path}&lang=${language}` : `${path}?lang=${language}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
