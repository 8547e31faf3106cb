// Names every catalogue once, so that keys are typed; a new feature adds its line here and its two files.
import type account from './nl/account.json';
import type common from './nl/common.json';
import type employerOverview from './nl/employerOverview.json';
import type employerRegistration from './nl/employerRegistration.json';
import type organisation from './nl/organisation.json';
import type ownScreening from './nl/ownScreening.json';
import type ownStanding from './nl/ownStanding.json';
import type employerFile from './nl/employerFile.json';
import type decide from './nl/decide.json';
import type employerList from './nl/employerList.json';
import type identity from './nl/identity.json';
import type publicPages from './nl/public.json';
import type screeningReview from './nl/screeningReview.json';
import type search from './nl/search.json';
import type people from './nl/people.json';
import type institution from './nl/institution.json';
import type system from './nl/system.json';
import type ui from './nl/ui.json';
import type ownVacancies from './nl/ownVacancies.json';
import type vacancyReview from './nl/vacancyReview.json';
import type vacancyPage from './nl/vacancyPage.json';
import type standing from './nl/standing.json';
import type workList from './nl/workList.json';

export interface Catalogues {
  account: typeof account;
  common: typeof common;
  employerOverview: typeof employerOverview;
  employerRegistration: typeof employerRegistration;
  organisation: typeof organisation;
  ownScreening: typeof ownScreening;
  ownStanding: typeof ownStanding;
  people: typeof people;
  institution: typeof institution;
  system: typeof system;
  ui: typeof ui;
  public: typeof publicPages;
  identity: typeof identity;
  decide: typeof decide;
  screeningReview: typeof screeningReview;
  search: typeof search;
  vacancyPage: typeof vacancyPage;
  ownVacancies: typeof ownVacancies;
  vacancyReview: typeof vacancyReview;
  employerList: typeof employerList;
  employerFile: typeof employerFile;
  standing: typeof standing;
  workList: typeof workList;
}

export type Namespace = keyof Catalogues;
