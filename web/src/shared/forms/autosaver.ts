// Keeps a draft safe on the server while it is typed: one save at a time, always the latest text,
// tried again when the connection or the server fails, stopped when somebody else was first.
import { asProblem, type ProblemError } from '../api/problem-error';
import { now } from '../format/now';

export type SaveState =
  /** Nothing to save. */
  | 'idle'
  /** Typed, not sent yet. */
  | 'waiting'
  | 'saving'
  | 'saved'
  /** Failed for a passing reason; will be tried again by itself. */
  | 'retrying'
  /** The API refuses this text; saved again after the next change. */
  | 'refused'
  /** Somebody else changed the draft; saving stops until `acceptVersion`. */
  | 'conflict';

export interface AutosaveSnapshot {
  state: SaveState;
  savedAt: Date | null;
  problem: ProblemError | null;
  /** The version that the next save says it changes. */
  version: number;
  isDirty: boolean;
}

export interface AutosaverOptions<Value> {
  version: number;
  /** Sends the draft with If-Match and answers the new version. */
  save: (value: Value, version: number) => Promise<{ version: number }>;
  delayMs?: number;
}

const longestWaitMs = 30_000;

export class Autosaver<Value> {
  private snapshot: AutosaveSnapshot;
  private pending: { value: Value } | null = null;
  private running: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: AutosaverOptions<Value>) {
    const { version } = options;
    this.snapshot = { state: 'idle', savedAt: null, problem: null, version, isDirty: false };
  }

  readonly read = (): AutosaveSnapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text as it is now; it is saved a moment later. */
  change(value: Value): void {
    this.pending = { value };
    if (this.snapshot.state === 'conflict') {
      this.tell({ isDirty: true });
      return;
    }
    this.tell({ isDirty: true, ...(this.running ? {} : { state: 'waiting' as const }) });
    this.schedule(this.options.delayMs ?? 800);
  }

  /** Saves at once; true when everything that was typed is safe. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.snapshot.state === 'conflict') return false;
    this.running ??= this.saveAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** After a conflict: the reader saw the newer version and carries on with the own text. */
  acceptVersion(version: number): void {
    this.tell({ version, problem: null, state: this.pending ? 'waiting' : 'idle' });
    if (this.pending) this.schedule(0);
  }

  /** The connection is back. */
  readonly hurry = (): void => {
    if (this.snapshot.state === 'retrying') this.schedule(0);
  };

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async saveAll(): Promise<boolean> {
    while (this.pending) {
      const { value } = this.pending;
      this.pending = null;
      this.tell({ state: 'saving' });
      try {
        const { version } = await this.options.save(value, this.snapshot.version);
        this.failures = 0;
        const isDirty = this.hasMore();
        this.tell({ state: 'saved', version, savedAt: now(), problem: null, isDirty });
      } catch (error) {
        this.keep(value, asProblem(error));
        return false;
      }
    }
    return true;
  }

  /** Typed while a save was under way. */
  private hasMore(): boolean {
    return this.pending !== null;
  }

  /** A failed save: nothing typed is lost, and what was typed meanwhile is newer than what failed. */
  private keep(value: Value, problem: ProblemError): void {
    this.pending ??= { value };
    if (problem.isConflict) {
      this.tell({ state: 'conflict', problem });
      return;
    }
    if (!problem.isPassing) {
      this.tell({ state: 'refused', problem });
      return;
    }
    this.failures += 1;
    const wait = Math.min(longestWaitMs, 1000 * 2 ** (this.failures - 1));
    this.tell({ state: 'retrying', problem });
    this.schedule(problem.retryAfterSeconds ? problem.retryAfterSeconds * 1000 : wait);
  }

  private tell(change: Partial<AutosaveSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
