// What somebody of an employer does, as a new user would: account, organisation, screening.
import { expect, type Locator, type Page } from '@playwright/test';
import { linkIn, newestMail, serverTime } from './mail';
import { words, type Language } from './words';

export interface NewEmployer {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** A number that the demo's trade register knows and nobody registered. */
  readonly kvkNumber: string;
  readonly organisation: string;
  readonly phone: string;
  readonly programme: string;
  /** The title of the vacancy it will post. */
  readonly vacancy: string;
}

/** Makes an account, opens the mail and follows its link; then signs in. */
export async function register(page: Page, employer: NewEmployer, language: Language) {
  const say = words(language);
  const { name, email, password } = employer;
  await page.goto(`/?lang=${language}`);
  const since = await serverTime(page);
  await page.goto(`/aanmelden?lang=${language}`);
  await page.getByLabel(say('identity', 'register.name')).fill(name);
  await page.getByLabel(say('identity', 'register.email')).fill(email);
  await page.getByLabel(say('identity', 'register.password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: say('identity', 'register.button') }).click();
  await expect(page.getByText(say('identity', 'register.sent'))).toBeVisible();
  const mail = await newestMail(page, email, since);
  await page.goto(linkIn(mail, '/bevestigen'));
  await page.getByRole('button', { name: say('identity', 'confirm.button') }).click();
  await expect(page.getByText(say('identity', 'confirm.done'))).toBeVisible();
}

/** Finds the organisation in the trade register, fills in what is missing, and registers it. */
export async function registerOrganisation(page: Page, employer: NewEmployer, language: Language) {
  const say = words(language);
  const own = (key: string) => say('employerRegistration', key);
  await page.getByRole('link', { name: own('begin.button'), exact: true }).click();
  await page.getByLabel(own('search.label')).fill(employer.kvkNumber);
  await page.getByRole('button', { name: own('search.button') }).click();
  await page.getByRole('link', { name: employer.organisation }).click();
  await page.getByLabel(own('field.sector')).selectOption({ index: 2 });
  await page.getByLabel(own('field.phone')).fill(employer.phone);
  await page.getByLabel(own('field.position')).fill('praktijkopleider');
  await page.getByRole('button', { name: own('details.next') }).click();
  await page.getByRole('button', { name: own('check.button') }).click();
  await expect(page.getByRole('heading', { name: own('title.registered') })).toBeVisible();
  await page.getByRole('link', { name: own('done.toScreening') }).click();
}

/** Chooses the programme, answers every question section by section, checks, and sends in. */
export async function answerScreening(page: Page, employer: NewEmployer, language: Language) {
  const say = words(language);
  const own = (key: string) => say('ownScreening', key);
  await page.getByRole('link', { name: own('start.button') }).click();
  await page.getByRole('checkbox', { name: employer.programme }).check();
  await page.getByRole('button', { name: own('programmes.start') }).click();
  for (;;) {
    await answerSection(page, language);
    const before = page.url();
    await page.getByRole('button', { name: own('section.saveAndNext') }).click();
    await expect(page).not.toHaveURL(before);
    if (page.url().includes('/controle')) break;
  }
  await page.getByRole('button', { name: own('check.submit') }).click();
  await expect(page.getByText(own('done.verstuurd.title'))).toBeVisible();
}

async function answerSection(page: Page, language: Language): Promise<void> {
  const say = words(language);
  const next = page.getByRole('button', { name: say('ownScreening', 'section.saveAndNext') });
  await expect(next).toBeVisible();
  const questions = page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  for (const question of await questions.all()) await answer(question);
}

/** "Yes" or the first choice, a number that fits its unit, a sentence. */
async function answer(question: Locator): Promise<void> {
  const choices = question.getByRole('radio');
  if ((await choices.count()) > 0) await choices.first().check();
  const isMoney = (await question.getByText(/^euro/).count()) > 0;
  for (const field of await question.getByRole('textbox').all()) {
    const isNumber = (await field.getAttribute('inputmode')) === 'decimal';
    await field.fill(
      isNumber ? (isMoney ? '600' : '2') : 'Dat staat op papier, ieder team werkt zo.',
    );
  }
}

/** Writes a vacancy step by step, checks it, and hands it in to the school. */
export async function writeVacancy(
  page: Page,
  title: string,
  programme: string,
  language: Language,
): Promise<void> {
  const say = words(language);
  const own = (key: string) => say('ownVacancies', key);
  const field = (name: string) => page.getByLabel(own(`field.${name}.label`), { exact: true });
  const goOn = () => page.getByRole('button', { name: own('editor.next') }).click();
  const today = await serverTime(page);
  const day = async (name: string, days: number) => {
    await field(name).fill(inDays(today, days));
    // Away from the field, so that its calendar closes.
    await field(name).press('Tab');
  };
  await page.goto(`/werkgever/vacatures?lang=${language}`);
  await page.getByRole('button', { name: own('empty.action') }).click();

  await field('title').fill(title);
  await page.getByRole('radio', { name: own('type.work_internship') }).check();
  await field('body').fill(bodies[language]);
  await addTo(page, 'tasks', 'Begeleiden van een groep jongeren', language);
  await addTo(page, 'learningGoals', 'Een groepsgesprek leiden', language);
  await page.getByRole('radio', { name: own(`field.language.${language}`) }).check();
  await goOn();

  await group(page, own('field.placeId.label')).getByRole('radio').first().check();
  await group(page, own('field.daysPerWeek.label')).getByRole('radio', { name: '4' }).check();
  await field('hoursPerWeek').fill('32');
  await day('startsOn', 60);
  await field('weeks').fill('20');
  await goOn();

  await field('allowance').fill('600');
  await group(page, own('field.travelCosts.label'))
    .getByRole('radio', { name: own('yes') })
    .check();
  await field('supervisorName').fill('Jan Verbeek');
  await field('supervisorPosition').fill('Jongerenwerker (hbo Social Work)');
  await field('supervisionHours').fill('2');
  await goOn();

  await page.getByRole('checkbox', { name: programme }).check();
  await field('places').fill('2');
  await day('closesOn', 30);
  await goOn();

  await page.getByRole('button', { name: own('check.submit') }).click();
  await expect(page.getByText(own('submitted.title'))).toBeVisible();
}

const group = (page: Page, name: string): Locator => page.getByRole('radiogroup', { name });

async function addTo(page: Page, list: string, text: string, language: Language): Promise<void> {
  const own = (key: string, params?: Record<string, number>) =>
    words(language)('ownVacancies', key, params);
  const entry = page.getByLabel(own(`field.${list}.entry`, { number: 1 }), { exact: true });
  const first = page.getByRole('button', { name: own(`field.${list}.first`) });
  if (!(await entry.isVisible())) await first.click();
  await entry.fill(text);
}

/** A day from now, as one types it in the Netherlands. */
function inDays(today: Date, days: number): string {
  const day = new Date(today.getTime() + days * 24 * 60 * 60 * 1000);
  return `${day.getUTCDate()}-${day.getUTCMonth() + 1}-${day.getUTCFullYear()}`;
}

const bodies: Readonly<Record<Language, string>> = {
  nl: `Je werkt mee in een team van vier jongerenwerkers. Overdag ben je op het schoolplein en in de wijk, 's middags is de inloop open.
Je leert jongeren kennen, je maakt met hen plannen en je ziet wat er bij hen thuis speelt. Elke week bespreek je met je begeleider wat je deed
en wat je daarvan leerde. Na een paar weken krijg je een eigen groep.`,
  en: `You join a team of six who read with children after school. On weekdays you run a reading table, in the afternoon you talk with parents
and plan the next week with your supervisor. You learn how a group works, how to notice a child that falls behind, and how to make a plan together.
After a few weeks you lead a group of your own.`,
};
