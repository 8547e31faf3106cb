// What is looked for in the audit log, as it stands in the address: ?wie=noor&wat=identity.grant-role&van=2026-11-01.
import type { AuditFilter } from '../api/audit';

export interface AuditAddress {
  wie?: string;
  wat?: string;
  soort?: string;
  /** Id of the thing it is about. */
  over?: string;
  van?: string;
  tot?: string;
  /** The line that is open. */
  regel?: string;
}

const keys = ['wie', 'wat', 'soort', 'over', 'van', 'tot', 'regel'] as const;
const days: readonly string[] = ['van', 'tot'];
const day = /^\d{4}-\d{2}-\d{2}$/;

export function readAuditAddress(raw: Record<string, unknown>): AuditAddress {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = raw[key];
      if (typeof value !== 'string' || value.trim() === '') return [];
      if (days.includes(key) && !day.test(value)) return [];
      return [[key, value.trim().slice(0, 200)]];
    }),
  );
}

export const asFilter = ({ wie, wat, soort, over, van, tot }: AuditAddress): AuditFilter => ({
  ...(wie !== undefined && { who: wie }),
  ...(wat !== undefined && { action: wat }),
  ...(soort !== undefined && { subjectType: soort }),
  ...(over !== undefined && { subjectId: over }),
  ...(van !== undefined && { from: van }),
  ...(tot !== undefined && { until: tot }),
});
