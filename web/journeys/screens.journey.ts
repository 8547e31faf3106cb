// Every screen of the public, students and administrators, in both languages, light and dark, on a desk and on a small phone: no violation, no sideways scroll.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './support/inspect';
import { signInAtSchool } from './support/people';
import { screens, type Audience } from './support/screens';
import type { Language } from './support/words';

const signIn: Record<Audience, (page: Page, language: Language) => Promise<void>> = {
  public: () => Promise.resolve(),
  student: (page, language) => signInAtSchool(page, 'Nour Benali', language),
  administrator: (page, language) => signInAtSchool(page, 'Paula Evers', language),
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

async function visit(page: Page, path: string, language: Language): Promise<void> {
  await page.goto(path.includes('?') ? `${path}&lang=${language}` : `${path}?lang=${language}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
