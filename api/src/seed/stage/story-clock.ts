// The clock of a story with several lines that are told at the same time: each line is at a moment of its own.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '../../kernel/clock/clock';

export class StoryClock extends Clock {
  private readonly lines = new AsyncLocalStorage<{ moment: Date }>();

  constructor(private readonly opening: Date) {
    super();
  }

  now(): Date {
    return new Date(this.lines.getStore()?.moment ?? this.opening);
  }

  /** Moves the line that is being told. */
  set(moment: Date): void {
    const line = this.lines.getStore();
    if (!line) throw new Error('the story clock is moved outside a line of the story');
    line.moment = moment;
  }

  /** Tells one line; it starts at the opening. */
  tell<T>(line: () => Promise<T>): Promise<T> {
    return this.lines.run({ moment: this.opening }, line);
  }

  /** Tells many lines, a few at a time, and gives their outcomes in order. */
  async tellAll<Item, T>(
    items: readonly Item[],
    atOnce: number,
    line: (item: Item, index: number) => Promise<T>,
  ): Promise<T[]> {
    const outcomes: T[] = [];
    let next = 0;
    const teller = async () => {
      for (let index = next++; index < items.length; index = next++) {
        const item = items[index] as Item;
        outcomes[index] = await this.tell(() => line(item, index));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, teller));
    return outcomes;
  }
}
