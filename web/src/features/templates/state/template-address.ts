// Which version of the checklist is read, as it stands in the address: ?sjabloon=…
import type { TemplateInList } from '../api/templates';

export interface TemplateAddress {
  sjabloon?: string;
}

export function readTemplateAddress({ sjabloon }: Record<string, unknown>): TemplateAddress {
  return typeof sjabloon === 'string' && sjabloon !== '' ? { sjabloon } : {};
}

/** The one in the address; else the base that is in force now, or whatever there is. */
export const templateOf = (
  templates: readonly TemplateInList[],
  { sjabloon }: TemplateAddress,
): TemplateInList | undefined =>
  templates.find(({ id }) => id === sjabloon) ??
  templates.find(({ state, programmeId }) => state === 'in_force' && programmeId === null) ??
  templates[0];
