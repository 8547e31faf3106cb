// Who may act for an organisation, and the rule that it never loses its last owner.

export const memberLevels = ['owner', 'member'] as const;
export type MemberLevel = (typeof memberLevels)[number];

export interface MemberNow {
  readonly accountId: string;
  readonly level: MemberLevel;
}

/** Whether an owner would remain if this person left (`level` null) or went on at this level. */
export function keepsAnOwner(
  members: readonly MemberNow[],
  accountId: string,
  level: MemberLevel | null,
): boolean {
  return (
    level === 'owner' ||
    members.some((member) => member.level === 'owner' && member.accountId !== accountId)
  );
}
