// Names every catalogue once, so that keys are typed; a new feature adds its line here and its two files.
import type account from './nl/account.json';
import type common from './nl/common.json';
import type identity from './nl/identity.json';
import type publicPages from './nl/public.json';
import type ui from './nl/ui.json';

export interface Catalogues {
  account: typeof account;
  common: typeof common;
  ui: typeof ui;
  public: typeof publicPages;
  identity: typeof identity;
}

export type Namespace = keyof Catalogues;
