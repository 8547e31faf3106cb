// An SMTP server that takes its time, so that a worker can die in the middle of a mail; counts what it accepted by Message-ID.
import { SMTPServer } from 'smtp-server';

export interface SlowMailbox {
  readonly url: string;
  /** Message-ID → how often it was accepted. */
  readonly accepted: ReadonlyMap<string, number>;
  /** Of each accepted mail. */
  readonly recipients: readonly string[];
  /** Resolves when a mail is being received. */
  receiving(): Promise<void>;
  close(): Promise<void>;
}

/** @param port a free one by default */
export async function aSlowMailbox(takesMs: () => number, port = 0): Promise<SlowMailbox> {
  const accepted = new Map<string, number>();
  const recipients: string[] = [];
  let waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        for (const resolve of waiting) resolve();
        waiting = [];
        const mail = Buffer.concat(chunks).toString();
        const id = /^message-id:\s*<([^@>]+)@/im.exec(mail)?.[1] ?? 'none';
        setTimeout(() => {
          accepted.set(id, (accepted.get(id) ?? 0) + 1);
          recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
          done();
        }, takesMs());
      });
    },
  });
  // A client that is killed is what this is for.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the mailbox');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    accepted,
    recipients,
    receiving: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
