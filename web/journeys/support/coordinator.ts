// What a coordinator does with a new employer: takes its screening, checks every item, admits; reviews its vacancy; suspends.
import { expect, type Page } from '@playwright/test';
import type { NewEmployer } from './employer';
import { words, type Language } from './words';

/** From the work queue to the screening of this employer, as its owner. */
export async function takeScreening(page: Page, organisation: string, language: Language) {
  const say = words(language);
  await page.goto(`/werk?lang=${language}`);
  await page.getByRole('link', { name: organisation }).first().click();
  await page.getByRole('link', { name: say('workList', 'act.screening') }).click();
  await page.getByRole('button', { name: say('screeningReview', 'step.takeAct') }).click();
}

/** Records "met" at every item that is still to be checked, the way the page leads on by itself. */
export async function checkEveryItem(page: Page, language: Language): Promise<void> {
  const say = words(language);
  const own = (key: string) => say('screeningReview', key);
  const save = page.getByRole('button', { name: own('finding.save') });
  const ready = page.getByText(own('finish.allChecked'));
  for (;;) {
    await expect(save.or(ready).first()).toBeVisible();
    if (await ready.isVisible()) break;
    const form = page.getByRole('form').filter({ has: save });
    const name = (await form.getAttribute('aria-label')) ?? '';
    await form.getByRole('radio', { name: own('outcome.met'), exact: true }).check();
    const most = form.getByRole('radio', { name: '4', exact: true });
    if ((await most.count()) > 0) await most.check();
    await form.getByLabel(own('finding.finding'), { exact: true }).fill('Gezien en in orde.');
    await form.getByLabel(own('finding.source'), { exact: true }).fill('Gesprek met de werkgever');
    await save.click();
    await expect(page.getByRole('form', { name, exact: true })).toBeHidden();
  }
  const verify = page.getByRole('button', { name: own('finish.verify') });
  await verify.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: own('finish.verify') })
    .click();
  await expect(page.getByText(own('done.verified'), { exact: true })).toBeVisible();
}

/** Decides on the programme of this screening: admitted, for a reason the employer reads. */
export async function admit(page: Page, employer: NewEmployer, language: Language) {
  const { organisation, programme } = employer;
  const say = words(language);
  const own = (key: string, params?: Record<string, string>) => say('decide', key, params);
  await page
    .getByRole('link', { name: say('screeningReview', 'decide.act', { programme }) })
    .click();
  await page
    .getByRole('radio', { name: own('outcome.admitted'), exact: false })
    .first()
    .check();
  // Few people at the place cost a point or two; the coordinator says why that is all right.
  const deviation = page.getByLabel(own('decision.deviation'), { exact: true });
  if (await deviation.isVisible()) await deviation.fill('Klein team, goede begeleiding.');
  await page
    .getByLabel(own('decision.reason'), { exact: true })
    .fill('Uw begeleiding is goed op orde.');
  await page.getByRole('button', { name: own('act.admitted'), exact: true }).click();
  await expect(
    page.getByText(own('done.admitted', { name: organisation, programme })).first(),
  ).toBeVisible();
}

/** Reviews the vacancy of an employer and publishes it. */
export async function publish(page: Page, title: string, language: Language): Promise<void> {
  const say = words(language);
  const own = (key: string) => say('vacancyReview', key);
  await page.goto(`/werk/vacatures?lang=${language}`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('radio', { name: own('decide.publish') }).check();
  await page.getByRole('textbox').first().fill('Past bij wat de school heeft gecontroleerd.');
  await page.getByRole('button', { name: own('decide.do.publish'), exact: true }).click();
  await expect(page.getByText(own('done.publish'))).toBeVisible();
}

/** Suspends the employer for all programmes, from its file. */
export async function suspend(page: Page, organisation: string, language: Language): Promise<void> {
  const say = words(language);
  const own = (key: string, params?: Record<string, string>) => say('standing', key, params);
  await page.goto(`/werk/werkgevers?lang=${language}&q=${encodeURIComponent(organisation)}`);
  await page.getByRole('link', { name: organisation }).first().click();
  await page.getByRole('link', { name: own('suspend.link') }).click();
  await page.getByRole('radio', { name: own('ground.safety.choice') }).check();
  await page
    .getByLabel(own('suspend.reason'), { exact: true })
    .fill('Twee studenten vertelden over dreigen op de werkvloer.');
  await page.getByRole('radio', { name: own('scope.institution') }).check();
  await page.getByRole('button', { name: own('suspend.button', { name: organisation }) }).click();
  await expect(page.getByText(say('standing', 'suspend.doneHidden_zero'))).toBeVisible();
}
