// Signs people of the demo in as they would do it themselves: through the institution's page, or with password and mailed code.
import { expect, type Page } from '@playwright/test';
import { newestMail, serverTime } from './mail';
import { words, type Language } from './words';

/** The password of every employer in the demo. */
export const demoPassword = 'Keur-de-stage-2026';

/** A student or somebody of the staff, by the name on the demo's page of personas. */
export async function signInAtSchool(page: Page, name: string, language: Language): Promise<void> {
  const say = words(language);
  await page.goto(`/inloggen?lang=${language}`);
  await page.getByRole('link', { name: say('identity', 'signIn.institution.button') }).click();
  await page.getByRole('button', { name }).first().click();
  await expect(page).not.toHaveURL(/inloggen|demo-idp/);
}

/** An employer's person; a browser that is not known yet is asked for the code that was mailed. */
export async function signInAsEmployer(
  page: Page,
  email: string,
  language: Language,
  password = demoPassword,
): Promise<void> {
  const say = words(language);
  await page.goto(`/inloggen?lang=${language}`);
  await page.getByLabel(say('identity', 'email')).fill(email);
  await page.getByLabel(say('identity', 'password'), { exact: true }).fill(password);
  const since = await serverTime(page);
  await page.getByRole('button', { name: say('identity', 'signIn.button') }).click();
  const code = page.getByLabel(say('identity', 'code.label'));
  const inside = page.waitForURL((address) => !address.pathname.startsWith('/inloggen'));
  await Promise.race([code.waitFor(), inside]);
  if (await code.isVisible()) {
    const mail = await newestMail(page, email, since);
    await code.fill(/\b\d{6}\b/.exec(mail.text)?.[0] ?? '');
    await page.getByRole('button', { name: say('identity', 'code.button') }).click();
  }
  await inside;
}
