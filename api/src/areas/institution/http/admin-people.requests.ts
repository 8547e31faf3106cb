// What administrators ask about people and decide about their roles and accounts.
import { roles, type Role } from '../../../kernel/access/actor';
import { ChoiceField, IdField, IntegerField, TextField } from '../../../kernel/http/fields';
import { PageQuery } from '../../../kernel/http/paging';
import { atLeast, Told } from './told';
import { grantableRoles, type GrantableRole } from '../rules/role-change';

export const accountStates = ['active', 'blocked'] as const;

export class PeopleQuery extends PageQuery {
  /** Part of a name, number or address; several words must all fit. */
  @TextField(0, 200, { optional: true })
  q?: string;

  @ChoiceField(roles, { optional: true })
  role?: Role;

  @IdField({ optional: true })
  programmeId?: string;

  @ChoiceField(accountStates, { optional: true })
  state?: (typeof accountStates)[number];
}

export class ReasonRequest {
  @TextField(5, 1000)
  @Told('reason', atLeast(5))
  reason!: string;
}

export class GrantRoleRequest extends ReasonRequest {
  @ChoiceField(grantableRoles)
  @Told('roleChosen', atLeast(1))
  role!: GrantableRole;

  /** For a student or a coordinator. */
  @IdField({ optional: true, nullable: true })
  programmeId?: string | null;

  /** For a student: the year in which they began. */
  @IntegerField(2000, 2100, { optional: true, nullable: true })
  cohort?: number | null;
}
