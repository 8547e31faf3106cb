// The demo's own SMTP server, in each process that sends: mail goes the real way and no further than our database.
import type { AddressInfo } from 'node:net';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Config } from '../../kernel/config/config';
import { MailServer } from '../../kernel/mail/mail-server';
import { CaughtMails } from './caught-mails';
import { readMail } from './read-mail';

@Injectable()
export class MailCatcher implements OnModuleInit, OnModuleDestroy {
  private server: SMTPServer | null = null;

  constructor(
    private readonly config: Config,
    private readonly mailServer: MailServer,
    private readonly caught: CaughtMails,
  ) {}

  /** Only in the demo, and only when no mail server was configured. */
  async onModuleInit(): Promise<void> {
    if (!this.config.demo || this.config.smtpUrl !== null) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      size: 1_000_000,
      onData: (stream, session, done) => {
        this.receive(stream, session).then(
          () => {
            done();
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)));
          },
        );
      },
    });
    await new Promise<void>((listening, failed) => {
      server.on('error', failed);
      server.listen(0, '127.0.0.1', listening);
    });
    this.server = server;
    const { port } = server.server.address() as AddressInfo;
    this.mailServer.use(`smtp://127.0.0.1:${port}`);
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((closed) => server.close(closed));
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const mail = readMail(Buffer.concat(chunks).toString('utf8'));
    const { mailFrom, rcptTo } = session.envelope;
    const from = mailFrom === false ? '' : mailFrom.address;
    for (const { address } of rcptTo) await this.caught.keep({ ...mail, from, to: address });
  }
}
