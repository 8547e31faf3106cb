// Job: the 6-digit code for signing in on a browser we do not know; one that is used or too old is not sent any more.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Config } from '../../../kernel/config/config';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { HandlesJob, type JobHandler } from '../../../kernel/jobs/job-handler';
import { Mailer } from '../../../kernel/mail/mailer';
import { MailedAccounts } from '../queries/mailed-accounts';
import { deviceCodeMinutes } from '../rules/single-use-terms';
import { deviceCode } from '../store/device-code';
import { MAIL_DEVICE_CODE, type DeviceCodeMail } from '../use-cases/queued-mails';

@Injectable()
@HandlesJob(MAIL_DEVICE_CODE)
export class MailDeviceCode implements JobHandler<DeviceCodeMail> {
  constructor(
    private readonly database: Database,
    private readonly accounts: MailedAccounts,
    private readonly mailer: Mailer,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run({ attemptId }: DeviceCodeMail): Promise<void> {
    const attempt = await this.database.queryOne<{ accountId: Id }>(
      `select account_id as "accountId" from identity.single_use_tokens
       where id = $1 and purpose = 'device_code' and used_at is null and expires_at > $2`,
      [attemptId, this.clock.now()],
    );
    const account = attempt && (await this.accounts.get(attempt.accountId));
    if (!account) return;
    await this.mailer.send({
      to: account.email,
      language: account.language,
      template: 'identity.device-code',
      params: { code: deviceCode(this.config.secret, attemptId), minutes: deviceCodeMinutes },
      key: `identity.device-code.${attemptId}`,
    });
  }
}
