// The checklist every employer answers, version 1. Numbers are those of the school's list of 40; number 5 (family or
// business ties) is asked per student in the internship agreement and therefore not here.
import type { Item } from '../rules/item';
import { conditionsItems } from './conditions-items';
import { guidanceItems } from './guidance-items';
import { identityItems } from './identity-items';
import { inclusionItems } from './inclusion-items';
import { learningItems } from './learning-items';
import { safetyItems } from './safety-items';
import { termsItems } from './terms-items';

export const baseTemplate = {
  number: 1,
  title: { nl: 'Vragen voor elke werkgever', en: 'Questions for every employer' },
  items: [
    ...identityItems,
    ...learningItems,
    ...guidanceItems,
    ...conditionsItems,
    ...safetyItems,
    ...inclusionItems,
    ...termsItems,
  ] as readonly Item[],
};
