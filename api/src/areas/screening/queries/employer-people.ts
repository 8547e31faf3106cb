// The people of an organisation who are to be told something, in their own language.
import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids/ids';
import { Accounts, RoleGrants, type AccountSummary } from '../../identity/identity.public';

@Injectable()
export class EmployerPeople {
  constructor(
    private readonly grants: RoleGrants,
    private readonly accounts: Accounts,
  ) {}

  async of(employerId: Id): Promise<AccountSummary[]> {
    const ids = await this.grants.holders('employer', employerId);
    const found = await this.accounts.find(ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}
