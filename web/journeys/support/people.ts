// Signs people of the institution in as they would do it themselves: through its page.
import { expect, type Page } from '@playwright/test';
import { words, type Language } from './words';

/** A student or somebody of the staff, by the name on the demo's page of personas. */
export async function signInAtSchool(page: Page, name: string, language: Language): Promise<void> {
  const say = words(language);
  await page.goto(`/inloggen?lang=${language}`);
  await page.getByRole('link', { name: say('identity', 'signIn.institution.button') }).click();
  await page.getByRole('button', { name }).first().click();
  await expect(page).not.toHaveURL(/inloggen|demo-idp/);
}
