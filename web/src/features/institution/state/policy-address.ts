// Which kind of policy a new row is for, as it stands in the address: ?soort=maximum_hours.
import type { PolicyKind } from '../api/policy';

export const policyKinds = ['minimum_allowance', 'maximum_hours', 'minimum_supervision'] as const;

export interface KindAddress {
  soort?: PolicyKind['kind'];
}

export function readKind(raw: Record<string, unknown>): KindAddress {
  const soort = policyKinds.find((kind) => kind === raw.soort);
  return soort ? { soort } : {};
}
