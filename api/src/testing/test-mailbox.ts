// A real SMTP server in the test process that keeps what it receives.
import { SMTPServer } from 'smtp-server';

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

/** Subject and text of a single-part mail as our mailer makes them (quoted-printable or base64). */
export function readMail(source: string): { subject: string; text: string } {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/);
  const headers = head.replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = rest.join('\n\n');
  const encoding = header('content-transfer-encoding').toLowerCase();
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString('utf8')
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : body;
  return { subject: decodeWords(header('subject')), text };
}

function quotedPrintable(text: string): string {
  const joined = text.replace(/=\r?\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, value: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(value, 'base64').toString('utf8')
        : quotedPrintable(value.replace(/_/g, ' ')),
    );
}
