// Writes the notice of a measure in the employer's language, keeps it as it was, and sends it in the same transaction.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { Clock } from '../../../kernel/clock/clock';
import { addDays } from '../../../kernel/clock/plain-date';
import type { Tx } from '../../../kernel/database/tx';
import { formatDay } from '../../../kernel/i18n/format';
import { Sentences } from '../../../kernel/i18n/sentences';
import { newId, type Id } from '../../../kernel/ids/ids';
import { queueMail } from '../../../kernel/mail/send-mail';
import { Accounts, RoleGrants, type AccountSummary } from '../../identity/identity.public';
import type { SuspensionGround } from '../rules/suspension-terms';
import { Notice } from '../store/notice.entity';

interface NoticeFacts {
  readonly ground?: SuspensionGround;
  readonly reason: string;
  readonly endsAt?: Date;
}

@Injectable()
export class NoticeWriter {
  constructor(
    private readonly clock: Clock,
    private readonly sentences: Sentences,
    private readonly accounts: Accounts,
    private readonly grants: RoleGrants,
  ) {}

  /** One stored notice per employer, in the language of its first member; each member is mailed that text. */
  async write(
    tx: Tx,
    measureId: Id,
    employerId: Id,
    kind: 'suspended' | 'renewed' | 'lifted',
    facts: NoticeFacts,
  ): Promise<void> {
    const members = await this.membersOf(employerId);
    const language = members[0]?.language ?? 'nl';
    const id = newId();
    const subject = this.sentences.mail(language, 'standing.notice.subject');
    const body = this.body(language, kind, facts);
    await tx.insert(Notice, {
      id,
      measureId,
      employerId,
      subject,
      body,
      language,
      sentAt: this.clock.now(),
    });
    for (const member of members) {
      await queueMail(tx, {
        key: `notice-${id}-${member.id}`,
        to: member.email,
        language,
        template: 'standing.notice',
        params: { body, name: member.name },
      });
    }
  }

  private body(language: Language, kind: string, facts: NoticeFacts): string {
    return this.sentences.mail(language, `standing.notice-text.${kind}`, {
      reason: facts.reason,
      ground: facts.ground ? this.sentences.label(language, `standing.ground.${facts.ground}`) : '',
      lastDay: facts.endsAt ? formatDay(language, addDays(amsterdamDateOf(facts.endsAt), -1)) : '',
    });
  }

  private async membersOf(employerId: Id): Promise<AccountSummary[]> {
    const ids = await this.grants.holders('employer', employerId);
    const found = await this.accounts.find(ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}
