// A real SMTP server in the test process that keeps what it receives.
import { SMTPServer } from 'smtp-server';
import { readMail } from '../demo/mails/read-mail';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface TestMailbox {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** The newest mail to that address; fails when there is none. */
  newestTo(address: string): ReceivedMail;
  clear(): void;
  close(): Promise<void>;
}

export async function startTestMailbox(): Promise<TestMailbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { subject, text } = readMail(Buffer.concat(chunks).toString('utf8'));
        for (const recipient of session.envelope.rcptTo) {
          mails.push({ to: recipient.address, subject, text });
        }
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('no port for the test mailbox');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    newestTo(recipient) {
      const mail = mails.findLast((candidate) => candidate.to === recipient);
      if (!mail) throw new Error(`No mail to ${recipient}; there were ${mails.length} to others`);
      return mail;
    },
    clear: () => void mails.splice(0),
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
