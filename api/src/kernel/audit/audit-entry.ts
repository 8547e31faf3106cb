// One line of the audit log: who did what to which thing; never contents that the reader of the log may not see.
import type { Author } from '../access/actor';
import type { Id } from '../ids/ids';

export interface AuditEntry {
  readonly author: Author;
  /** `area.verb-noun`, e.g. `vacancies.publish`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: Id };
  readonly data?: Readonly<Record<string, unknown>>;
}
