// Job: sends a mail whose words depend on nothing that can change before it goes out.
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx';
import { HandlesJob, type JobHandler } from '../jobs/job-handler';
import { Mailer, type Mail } from './mailer';

const SEND_MAIL = 'kernel.send-mail';

/** Queues a mail in this transaction; the same key replaces one that still waits. */
export const queueMail = (tx: Tx, mail: Mail): Promise<void> =>
  tx.addJob(SEND_MAIL, mail, { key: `mail:${mail.key}` });

@Injectable()
@HandlesJob(SEND_MAIL)
export class SendMail implements JobHandler<Mail> {
  constructor(private readonly mailer: Mailer) {}

  run(mail: Mail): Promise<void> {
    return this.mailer.send(mail);
  }
}
