// The life of an import of people: looked at, then applied as shown or thrown away.
import { defineLifecycle } from '../../../kernel/lifecycle/lifecycle';

export type ImportState = 'previewed' | 'applied' | 'discarded';
export type ImportCommand = 'apply' | 'compare' | 'discard';

export const importLifecycle = defineLifecycle<ImportState, ImportCommand>({
  name: 'institution.people_import',
  start: 'previewed',
  commands: ['apply', 'compare', 'discard'],
  transitions: {
    previewed: { apply: 'applied', compare: 'previewed', discard: 'discarded' },
    applied: {},
    discarded: {},
  },
});
