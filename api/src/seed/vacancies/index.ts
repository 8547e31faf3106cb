import { nlHandelEnSport } from './nl-handel-en-sport';
import { nlJeugdEnWelzijn } from './nl-jeugd-en-welzijn';
import { nlMediaEnCultuur } from './nl-media-en-cultuur';
import { nlOnderwijs } from './nl-onderwijs';
import { nlOverheid } from './nl-overheid';
import { nlTechniek } from './nl-techniek';
import { nlZorg } from './nl-zorg';
import type { SeedVacancy } from './seed-vacancy';

export { englishVacancies, englishVacanciesWithFaults } from './english';
export { nlWithFaults as dutchVacanciesWithFaults } from './nl-with-faults';

/** The Dutch demo vacancies that keep every rule, by sector. */
export const dutchVacancies: readonly SeedVacancy[] = [
  ...nlOnderwijs,
  ...nlJeugdEnWelzijn,
  ...nlZorg,
  ...nlMediaEnCultuur,
  ...nlTechniek,
  ...nlOverheid,
  ...nlHandelEnSport,
];
