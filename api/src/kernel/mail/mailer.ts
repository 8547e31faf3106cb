// Sends one mail over SMTP, in the reader's language, from a template of the catalogue.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Language } from '../access/actor';
import { Config } from '../config/config';
import { Sentences } from '../i18n/sentences';
import { MailServer } from './mail-server';

export interface Mail {
  readonly to: string;
  readonly language: Language;
  /** Key in the `mails` catalogue; `<key>.subject` and `<key>.body` must exist in each language. */
  readonly template: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Same key: the same mail; becomes the Message-ID, so that a mail sent twice shows as one. */
  readonly key: string;
}

@Injectable()
export class Mailer implements OnModuleDestroy {
  private transport: Transporter | null = null;

  constructor(
    private readonly config: Config,
    private readonly sentences: Sentences,
    private readonly server: MailServer,
  ) {}

  async send(mail: Mail): Promise<void> {
    const params = {
      ...mail.params,
      institution: this.config.institutionName,
      bank: this.config.publicUrl.origin,
    };
    const body = this.sentences.mail(mail.language, `${mail.template}.body`, params);
    const footer = this.sentences.mail(mail.language, 'kernel.footer', params);
    await this.connection().sendMail({
      from: this.config.mailSender,
      to: { name: '', address: mail.to },
      subject: oneLine(this.sentences.mail(mail.language, `${mail.template}.subject`, params)),
      text: `${body}\n\n${footer}\n`,
      messageId: `<${mail.key.replace(/[^\w.-]/g, '-')}@${this.config.publicUrl.hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }

  private connection(): Transporter {
    this.transport ??= createTransport({
      url: this.server.url(),
      connectionTimeout: 3000,
      greetingTimeout: 3000,
      socketTimeout: 10_000,
    });
    return this.transport;
  }
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
