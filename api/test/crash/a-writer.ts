// Somebody who writes the same thing on and on, and knows of each writing whether it was acknowledged.
import type { Answer } from './a-person';

export interface Seen {
  readonly version: number;
  /** What distinguishes one writing from the next. */
  readonly mark: string;
}

export interface Subject {
  readonly name: string;
  /** The mark to write after this one. */
  next(seen: Seen): string;
  send(port: number, version: number, mark: string): Promise<Answer>;
  read(port: number): Promise<Seen>;
}

export class Writer {
  acknowledged = 0;
  private unclear: string | null = null;
  private refusal: string | null = null;

  constructor(
    private readonly subject: Subject,
    private seen: Seen,
  ) {}

  /** Writes until an answer stays away or says that the server cannot (503); any other refusal is a fault that `check` tells. */
  async writeOn(port: number): Promise<void> {
    for (;;) {
      const mark = this.subject.next(this.seen);
      this.unclear = mark;
      let answer: Answer;
      try {
        answer = await this.subject.send(port, this.seen.version, mark);
      } catch {
        return;
      }
      if (answer.status === 503) return;
      if (answer.status !== 200) {
        this.refusal = `${answer.status} ${JSON.stringify(answer.body)}`;
        return;
      }
      this.seen = { version: Number(answer.body['version']), mark };
      this.acknowledged += 1;
      this.unclear = null;
    }
  }

  /** Reads back: the last acknowledged writing, or the one after it whose answer never came. @returns what is wrong, or null */
  async check(port: number): Promise<string | null> {
    const stored = await this.subject.read(port);
    const expected = [this.seen];
    if (this.unclear !== null)
      expected.push({ version: this.seen.version + 1, mark: this.unclear });
    const known = expected.some(
      ({ version, mark }) => version === stored.version && mark === stored.mark,
    );
    const wrong = known
      ? this.refusal
      : `stored ${JSON.stringify(stored)}, expected ${JSON.stringify(expected)}`;
    this.seen = stored;
    this.unclear = null;
    this.refusal = null;
    return wrong && `${this.subject.name}: ${wrong}`;
  }
}
