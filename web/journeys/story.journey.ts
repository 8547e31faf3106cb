// The main job as its people do it, in both languages: from an employer nobody knows to a vetted vacancy on a student's screen, and away again.
import { test, type Browser, type Page } from '@playwright/test';
import { admit, checkEveryItem, publish, suspend, takeScreening } from './support/coordinator';
import {
  answerScreening,
  register,
  registerOrganisation,
  writeVacancy,
  type NewEmployer,
} from './support/employer';
import { signInAsEmployer, signInAtSchool } from './support/people';
import { findsNoPage, findsNothing, readsWhatWasChecked } from './support/student';
import type { Language } from './support/words';

const employers: Readonly<Record<Language, NewEmployer>> = {
  nl: {
    name: 'Sanne Kok',
    email: 'sanne@dekade.example',
    password: 'korenveld onder sneeuw',
    kvkNumber: '99000901',
    organisation: 'Jongerenwerk De Kade B.V.',
    phone: '078 555 01 40',
    programme: 'Social Work',
    vacancy: 'Meewerkstage jongerenwerk aan de Havenkade',
  },
  en: {
    name: 'Ruth Ames',
    email: 'ruth@leesfabriek.example',
    password: 'seven quiet lighthouses',
    kvkNumber: '99000902',
    organisation: 'Stichting Leesfabriek',
    phone: '030 555 01 41',
    programme: 'Social Work',
    vacancy: 'Reading internship at the Boekenplein',
  },
};

for (const language of ['nl', 'en'] as const) {
  test(`an unknown employer becomes a vetted vacancy, in ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const own = employers[language];
    const employer = await aVisitor(browser, language);
    const coordinator = await aVisitor(browser, language);
    const student = await aVisitor(browser, language);
    const stranger = await aVisitor(browser, language);
    await signInAtSchool(coordinator, 'Marloes Verhagen', language);
    await signInAtSchool(student, 'Nour Benali', language);
    await signInAtSchool(stranger, 'Mirthe Aalbers', language);
    await test.step('registers', async () => {
      await register(employer, own, language);
      await signInAsEmployer(employer, own.email, language, own.password);
      await registerOrganisation(employer, own, language);
    });
    await test.step('answers the screening', () => answerScreening(employer, own, language));
    await test.step('is checked and admitted', async () => {
      await takeScreening(coordinator, own.organisation, language);
      await checkEveryItem(coordinator, language);
      await admit(coordinator, own, language);
    });
    await test.step('posts a vacancy, which is reviewed and published', async () => {
      await writeVacancy(employer, own.vacancy, own.programme, language);
      await findsNothing(student, own.vacancy, language);
      await publish(coordinator, own.vacancy, language);
    });
    const address = await test.step('is found by a student of that programme', () =>
      readsWhatWasChecked(student, own.vacancy, language));
    await test.step('and by nobody of another', async () => {
      await findsNothing(stranger, own.vacancy, language);
      await findsNoPage(stranger, address, language);
    });
    await test.step('is suspended, and the vacancy is gone at that moment', async () => {
      await suspend(coordinator, own.organisation, language);
      await findsNothing(student, own.vacancy, language);
      await findsNoPage(student, address, language);
    });
  });
}

/** Each person has a browser of their own. */
const aVisitor = async (browser: Browser, language: Language): Promise<Page> =>
  (await browser.newContext({ locale: language === 'nl' ? 'nl-NL' : 'en-GB' })).newPage();
