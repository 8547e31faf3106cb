// The institution's people for the areas that administer them: find, add, correct, block; every change is audited.
import { Injectable } from '@nestjs/common';
import type { Author, Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { Tx } from '../../../kernel/database/tx';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { refuseStale } from '../../../kernel/http/if-match';
import { newId, type Id } from '../../../kernel/ids/ids';
import { PeopleList, type PeopleSearch, type Person } from '../queries/people-list';
import { Account } from '../store/account.entity';

export interface NewPerson {
  /** Institutional number: how the first sign-in is matched. */
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly language?: Language;
}

export interface StateChange {
  readonly accountId: Id;
  /** The version the author saw. */
  readonly version: number;
  readonly reason: string;
}

@Injectable()
export class People {
  constructor(
    private readonly list: PeopleList,
    private readonly clock: Clock,
  ) {}

  get(id: Id): Promise<Person | null> {
    return this.list.get(id);
  }

  search(search: PeopleSearch): Promise<Person[]> {
    return this.list.search(search);
  }

  findByNumber(numbers: readonly string[]): Promise<Map<string, Person>> {
    return this.list.findByNumber(numbers);
  }

  /** Adds a person of the institution; a number that exists already is a conflict. */
  async createPerson(tx: Tx, author: Author, person: NewPerson): Promise<Id> {
    const id = newId();
    const now = this.clock.now();
    await tx.insert(Account, {
      id,
      kind: 'institution',
      institutionalNumber: person.number,
      name: person.name,
      email: person.email,
      language: person.language ?? 'nl',
      createdAt: now,
    });
    await tx.audit({
      author,
      action: 'identity.create-person',
      subject: { type: 'account', id },
    });
    return id;
  }

  /** Corrects the name or address of a person of the institution. */
  async updatePerson(
    tx: Tx,
    author: Author,
    id: Id,
    facts: { readonly name?: string; readonly email?: string },
  ): Promise<void> {
    await tx.change(Account, { id, kind: 'institution' }, facts);
    await tx.audit({
      author,
      action: 'identity.update-person',
      subject: { type: 'account', id },
      data: { changed: Object.keys(facts) },
    });
  }

  /** Shuts a person out: every session ends now, and signing in is refused. */
  async block(tx: Tx, author: Author, change: StateChange): Promise<void> {
    await this.changeState(tx, author, change, 'blocked');
    await tx.query(
      'update identity.sessions set ended_at = $2 where account_id = $1 and ended_at is null',
      [change.accountId, this.clock.now()],
    );
  }

  async unblock(tx: Tx, author: Author, change: StateChange): Promise<void> {
    await this.changeState(tx, author, change, 'active');
  }

  private async changeState(
    tx: Tx,
    author: Author,
    { accountId, version, reason }: StateChange,
    state: 'active' | 'blocked',
  ): Promise<void> {
    const [account] = await tx.query<{ state: string; version: number }>(
      'select state, version from identity.accounts where id = $1 for update',
      [accountId],
    );
    if (!account) throw notFound();
    refuseStale(version, account.version);
    if (account.state === state) throw kernelProblems['kernel.wrong-state']();
    await tx.change(Account, { id: accountId, version }, { state });
    await tx.audit({
      author,
      action: state === 'blocked' ? 'identity.block-account' : 'identity.unblock-account',
      subject: { type: 'account', id: accountId },
      data: { reason },
    });
  }
}
