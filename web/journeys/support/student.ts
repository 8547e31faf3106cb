// What a student does: searches, opens a vacancy, reads what was checked; or does not find it.
import { expect, type Page } from '@playwright/test';
import { words, type Language } from './words';

export async function search(page: Page, title: string, language: Language): Promise<void> {
  await page.goto(`/stages?lang=${language}&q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Finds the vacancy and reads on its page what was checked; answers the address of that page. */
export async function readsWhatWasChecked(
  page: Page,
  title: string,
  language: Language,
): Promise<string> {
  await search(page, title, language);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('Gesprek met de werkgever').first()).toBeVisible();
  return page.url();
}

export async function findsNothing(page: Page, title: string, language: Language): Promise<void> {
  await search(page, title, language);
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
}

export async function findsNoPage(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(words(language)('vacancyPage', 'gone.title')).first()).toBeVisible();
}
