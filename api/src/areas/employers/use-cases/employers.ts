// What other areas may ask of the employers area: who an organisation is, and to note that its contact was verified.
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { EmployerQueries, type EmployerSummary, type SiteSummary } from '../queries/employers';
import type { Identity } from '../rules/normalise-identity';
import { VerifyContact } from './verify-contact';

@Injectable()
export class Employers {
  constructor(
    private readonly queries: EmployerQueries,
    private readonly verify: VerifyContact,
  ) {}

  /** Null when there is none. Give the transaction to see what it wrote itself. */
  async get(id: Id, from?: Pick<Tx, 'query'>): Promise<EmployerSummary | null> {
    return (await this.queries.find([id], from)).get(id) ?? null;
  }

  find(ids: readonly Id[], from?: Pick<Tx, 'query'>): Promise<Map<Id, EmployerSummary>> {
    return this.queries.find(ids, from);
  }

  /** Main site first. */
  sites(employerId: Id, from?: Pick<Tx, 'query'>): Promise<SiteSummary[]> {
    return this.queries.sites(employerId, from);
  }

  /** Numbers, addresses, domains and phones, for the match keys of re-entry. */
  identity(employerId: Id, from?: Pick<Tx, 'query'>): Promise<Identity> {
    return this.queries.identity(employerId, from);
  }

  /** A coordinator found, in the way told, that the main contact works there: the record is no longer a mere claim. */
  verifyContact(tx: Tx, author: Author, employerId: Id, how: string): Promise<void> {
    return this.verify.run(tx, author, employerId, how);
  }

  /**
   * Holds the employer's row until the transaction ends. `share`: others may hold it so too, but nobody changes it.
   * `change`: alone; waits for everyone who shares it. 404 for an unknown employer.
   */
  async hold(tx: Tx, employerId: Id, how: 'share' | 'change'): Promise<void> {
    const strength = how === 'share' ? 'for share' : 'for no key update';
    const rows = await tx.query(`select 1 from employers.employers where id = $1 ${strength}`, [
      employerId,
    ]);
    if (rows.length === 0) throw notFound();
  }
}
