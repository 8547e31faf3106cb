// Gives t() its typed keys.
import 'i18next';
import type { Catalogues } from './catalogues';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Catalogues;
  }
}
