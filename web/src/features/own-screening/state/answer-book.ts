// Holds the answers of one section while they are given, each saved by itself and under its own version.
import type { OwnItem } from '../api/own-screening';
import { Autosaver, type AutosaveSnapshot } from '../../../shared/forms/autosaver';
import { draftOf, isNoNumber, type AnswerDraft } from './answer-draft';

export interface Entry {
  readonly draft: AnswerDraft;
  readonly save: AutosaveSnapshot;
}

export type Entries = ReadonlyMap<string, Entry>;
type Send = (item: OwnItem, draft: AnswerDraft, version: number) => Promise<{ version: number }>;

export class AnswerBook {
  private entries: Entries = new Map();
  private readonly savers = new Map<string, Autosaver<AnswerDraft>>();
  private readonly listeners = new Set<() => void>();

  constructor(
    items: readonly OwnItem[],
    private readonly send: Send,
    private readonly delayMs?: number,
  ) {
    for (const item of items) this.open(item);
  }

  readonly read = (): Entries => this.entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What stands in the fields now; a moment later it is saved, unless it is no number. */
  change(key: string, draft: AnswerDraft): void {
    this.put(key, { draft });
    if (!isNoNumber(draft)) this.savers.get(key)?.change(draft);
  }

  /** Saves the answer as it stands, to say that the remark at it was seen. */
  confirm(key: string): Promise<boolean> {
    const entry = this.entries.get(key);
    if (!entry || isNoNumber(entry.draft)) return Promise.resolve(false);
    this.savers.get(key)?.change(entry.draft);
    return this.savers.get(key)?.flush() ?? Promise.resolve(false);
  }

  /** What was read anew: colleagues' answers are taken over where nothing of one's own waits. */
  adopt(items: readonly OwnItem[]): void {
    for (const item of items) {
      const entry = this.entries.get(item.key);
      if (!entry) this.open(item);
      else if (!entry.save.isDirty && item.version > entry.save.version) this.take(item);
    }
  }

  /** After a conflict: the newest answer instead of one's own. */
  take(item: OwnItem): void {
    this.savers.get(item.key)?.stop();
    this.open(item);
  }

  /** After a conflict: one's own answer on top of the newest. */
  keep(item: OwnItem): void {
    this.savers.get(item.key)?.acceptVersion(item.version);
  }

  /** True when everything that can be saved is safe. */
  async flush(): Promise<boolean> {
    const safe = await Promise.all([...this.savers.values()].map((saver) => saver.flush()));
    return (
      safe.every(Boolean) && ![...this.entries.values()].some(({ draft }) => isNoNumber(draft))
    );
  }

  readonly hurry = (): void => {
    for (const saver of this.savers.values()) saver.hurry();
  };

  stop(): void {
    for (const saver of this.savers.values()) saver.stop();
  }

  private open(item: OwnItem): void {
    const { key, version } = item;
    const saver = new Autosaver<AnswerDraft>({
      version,
      save: (draft, seen) => this.send(item, draft, seen),
      ...(this.delayMs === undefined ? {} : { delayMs: this.delayMs }),
    });
    saver.subscribe(() => {
      // A saver that was replaced may still hear from its last call.
      if (this.savers.get(key) === saver) this.put(key, { save: saver.read() });
    });
    this.savers.set(key, saver);
    this.put(key, { draft: draftOf(item), save: saver.read() });
  }

  private put(key: string, change: Partial<Entry>): void {
    const known = this.entries.get(key);
    const { draft = known?.draft, save = known?.save } = change;
    if (!draft || !save) return;
    this.entries = new Map(this.entries).set(key, { draft, save });
    for (const listener of this.listeners) listener();
  }
}
