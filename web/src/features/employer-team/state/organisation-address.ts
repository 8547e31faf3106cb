// What the address of the organisation's page says: what was saved on the page before.
const saved = ['gegevens', 'contactpersoon', 'locatie'] as const;

export interface OrganisationAddress {
  bewaard?: (typeof saved)[number];
}

export function readOrganisationAddress(search: Record<string, unknown>): OrganisationAddress {
  const bewaard = saved.find((word) => word === search.bewaard);
  return bewaard ? { bewaard } : {};
}
