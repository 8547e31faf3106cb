import { englishBusinessAndGovernmentVacancies } from './en-business-and-government';
import { englishEducationAndCareVacancies } from './en-education-and-care';
import { englishMediaAndDesignVacancies } from './en-media-and-design';
import { englishTechnologyVacancies } from './en-technology';
import type { SeedVacancy } from './seed-vacancy';

export { englishVacanciesWithFaults } from './en-with-faults';

/** The English demo vacancies that keep every rule, by sector. */
export const englishVacancies: readonly SeedVacancy[] = [
  ...englishTechnologyVacancies,
  ...englishMediaAndDesignVacancies,
  ...englishEducationAndCareVacancies,
  ...englishBusinessAndGovernmentVacancies,
];
