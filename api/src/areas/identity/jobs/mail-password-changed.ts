// Job: tells a person that their password was changed, so that a change by somebody else does not pass unseen.
import { Injectable } from '@nestjs/common';
import { Config } from '../../../kernel/config/config';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { Mailer } from '../../../kernel/mail/mailer';
import { MailedAccounts } from '../queries/mailed-accounts';
import { MAIL_PASSWORD_CHANGED, type AccountMail } from '../use-cases/queued-mails';

@Injectable()
@HandlesJob(MAIL_PASSWORD_CHANGED)
export class MailPasswordChanged implements JobHandler<AccountMail> {
  constructor(
    private readonly accounts: MailedAccounts,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async run({ accountId, mailId }: AccountMail): Promise<void> {
    const account = await this.accounts.get(accountId);
    if (!account) return;
    await this.mailer.send({
      to: account.email,
      language: account.language,
      template: 'identity.password-changed',
      params: { forgot: `${this.config.publicUrl.origin}/wachtwoord-vergeten` },
      key: `identity.password-changed.${mailId}`,
    });
  }
}
