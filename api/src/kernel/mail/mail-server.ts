// Which SMTP server mail goes to: the configured one; the demo puts its own catcher here.
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config';

@Injectable()
export class MailServer {
  private override: string | null = null;

  constructor(private readonly config: Config) {}

  use(url: string): void {
    this.override = url;
  }

  url(): string {
    const url = this.override ?? this.config.smtpUrl;
    if (url === null) throw new Error('No mail server: set SMTP_URL.');
    return url;
  }
}
