// An organisation keeps at least one owner, whoever leaves or steps down.
import { keepsAnOwner, type MemberNow } from './membership';

const members: MemberNow[] = [
  { accountId: 'ada', level: 'owner' },
  { accountId: 'bas', level: 'member' },
];

describe('membership', () => {
  it('keeps the last owner from leaving or stepping down', () => {
    expect(keepsAnOwner(members, 'ada', null)).toBe(false);
    expect(keepsAnOwner(members, 'ada', 'member')).toBe(false);
    expect(keepsAnOwner(members, 'ada', 'owner')).toBe(true);
  });

  it('lets members go, and an owner once there is a second', () => {
    expect(keepsAnOwner(members, 'bas', null)).toBe(true);
    const two: MemberNow[] = [...members, { accountId: 'cem', level: 'owner' }];
    expect(keepsAnOwner(two, 'ada', null)).toBe(true);
    expect(keepsAnOwner(two, 'cem', 'member')).toBe(true);
  });
});
