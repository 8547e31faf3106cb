// Job, after a registration or when asked again: the link that confirms the address, or "you already have an account".
import { Injectable } from '@nestjs/common';
import { Config } from '../../../kernel/config/config';
import { Database } from '../../../kernel/database/database';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { Mailer } from '../../../kernel/mail/mailer';
import { MailedAccounts } from '../queries/mailed-accounts';
import { confirmAddressMinutes } from '../rules/single-use-terms';
import { SingleUseTokens } from '../store/single-use-tokens';
import { MAIL_REGISTRATION, type AccountMail } from '../use-cases/queued-mails';

@Injectable()
@HandlesJob(MAIL_REGISTRATION)
export class MailRegistration implements JobHandler<AccountMail> {
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
    const { email, language, confirmed } = account;
    const bank = this.config.publicUrl.origin;
    if (confirmed) {
      await this.mailer.send({
        to: email,
        language,
        template: 'identity.already-registered',
        params: { signIn: `${bank}/inloggen`, forgot: `${bank}/wachtwoord-vergeten` },
        key: `identity.registration.${mailId}`,
      });
      return;
    }
    const token = await this.database.transaction((tx) =>
      this.tokens.issue(tx, {
        purpose: 'confirm_email',
        accountId,
        minutes: confirmAddressMinutes,
      }),
    );
    await this.mailer.send({
      to: email,
      language,
      template: 'identity.confirm-address',
      params: { link: `${bank}/bevestigen?token=${token}&lang=${language}` },
      key: `identity.registration.${mailId}`,
    });
  }
}
