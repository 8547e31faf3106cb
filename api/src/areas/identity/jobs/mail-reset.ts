// Job: the link by which who reads the mailbox chooses a new password; an unknown address gets nothing.
import { Injectable } from '@nestjs/common';
import { Config } from '../../../kernel/config/config';
import { Database } from '../../../kernel/database/database';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { Mailer } from '../../../kernel/mail/mailer';
import { MailedAccounts } from '../queries/mailed-accounts';
import { resetPasswordMinutes } from '../rules/single-use-terms';
import { SingleUseTokens } from '../store/single-use-tokens';
import { MAIL_RESET, type AccountMail } from '../use-cases/queued-mails';

@Injectable()
@HandlesJob(MAIL_RESET)
export class MailReset implements JobHandler<AccountMail> {
  constructor(
    private readonly database: Database,
    private readonly accounts: MailedAccounts,
    private readonly tokens: SingleUseTokens,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({ accountId, mailId }: AccountMail): Promise<void> {
    const account = await this.accounts.get(accountId);
    if (!account) return;
    const token = await this.database.transaction((tx) =>
      this.tokens.issue(tx, {
        purpose: 'reset_password',
        accountId,
        minutes: resetPasswordMinutes,
      }),
    );
    await this.mailer.send({
      to: account.email,
      language: account.language,
      template: 'identity.reset-password',
      params: {
        link: `${this.config.publicUrl.origin}/wachtwoord-herstellen?token=${token}&lang=${account.language}`,
        minutes: resetPasswordMinutes,
      },
      key: `identity.reset.${mailId}`,
    });
  }
}
