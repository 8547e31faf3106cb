// What a person sends about their session.
import { roles, type Role } from '../../../kernel/access/actor';
import { ChoiceField, IdField } from '../../../kernel/http/fields';
import type { Id } from '../../../kernel/ids/ids';

export class SwitchRoleRequest {
  @ChoiceField(roles)
  role!: Role;

  @IdField({ optional: true })
  scopeId?: Id;
}
