// Every screen, filled and failing, in both languages, light and dark, on a desk and on a small phone: no violation, no sideways scroll.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/inspect';
import { signInAsEmployer, signInAtSchool } from './support/people';
import { screens, type Audience } from './support/screens';
import type { Language } from './support/words';

const signIn: Record<Audience, (page: Page, language: Language) => Promise<void>> = {
  public: () => Promise.resolve(),
  student: (page, language) => signInAtSchool(page, 'Nour Benali', language),
  administrator: (page, language) => signInAtSchool(page, 'Paula Evers', language),
  coordinator: (page, language) => signInAtSchool(page, 'Marloes Verhagen', language),
  'screened employer': (page, language) =>
    signInAsEmployer(page, 'wouter@deveerhaven.example', language),
  'returned employer': (page, language) =>
    signInAsEmployer(page, 'bram@kadewerk.example', language),
};

for (const language of ['nl', 'en'] as const) {
  for (const audience of Object.keys(signIn) as Audience[]) {
    test(`screens of ${audience} in ${language}`, async ({ page }) => {
      test.setTimeout(240_000);
      await signIn[audience](page, language);
      for (const screen of screens[audience]) {
        const path = typeof screen === 'string' ? screen : await screen(page);
        await visit(page, path, language);
        // Colours are the same in both languages; the words, and so the names and widths, are not.
        for (const scheme of language === 'nl'
          ? (['light', 'dark'] as const)
          : ['light' as const]) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
          await expectAccessible(page, `${path} ${language} ${scheme}`);
        }
        await page.setViewportSize({ width: 320, height: 700 });
        await expectNoSidewaysScroll(page, `${path} ${language}`);
        if (language === 'nl') await expectAccessible(page, `${path} ${language} 320 px`);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    });
  }
}

for (const audience of ['student', 'screened employer', 'coordinator', 'administrator'] as const) {
  test(`screens of ${audience} whose data cannot be had say so`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn[audience](page, 'nl');
    await page.route(/\/api\/(?!session|me)/, (route) => route.abort('connectionrefused'));
    for (const screen of screens[audience].filter((entry) => typeof entry === 'string')) {
      await page.goto(screen);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectAccessible(page, `${screen} failing`);
    }
  });
}

async function visit(page: Page, path: string, language: Language): Promise<void> {
  await page.goto(path.includes('?') ? `${path}&lang=${language}` : `${path}?lang=${language}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
